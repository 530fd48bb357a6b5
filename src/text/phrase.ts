/**
 * The phrase syntax of lexicons and rules: plain text plus five marks, so that an author rarely needs a regex and every
 * phrase runs in the shared automaton.
 *
 *     (您|你)好       alternatives; an empty one makes the part optional: 好(的|)
 *     有…吗          a gap of at most 12 characters (40 in Latin text) within one sentence; ASCII `...` also
 *     ^在吗           only at the start of a clause
 *     怎么办$         only at the end of a clause
 *     几天(了|$)      or the clause ends there; in the last brackets only, as ^ in the first
 *     apolog*        any ending of a Latin word; without it Latin words match whole
 *     \(             a backslash takes the mark's meaning away
 */
import type { Localized } from '../plugin/common.js'
import { foldText } from './fold.js'

/** A phrase, taken apart: what must follow what. */
export interface PhrasePattern {
  parts: PhrasePart[]
  /** Stands at the start of a clause. */
  atStart: boolean
  /** Stands at the end of a clause. */
  atEnd: boolean
}

/** One stretch of a phrase. */
export interface PhrasePart {
  /** Alternatives, folded, non-empty; `open` where a Latin word may go on after it. */
  texts: { text: string; open: boolean }[]
  /** May be left out. */
  optional: boolean
  /** How it follows the part before: at once, or after a gap. The first part's is `gap`. */
  join: 'adjacent' | 'gap'
}

/** What is wrong with a phrase. */
export interface PhraseProblem {
  message: Localized
  hint: Localized
  /** 0-based offset into the phrase. */
  index: number
}

export type ParsedPhrase = { ok: true; patterns: PhrasePattern[] } | { ok: false; problem: PhraseProblem }

/**
 * Alternatives that stand side by side are multiplied out up to so many texts; beyond, they become parts that must be
 * adjacent. So a phrase costs about the sum of its alternatives, not their product. Texts of a single character are multiplied
 * further: alone they would be found wherever that character stands.
 */
const MOST_TEXTS = 8
const MOST_SHORT_TEXTS = 64

/** How many alternatives one pair of brackets may hold. */
const MOST_ALTERNATIVES = 400

/** How many patterns brackets with gaps may stand for. */
const MOST_PATTERNS = 100

/** A character of the source, with whether it was escaped. */
interface Mark {
  char: string
  literal: boolean
  index: number
}

/** Takes a phrase apart. Never throws. */
export function parsePhrase(phrase: string): ParsedPhrase {
  const marks = read(phrase)
  const atStart = marks[0]?.char === '^' && !marks[0].literal
  const last = marks.at(-1)
  const atEnd = marks.length > 1 && last?.char === '$' && !last.literal
  const body = marks.slice(atStart ? 1 : 0, atEnd ? -1 : undefined)
  const patterns: PhrasePattern[] = []
  // A bracket with a gap or an end of clause in an alternative stands for several patterns.
  const pending: Body[] = [{ marks: body, atStart, atEnd }]
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { marks, ...edges } = next
    const result = parseBody(marks)
    if ('message' in result) return { ok: false, problem: result }
    if (Array.isArray(result)) patterns.push({ parts: result, ...edges })
    else pending.push(...result.bodies.map((each) => ({ ...edges, ...each })))
    if (patterns.length + pending.length > MOST_PATTERNS) {
      return { ok: false, problem: problem(0, 'too many alternatives with gaps', '带省略号的多选太多') }
    }
  }
  return { ok: true, patterns }
}

/** What a phrase, or one reading of it, says between its edges. */
interface Body {
  marks: readonly Mark[]
  atStart: boolean
  atEnd: boolean
}

/** A reading of a body; edges that are absent are those of the body. */
type Reading = Pick<Body, 'marks'> & Partial<Body>

