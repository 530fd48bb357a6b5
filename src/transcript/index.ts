export * from './build.js'
export * from './fields.js'
export * from './times.js'
export type * from './types.js'
