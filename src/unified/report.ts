import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'
import type { Finding } from '../plugin/index.js'

/** Gives a finding to the file: errors as `fatal: true`, warnings as `false`, hints without. */
export function reportFinding(file: VFile, finding: Finding, place: Position | Point | undefined): void {
  const message = file.message(finding.message, {
    ruleId: finding.rule,
    source: 'chatlint',
    ...(place && { place }),
  })
  message.fatal = finding.severity === 'error' ? true : finding.severity === 'warning' ? false : undefined
  const [first] = finding.evidence
  if (first) message.actual = first.text
  if (finding.suggestion !== undefined) message.note = finding.suggestion
  const url = finding.references?.find((reference) => reference.url !== undefined)?.url
  if (url !== undefined) message.url = url
}

/** Gives what could not be read to the file. */
export function reportProblem(file: VFile, reason: string, note: string | undefined, place: Point | undefined): void {
  const message = file.message(reason, { ruleId: 'input', source: 'chatlint', ...(place && { place }) })
  message.fatal = true
  if (note !== undefined) message.note = note
}
