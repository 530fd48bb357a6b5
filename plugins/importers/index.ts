/** The importers that come with chatlint. */
import type { Importer } from '../../src/plugin/index.js'
import { json } from './json.js'
import { ndjson } from './ndjson.js'
import { text } from './text.js'

export { stringSource } from './string-source.js'
export { formatText, parseText, TranscriptError } from './text.js'

/** In the order in which they are offered. */
export const importers: Importer[] = [ndjson, json, text]
