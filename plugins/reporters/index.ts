/** The reporters that chatlint brings. */
import type { Reporter } from '../../src/plugin/index.js'
import { html } from './html/index.js'
import { json } from './json.js'
import { markdown } from './markdown.js'
import { ndjson } from './ndjson.js'
import { pretty } from './pretty.js'

/** First-party reporters, the default first. */
export const reporters: Reporter[] = [pretty, json, ndjson, markdown, html]
