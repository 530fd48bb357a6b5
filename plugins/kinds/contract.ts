/** What the kinds use of the plugin contract, from one place. */
export * from '../../src/plugin/index.js'
export { channelOf, DAY, fieldOf } from '../../src/transcript/index.js'
export type { Moment } from '../../src/transcript/times.js'
export type * from '../../src/transcript/types.js'
