export * from './build.js'
export type * from './types.js'
