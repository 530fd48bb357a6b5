import type { Severity, Summary } from '../plugin/index.js'
import { EXIT } from './io.js'
import { usageError } from './usage-error.js'

/** From which findings on a run counts as failed. */
export interface Threshold {
  failOn: Severity | 'never'
  maxWarnings: number | undefined
}

const LEVELS: readonly Severity[] = ['error', 'warning', 'info']

/** The exit code that the findings of a run ask for. */
export function verdict({ findings }: Pick<Summary, 'findings'>, { failOn, maxWarnings }: Threshold): number {
  const counted = failOn === 'never' ? [] : LEVELS.slice(0, LEVELS.indexOf(failOn) + 1)
  const failed =
    counted.some((level) => findings[level] > 0) || (maxWarnings !== undefined && findings.warning > maxWarnings)
  return failed ? EXIT.findings : EXIT.clean
}

/**
 * Reads `--max-warnings`.
 *
 * @throws UserError where it is no whole number
 */
export function parseMaxWarnings(value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  if (/^\d{1,9}$/.test(value)) return Number(value)
  throw usageError(
    { en: `--max-warnings cannot be "${value}"`, zh: `--max-warnings 不能是“${value}”` },
    { en: 'It is a whole number, such as --max-warnings 10.', zh: '应为整数，例如 --max-warnings 10。' },
  )
}
