/** What the kinds use of the plugin contract, from one place. */
export * from '../../src/plugin/index.js'
export type * from '../../src/transcript/types.js'
