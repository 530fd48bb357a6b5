/** chatlint for the unified ecosystem: findings as VFile messages, for vfile-reporter, unified-engine and editors. */
export { chatlintScripts } from './scripts.js'
export type { ChatlintOptions } from './setup.js'
export {
  chatlintTranscript,
  chatlintTranscript as default,
  type TranscriptOptions,
  type TranscriptTree,
} from './transcript.js'