/** The parts of a body; or, where a bracket holds gaps or edges of the clause, the bodies that it stands for. */
function parseBody(body: readonly Mark[]): PhrasePart[] | { bodies: Reading[] } | PhraseProblem {
  const builder = new PartsBuilder()
  for (let i = 0; i < body.length; i++) {
    const mark = body[i] as Mark
    if (isMark(mark, '…')) builder.gap()
    else if (isMark(mark, ')')) return problem(mark.index, 'this “)” has no “(” before it', '这个“)”前面没有“(”')
    else if (isMark(mark, '(')) {
      const close = body.findIndex((other, at) => at > i && isMark(other, ')'))
      if (close < 0) return problem(mark.index, 'this “(” is never closed', '这个“(”没有右括号')
      const inside = body.slice(i + 1, close)
      const nested = inside.find((other) => isMark(other, '('))
      if (nested) return problem(nested.index, 'brackets can not be nested', '括号不能嵌套')
      const alternatives = split(inside)
      if (alternatives.length > MOST_ALTERNATIVES) {
        return problem(mark.index, `more than ${MOST_ALTERNATIVES} alternatives`, `多选超过 ${MOST_ALTERNATIVES} 个`)
      }
      const edged = atEdge(body, i, close, alternatives)
      if (edged) return edged
      const gapped = alternatives.filter((each) => each.some((other) => isMark(other, '…')))
      if (gapped.length > 0) return { bodies: unfold(body, i, close, alternatives, gapped) }
      builder.add(alternatives)
      i = close
    } else {
      const end = body.findIndex((other, at) => at > i && !other.literal && '()…'.includes(other.char))
      const stretch = body.slice(i, end < 0 ? undefined : end)
      builder.add([stretch])
      i += stretch.length - 1
    }
  }
  return (
    builder.finish() ?? problem(0, 'the phrase, or one side of a gap, may be empty', '短语或省略号的一侧可能是空的')
  )
}

/** One body for each alternative with a gap, and one for the rest. */
function unfold(body: readonly Mark[], open: number, close: number, all: Mark[][], gapped: Mark[][]): Reading[] {
  const plain = all.filter((each) => !gapped.includes(each))
  const bodies = gapped.map((each) => ({ marks: [...body.slice(0, open), ...each, ...body.slice(close + 1)] }))
  return plain.length > 0 ? [...bodies, { marks: only(body, open, close, plain) }] : bodies
}

/**
 * The readings of a bracket in which `$` closes or `^` opens an alternative: one for the alternatives that stand at the edge of
 * the clause, one for the rest. A problem where more of the phrase lies beyond the bracket; undefined without such marks.
 */
function atEdge(
  body: readonly Mark[],
  open: number,
  close: number,
  all: Mark[][],
): { bodies: Reading[] } | PhraseProblem | undefined {
  const ends = all.filter((each) => each.length > 0 && isMark(each.at(-1) as Mark, '$'))
  const starts = all.filter((each) => each.length > 0 && isMark(each[0] as Mark, '^'))
  const [edged, isEnd] = ends.length > 0 ? [ends, true] : [starts, false]
  if (edged.length === 0) return undefined
  if (isEnd ? close < body.length - 1 : open > 0) {
    const mark = (isEnd ? ends[0]?.at(-1) : starts[0]?.[0]) as Mark
    return isEnd
      ? problem(mark.index, '“$” is the end of the clause, but the phrase goes on', '“$”表示分句结尾，后面却还有内容')
      : problem(
          mark.index,
          '“^” is the start of the clause, but something stands before',
          '“^”表示分句开头，前面却还有内容',
        )
  }
  const bare = edged.map((each) => (isEnd ? each.slice(0, -1) : each.slice(1)))
  const plain = all.filter((each) => !edged.includes(each))
  const bodies: Reading[] = [{ marks: only(body, open, close, bare), ...(isEnd ? { atEnd: true } : { atStart: true }) }]
  return { bodies: plain.length > 0 ? [...bodies, { marks: only(body, open, close, plain) }] : bodies }
}

