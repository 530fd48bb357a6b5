import type { Finding, ReportContext, Reporter, Review } from '../../src/plugin/index.js'
import type { ConversationNode } from '../../src/transcript/index.js'
import { sampleStatement } from './sheet-words.js'
import { relativeFile, sourcePlace } from './source-place.js'
import { visible } from './visible.js'
import { wordsOf } from './words.js'

/**
 * JUnit XML, which every CI server shows: a suite for each file, a case for each conversation or template. Errors and warnings
 * fail a case; what is for information stands in its output.
 */
export const junit: Reporter = {
  name: 'junit',
  title: { en: 'JUnit XML for CI servers', zh: 'JUnit XML，供 CI 系统展示' },
  extensions: ['.xml'],
  wantsTables: false,
  async create(context) {
    const [{ x }, { toXml }] = await Promise.all([import('xastscript'), import('xast-util-to-xml')])
    // The suite in hand: its head carries counts, so it is written once they are known.
    let suite: { file: string; tests: number; failures: number; cases: string[] } | undefined
    // Of the suite, for the whole has no place for properties.
    const properties = context.sample && {
      name: 'chatlint.sample',
      value: sampleStatement(context.sample)[context.locale],
    }
    const stated = properties ? `${toXml(x('properties', [x('property', properties)]))}\n` : ''
    const finish = (): string => {
      if (!suite) return ''
      const { file, tests, failures, cases } = suite
      const head = toXml(x('testsuite', { name: file, tests, failures, errors: 0, skipped: 0 }, '\n'))
      suite = undefined
      return `${head.replace(/\n<\/testsuite>$/, '')}\n${stated}${cases.join('')}</testsuite>\n`
    }
    return {
      begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="chatlint">\n',
      review(review, conversation) {
        const file = visible(review.file === undefined ? 'chatlint' : relativeFile(review.file, context.cwd))
        const done = suite && suite.file !== file ? finish() : ''
        suite ??= { file, tests: 0, failures: 0, cases: [] }
        const failing = review.findings.filter(({ severity }) => severity !== 'info')
        const noted = review.findings.filter(({ severity }) => severity === 'info')
        suite.tests++
        if (failing.length > 0) suite.failures++
        const said = (finding: Finding) => textOf(finding, review, conversation, context)
        const attributes = {
          name: visible(review.conversation),
          classname: file,
          file,
          ...(review.line !== undefined && { line: review.line }),
          time: 0,
        }
        const failures = failing.map((finding) =>
          x('failure', { type: finding.rule, message: visible(finding.message) }, said(finding)),
        )
        const output = noted.length > 0 ? [x('system-out', noted.map(said).join('\n\n'))] : []
        suite.cases.push(`${toXml(x('testcase', attributes, [...failures, ...output]))}\n`)
        return done
      },
      end: () => `${finish()}</testsuites>\n`,
    }
  },
}

/** A finding as text: where, what, and what to do instead. */
function textOf(finding: Finding, review: Review, conversation: ConversationNode, context: ReportContext): string {
  const words = wordsOf(context.locale)
  const place = finding.evidence[0] && sourcePlace(finding.evidence[0], review, conversation)
  const file = review.file === undefined ? [] : [relativeFile(review.file, context.cwd)]
  const where = [...file, ...(place ? [place.line, ...(place.column === undefined ? [] : [place.column])] : [])].join(
    ':',
  )
  const lines = [
    `${where === '' ? '' : `${where}: `}${words.severity[finding.severity]} ${finding.rule}`,
    finding.message,
    ...(finding.suggestion === undefined ? [] : [`${words.suggestion}${words.colon}${finding.suggestion}`]),
  ]
  return lines.map(visible).join('\n')
}
