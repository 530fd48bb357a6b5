/** The reporters that chatlint brings. */
import type { AnyReporter } from '../../src/plugin/index.js'
import { csv, csvConversations } from './csv.js'
import { json } from './json.js'
import { markdown } from './markdown.js'
import { ndjson } from './ndjson.js'
import { pretty } from './pretty.js'
import { xlsx } from './xlsx.js'

/** First-party reporters, the default first. */
export const reporters: AnyReporter[] = [pretty, json, ndjson, markdown, xlsx, csv, csvConversations]
