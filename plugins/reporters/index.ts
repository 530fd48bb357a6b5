/** The reporters that chatlint brings. */
import type { AnyReporter } from '../../src/plugin/index.js'
import { csv, csvConversations } from './csv.js'
import { github } from './github.js'
import { githubSummary } from './github-summary.js'
import { html } from './html/index.js'
import { json } from './json.js'
import { junit } from './junit.js'
import { markdown } from './markdown.js'
import { ndjson } from './ndjson.js'
import { pretty } from './pretty.js'
import { sarif } from './sarif.js'
import { xlsx } from './xlsx.js'

/** First-party reporters, the default first. */
export const reporters: AnyReporter[] = [
  pretty,
  json,
  ndjson,
  markdown,
  html,
  xlsx,
  csv,
  csvConversations,
  sarif,
  junit,
  github,
  githubSummary,
]
