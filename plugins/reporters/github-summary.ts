import type { PhrasingContent } from 'mdast'
import type { Reporter, Severity } from '../../src/plugin/index.js'
import { widthOf } from './columns.js'
import { heading, inlineCode, paragraph, root, table, text } from './mdast.js'
import { sampleLines } from './sample-lines.js'
import { relativeFile, sourcePlace } from './source-place.js'
import { SEVERITIES } from './totals.js'
import { visible } from './visible.js'
import { wordsOf } from './words.js'

/** A job's summary is for a glance; the annotations and the other reports hold the rest. */
const MOST = 100

/** The summary of a job in GitHub Actions: totals, and a table of the first findings. */
export const githubSummary: Reporter = {
  name: 'github-summary',
  title: { en: 'Job summary for GitHub Actions', zh: 'GitHub Actions 任务摘要' },
  extensions: [],
  wantsTables: false,
  async create(context) {
    const [{ unified }, { default: remarkStringify }, { default: remarkGfm }] = await Promise.all([
      import('unified'),
      import('remark-stringify'),
      import('remark-gfm'),
    ])
    const processor = unified().use(remarkGfm, { stringLength: widthOf }).use(remarkStringify).freeze()
    const words = wordsOf(context.locale)
    const rows: PhrasingContent[][][] = []
    return {
      review(review, conversation) {
        for (const { severity, rule, message, evidence } of review.findings) {
          if (rows.length >= MOST) break
          const place = evidence[0] && sourcePlace(evidence[0], review, conversation)
          const file = review.file === undefined ? visible(review.conversation) : relativeFile(review.file, context.cwd)
          rows.push([
            [text(words.severity[severity])],
            [inlineCode(visible(place ? `${file}:${place.line}` : file))],
            [inlineCode(rule)],
            [text(visible(message))],
          ])
        }
        return ''
      },
      end({ conversations, templates = 0, messages, flagged, findings, sample }) {
        const counts = SEVERITIES.filter((severity) => findings[severity] > 0)
        const sentence = [
          templates === conversations ? words.templates(templates) : words.totals(conversations, messages),
          counts.length === 0 ? words.allClean : words.outcome(flagged),
          ...counts.map((severity: Severity) => words.count(severity, findings[severity])),
        ]
        const total = counts.reduce((sum, severity) => sum + findings[severity], 0)
        const stated = sample ? sampleLines(sample, context.locale) : []
        const head = [words.level, words.where, words.rule, words.findings].map((title) => [text(title)])
        return processor.stringify(
          root([
            heading(2, [text('chatlint')]),
            paragraph([text([...sentence, ...stated].join(words.gap))]),
            ...(rows.length > 0 ? [table(['left', 'left', 'left', 'left'], [head, ...rows])] : []),
            ...(total > rows.length ? [paragraph([text(words.more(total - rows.length))])] : []),
          ]),
        )
      },
    }
  },
}
