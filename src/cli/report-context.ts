import type { ReportContext, SamplePlan } from '../plugin/index.js'
import type { Setup } from './load-setup.js'
import { version } from './version.js'

/** What flags say of all reports of a run; plain data. */
export interface ReportFlags {
  cwd: string
  quiet: boolean
  explain: boolean
  sample: SamplePlan | undefined
}

/** What a reporter is told, but for where its report goes. */
export function reportContext(
  { reviewer: { engine, scorecard }, locale }: Setup,
  { cwd, quiet, explain, sample }: ReportFlags,
): Omit<ReportContext, 'color' | 'width'> {
  const mask = (text: string): string => engine.mask(text)
  return { locale, version: version(), cwd, rules: engine.rules, scorecard, quiet, explain, sample, mask }
}
