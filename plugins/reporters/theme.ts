import pc from 'picocolors'
import type { Severity } from '../../src/plugin/index.js'

/** How the terminal report looks: a few colours, each with one meaning, and signs that say the same without colour. */
export interface Theme {
  /** Quiet: gutters, ids, what is only there for orientation. */
  dim(text: string): string
  strong(text: string): string
  good(text: string): string
  customer(text: string): string
  severity(severity: Severity, text: string): string
  sign: Record<Severity, string>
}

/** The theme with colours, or the same without. */
export function themeOf(color: boolean): Theme {
  const colors = pc.createColors(color)
  const bySeverity = { error: colors.red, warning: colors.yellow, info: colors.blue }
  return {
    dim: (text) => colors.dim(text),
    strong: (text) => colors.bold(text),
    good: (text) => colors.green(text),
    customer: (text) => colors.cyan(text),
    severity: (severity, text) => bySeverity[severity](text),
    sign: { error: '✖', warning: '⚠', info: 'ℹ' },
  }
}
