import { createColors } from 'picocolors'
import type { InputProblem } from '../node/inputs.js'
import type { Locale, Localized } from '../plugin/index.js'
import { ReviewerError } from '../reviewer/errors.js'
import { formatErrors, RuleFileError } from '../rule-file/error.js'
import { printable } from '../rule-file/wording.js'

/** How messages are shown. */
export interface PrintOptions {
  locale: Locale
  /** Of the stream that errors go to. */
  color: boolean
  /** Show the stack of what was not expected. */
  debug: boolean
}

/** What every error of ours carries: `problem` or, in the engine's, `text`. */
interface Explained {
  problem: Localized
  hint?: Localized
}

/** An error as the user should see it: what, where, why, how. Ends with a line break. */
export function describeError(error: unknown, options: PrintOptions): string {
  const { color, locale, debug } = options
  const paint = createColors(color)
  const all = partsOf(error)
  const inFiles = all.filter((each) => each instanceof RuleFileError)
  const others = all.filter((each) => !(each instanceof RuleFileError))
  let text = ''
  if (inFiles.length > 0) {
    text += `${formatErrors(inFiles, locale, { place: paint.bold, caret: paint.red, dim: paint.dim })}\n`
  }
  for (const each of others) {
    const { problem, hint } = explained(each) ?? unexpected(each)
    const name = locale === 'zh' ? 'chatlint：' : 'chatlint: '
    text += `${paint.red(name)}${printable(problem[locale])}\n`
    if (hint) text += `  ${printable(hint[locale])}\n`
  }
  return debug && error instanceof Error ? `${text}${stackOf(error)}\n` : text
}

/** A problem with an input: the place and what is wrong, then how to mend it. Ends with a line break. */
export function describeProblem(problem: InputProblem, { locale, color }: PrintOptions): string {
  const paint = createColors(color)
  const place = [problem.file, problem.line, problem.column].filter((each) => each !== undefined).join(':')
  const hint = problem.hint ? `  ${paint.dim(printable(problem.hint[locale]))}\n` : ''
  return `${paint.bold(printable(place))}  ${printable(problem.problem[locale])}\n${hint}`
}

/** The errors that one was made of, else itself. */
function partsOf(error: unknown): unknown[] {
  return error instanceof ReviewerError ? [...error.problems] : [error]
}

function explained(error: unknown): Explained | undefined {
  const { problem, text, hint } = (error ?? {}) as { problem?: unknown; text?: unknown; hint?: unknown }
  const what = [problem, text].find(isLocalized)
  return what && { problem: what, ...(isLocalized(hint) && { hint }) }
}

function isLocalized(value: unknown): value is Localized {
  const { en, zh } = (value ?? {}) as Partial<Localized>
  return typeof en === 'string' && typeof zh === 'string'
}

function unexpected(error: unknown): Explained {
  const message = error instanceof Error ? error.message : String(error)
  return {
    problem: { en: `unexpected: ${message}`, zh: `意外错误：${message}` },
    hint: {
      en: 'This is a fault of chatlint. CHATLINT_DEBUG=1 shows where; please report it.',
      zh: '这是 chatlint 的缺陷。设置 CHATLINT_DEBUG=1 可查看出错位置，请反馈给我们。',
    },
  }
}

function stackOf(error: Error): string {
  const own = (error.stack ?? error.message).split('\n').map(printable).join('\n')
  return error.cause instanceof Error ? `${own}\n${stackOf(error.cause)}` : own
}