/** The body with these alternatives alone in the bracket. */
function only(body: readonly Mark[], open: number, close: number, alternatives: readonly Mark[][]): Mark[] {
  const bar: Mark = { char: '|', literal: false, index: (body[open] as Mark).index }
  const inside = alternatives.flatMap((each, at) => (at === 0 ? each : [bar, ...each]))
  return [...body.slice(0, open), body[open] as Mark, ...inside, body[close] as Mark, ...body.slice(close + 1)]
}

function isMark(mark: Mark, char: string): boolean {
  return mark.char === char && !mark.literal
}

/** Multiplies alternatives out while they stay few, and starts a new part when they do not. */
class PartsBuilder {
  readonly #parts: PhrasePart[] = []
  #texts: Mark[][] = [[]]
  #join: PhrasePart['join'] = 'gap'
  /** Whether the section since the last gap has something that can not be left out. */
  #filled = false
  #empty = false

  add(alternatives: readonly Mark[][]): void {
    const product = this.#texts.length * alternatives.length
    if (this.#texts.length > 1 && product > (this.#isShort() ? MOST_SHORT_TEXTS : MOST_TEXTS)) this.#close('adjacent')
    this.#texts = this.#texts.flatMap((text) => alternatives.map((alternative) => [...text, ...alternative]))
  }

  /** Whether some text is a single character so far, and would be found wherever that stands. */
  #isShort(): boolean {
    return this.#texts.some((text) => text.length < 2)
  }

  gap(): void {
    this.#endSection()
    this.#filled = false
    this.#join = 'gap'
  }

  /** The parts, or undefined where the phrase or one side of a gap may be empty. */
  finish(): PhrasePart[] | undefined {
    this.#endSection()
    return this.#empty ? undefined : this.#parts
  }

  #endSection(): void {
    this.#close('gap')
    if (!this.#filled) this.#empty = true
  }

  #close(next: PhrasePart['join']): void {
    const texts = new Map<string, boolean>()
    let optional = false
    for (const marks of this.#texts) {
      const open = marks.length > 0 && isMark(marks.at(-1) as Mark, '*')
      const raw = marks.filter((mark) => !isMark(mark, '*')).map((mark) => mark.char)
      // Spaces around a gap are the author's, not the text's.
      const first = this.#join === 'gap' ? raw.join('').trimStart() : raw.join('')
      const text = foldText(next === 'gap' ? first.trimEnd() : first)
      if (text === '') optional = true
      else texts.set(text, open || texts.get(text) === true)
    }
    this.#texts = [[]]
    if (texts.size === 0) return
    if (!optional) this.#filled = true
    this.#parts.push({ texts: [...texts].map(([text, open]) => ({ text, open })), optional, join: this.#join })
    this.#join = next
  }
}

function read(phrase: string): Mark[] {
  const marks: Mark[] = []
  for (let i = 0; i < phrase.length; i++) {
    if (phrase[i] === '\\' && i + 1 < phrase.length) {
      marks.push({ char: phrase[i + 1] as string, literal: true, index: i })
      i++
    } else if (phrase.startsWith('...', i)) {
      marks.push({ char: '…', literal: false, index: i })
      i += 2
    } else marks.push({ char: phrase[i] as string, literal: false, index: i })
  }
  return marks
}

/** The alternatives of a bracket. */
function split(inside: readonly Mark[]): Mark[][] {
  const alternatives: Mark[][] = [[]]
  for (const mark of inside) {
    if (isMark(mark, '|')) alternatives.push([])
    else alternatives.at(-1)?.push(mark)
  }
  return alternatives
}

function problem(index: number, en: string, zh: string): PhraseProblem {
  return {
    message: { en, zh },
    hint: {
      en: 'write alternatives as (a|b), a gap as …, and put \\ before a mark that is meant as text',
      zh: '多选写作 (甲|乙)，间隔写作 …，要当作普通文字的符号前面加 \\',
    },
    index,
  }
}
