export { createEngine } from './engine.js'
export { EngineError } from './errors.js'
export type * from './types.js'
