/** Everything that touches files: for programs on Node that review more than what they hold in memory. */

export type { Sampler } from '../scoring/sampler.js'
export { type FindOptions, type FoundInputs, findInputs, type Input, type InputProblem } from './inputs.js'
export { loadPlugins } from './load-plugins.js'
export { type OutputFile, openOutputFile } from './output-file.js'
export { type InputNote, type ReadOptions, readInput } from './read-input.js'
export { readInputs } from './read-inputs.js'
export { readReplyLibrary } from './reply-library.js'
export { type Progress, type Reviewed, type ReviewFilesOptions, type ReviewStore, reviewFiles } from './review-files.js'
export { removeTemporaries } from './temporary.js'
export type { ByteRange } from './text-file.js'
export { UserError } from './user-error.js'
