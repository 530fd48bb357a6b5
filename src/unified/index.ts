/** chatlint for the unified ecosystem: findings as VFile messages, for vfile-reporter, unified-engine and editors. */
export { chatlintScripts } from './scripts.js'
export type { ChatlintOptions } from './setup.js'
export { chatlintTranscript, type TranscriptOptions, type TranscriptTree } from './transcript.js'
export { chatlintTranscript as default } from './transcript.js'
