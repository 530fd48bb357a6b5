import type { Reporter } from '../../src/plugin/index.js'
import { sampleLines } from './sample-lines.js'
import { relativeFile, sourcePlace } from './source-place.js'
import { visible } from './visible.js'
import { wordsOf } from './words.js'

const COMMAND = { error: 'error', warning: 'warning', info: 'notice' } as const

/**
 * Workflow commands of GitHub Actions, which become annotations beside the lines. The command line adds a summary of the job
 * (`github-summary`) where GitHub asks for one.
 */
export const github: Reporter = {
  name: 'github',
  title: { en: 'Annotations for GitHub Actions', zh: 'GitHub Actions 批注' },
  extensions: [],
  inParts: { between: '' },
  wantsTables: false,
  create: (context) => ({
    review(review, conversation) {
      const words = wordsOf(context.locale)
      return review.findings
        .map(({ severity, rule, message, suggestion, evidence: [first] }) => {
          const place = first && sourcePlace(first, review, conversation)
          const sameLine = place?.endLine === place?.line
          const properties = {
            file: review.file === undefined ? undefined : relativeFile(review.file, context.cwd),
            line: place?.line,
            endLine: place?.endLine,
            // GitHub takes columns only where both ends are in one line.
            col: sameLine ? place?.column : undefined,
            endColumn: sameLine ? place?.endColumn : undefined,
            title: `${rule} · ${visible(review.conversation)}`,
          }
          const said = [
            message,
            ...(suggestion === undefined ? [] : [`${words.suggestion}${words.colon}${suggestion}`]),
          ]
          const given = Object.entries(properties)
            .filter(([, value]) => value !== undefined)
            .map(([name, value]) => `${name}=${property(String(value))}`)
          return `::${COMMAND[severity]} ${given.join(',')}::${data(said.map(visible).join('\n'))}\n`
        })
        .join('')
    },
    end: ({ sample }) =>
      sample ? `::notice title=chatlint::${data(sampleLines(sample, context.locale).join(' '))}\n` : '',
  }),
}

/** What a runner would take for the end of the command, or for a sign that is escaped. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** In a property also what would end it. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
