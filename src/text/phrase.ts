/**
 * The phrase syntax of lexicons and rules: plain text plus five marks, so that an author rarely needs a regex and every
 * phrase runs in the shared automaton.
 *
 *     (您|你)好       alternatives; an empty one makes the part optional: 好(的|)
 *     有…吗          a gap of at most 12 characters (40 in Latin text) within one sentence; ASCII `...` also
 *     ^在吗           only at the start of a clause
 *     怎么办$         only at the end of a clause
 *     apolog*        any ending of a Latin word; without it Latin words match whole
 *     \(             a backslash takes the mark's meaning away
 */
import type { Localized } from '../plugin/common.js'
import { characterFlags, WORD } from './characters.js'
import { foldText } from './fold.js'

/** One phrase without alternatives: literals in order, with gaps between them. */
export interface PhrasePattern {
  /** Folded, non-empty. */
  parts: PhrasePart[]
  /** Stands at the start of a clause. */
  atStart: boolean
  /** Stands at the end of a clause. */
  atEnd: boolean
}

/** A literal of a phrase. */
export interface PhrasePart {
  text: string
  /** Must not continue a Latin word to its left, to its right. */
  wordStart: boolean
  wordEnd: boolean
}

/** What is wrong with a phrase. */
export interface PhraseProblem {
  message: Localized
  hint: Localized
  /** 0-based offset into the phrase. */
  index: number
}

export type ParsedPhrase = { ok: true; patterns: PhrasePattern[] } | { ok: false; problem: PhraseProblem }

/** How many patterns one phrase may stand for. */
const MOST_PATTERNS = 500

/** A character of the source, with whether it was escaped. */
interface Mark {
  char: string
  literal: boolean
  index: number
}

/** Parses a phrase into the patterns that it stands for. Never throws. */
export function parsePhrase(phrase: string): ParsedPhrase {
  const marks = read(phrase)
  const atStart = marks[0]?.char === '^' && !marks[0].literal
  const last = marks.at(-1)
  const atEnd = marks.length > 1 && last?.char === '$' && !last.literal
  const body = marks.slice(atStart ? 1 : 0, atEnd ? -1 : undefined)
  let choices: Mark[][] = [[]]
  for (let i = 0; i < body.length; i++) {
    const mark = body[i] as Mark
    if (mark.literal || (mark.char !== '(' && mark.char !== ')')) {
      for (const choice of choices) choice.push(mark)
      continue
    }
    if (mark.char === ')') return problem(mark.index, 'this “)” has no “(” before it', '这个“)”前面没有“(”')
    const close = body.findIndex((other, at) => at > i && other.char === ')' && !other.literal)
    if (close < 0) return problem(mark.index, 'this “(” is never closed', '这个“(”没有右括号')
    const inside = body.slice(i + 1, close)
    const nested = inside.find((other) => other.char === '(' && !other.literal)
    if (nested) return problem(nested.index, 'brackets can not be nested', '括号不能嵌套')
    const options: Mark[][] = [[]]
    for (const other of inside) {
      if (other.char === '|' && !other.literal) options.push([])
      else options.at(-1)?.push(other)
    }
    choices = choices.flatMap((choice) => options.map((option) => [...choice, ...option]))
    if (choices.length > MOST_PATTERNS)
      return problem(
        mark.index,
        `the brackets stand for more than ${MOST_PATTERNS} phrases`,
        `括号展开后超过 ${MOST_PATTERNS} 个短语`,
      )
    i = close
  }
  const patterns: PhrasePattern[] = []
  for (const choice of choices) {
    const parts = split(choice)
    if (parts.length === 0 || parts.some((part) => part.text === ''))
      return problem(0, 'the phrase, or one side of a gap, is empty', '短语或省略号的一侧是空的')
    patterns.push({ parts, atStart, atEnd })
  }
  return { ok: true, patterns }
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

function split(marks: readonly Mark[]): PhrasePart[] {
  const parts: { text: string; open: boolean }[] = [{ text: '', open: false }]
  for (const mark of marks) {
    const part = parts.at(-1) as { text: string; open: boolean }
    if (mark.literal) part.text += mark.char
    else if (mark.char === '…') parts.push({ text: '', open: false })
    else if (mark.char === '*') part.open = true
    else part.text += mark.char
  }
  return parts.map(({ text, open }) => {
    const folded = foldText(parts.length > 1 ? text.trim() : text)
    return { text: folded, wordStart: isWord(folded, 0), wordEnd: !open && isWord(folded, folded.length - 1) }
  })
}

function isWord(text: string, index: number): boolean {
  return text !== '' && ((characterFlags()[text.charCodeAt(index)] as number) & WORD) !== 0
}

function problem(index: number, en: string, zh: string): ParsedPhrase {
  return {
    ok: false,
    problem: {
      message: { en, zh },
      hint: {
        en: 'write alternatives as (a|b), a gap as …, and put \\ before a mark that is meant as text',
        zh: '多选写作 (甲|乙)，间隔写作 …，要当作普通文字的符号前面加 \\',
      },
      index,
    },
  }
}
