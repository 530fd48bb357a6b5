/** A message cut into clauses, each with the cues that were found in it. */
import { characterFlags, HAN, WORD } from '../../text/characters.js'
import type { HitList } from '../../text/vocabulary.js'
import { isClauseBreak, isSentenceBreak } from '../clauses.js'
import type { Cues } from '../cues.js'
import type { UtteranceView } from '../dialogue.js'
import { isIndefinite } from './indefinite.js'
import { ANSWER_BIT, ASK, ASK_BIT, TOPIC_BIT } from './signals.js'

/** A clause. Offsets are UTF-16 offsets into the message; marks that close it are not part of it. */
export interface Clause {
  start: number
  end: number
  /** 0-based sentence of the message. */
  sentence: number
  /** A question mark closes it. */
  marked: boolean
  /** Bits of ASK, TOPIC and ANSWER. */
  ask: number
  topic: number
  answer: number
}

/** Cues whose phrases only veto others: always, or where no question mark insists. */
const VETOES = ASK.not | ASK.rhetoric

/** Cuts a message into clauses and gives each its cues. A clause has at least one letter or digit. */
export function clausesOf(utterance: UtteranceView, cues: Cues): Clause[] {
  const clauses = cut(utterance.text)
  if (clauses.length > 0) assign(utterance, cues, clauses)
  return clauses
}

function cut(text: string): Clause[] {
  const flags = characterFlags()
  const clauses: Clause[] = []
  let sentence = 0
  let start = -1
  let end = 0
  let shape = 0
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : LINE_BREAK
    const flag = flags[unit] as number
    if (flag & (HAN | WORD)) {
      if (start < 0) start = i
      end = i + 1
      if ((unit === NOT || unit === NOT_YET) && isAlternative(text, i)) shape = ASK.shape
      continue
    }
    if (i < text.length && !isClauseBreak(text, i)) {
      // Symbols and brackets belong to the clause that they close or hold.
      if (start >= 0 && flag === 0 && unit !== QUOTE && unit !== CLOSING_QUOTE) end = i + 1
      continue
    }
    if (start >= 0) clauses.push({ start, end, sentence, marked: false, ask: shape, topic: 0, answer: 0 })
    start = -1
    shape = 0
    const last = clauses[clauses.length - 1]
    if (!last) continue
    // A mark after another stop ("。？", "!?") belongs to the sentence before.
    if ((unit === 0x3f || unit === 0xff1f) && (last.sentence === sentence || onlyMarks(text, last.end, i)))
      last.marked = true
    if (last.sentence === sentence && i < text.length && isSentenceBreak(text, i)) sentence++
  }
  return clauses
}

const LINE_BREAK = 0x0a
const QUOTE = 0x22
const CLOSING_QUOTE = 0x201d
const NOT = 0x4e0d
const NOT_YET = 0x6ca1

function onlyMarks(text: string, from: number, to: number): boolean {
  const flags = characterFlags()
  for (let i = from; i < to; i++) if ((flags[text.charCodeAt(i)] as number) & (HAN | WORD)) return false
  return to - from <= 4
}

/** A-not-A around 不 or 没: 疼不疼, 知不知道, 方便不方便, 吃没吃. */
function isAlternative(text: string, i: number): boolean {
  const before = text.charCodeAt(i - 1)
  const after = text.charCodeAt(i + 1)
  if (!(before > 0x3400)) return false
  // 还是不是: still not.
  if (before === after) return before !== text.charCodeAt(i) && text[i - 2] !== '还'
  return i >= 2 && before > 0x3400 && text.charCodeAt(i - 2) === after && before === text.charCodeAt(i + 2)
}

function assign(utterance: UtteranceView, cues: Cues, clauses: Clause[]): void {
  const { hits, text } = utterance
  let vetoed = false
  for (let i = 0; i < hits.length; i += 4) {
    const cue = cues.cueOf(hits[i] as number)
    if (cue < 0) continue
    const ask = ASK_BIT[cue] as number
    const topic = TOPIC_BIT[cue] as number
    const answer = ANSWER_BIT[cue] as number
    if ((ask | topic | answer) === 0) continue
    const clause = clauseAt(clauses, hits[i + 3] as number)
    if (!clause) continue
    if (ask & VETOES) vetoed = true
    else if (ask === ASK.wh && isIndefinite(text, hits[i + 2] as number, hits[i + 3] as number, clause)) continue
    clause.ask |= ask
    clause.topic |= topic
    clause.answer |= answer
  }
  if (vetoed) veto(utterance, cues, clauses)
}

/** Recounts how clauses ask, without the cues that lie inside a phrase that asks nothing. */
function veto({ hits, text }: UtteranceView, cues: Cues, clauses: Clause[]): void {
  for (const clause of clauses) {
    const vetoes = clause.marked ? ASK.not : VETOES
    if ((clause.ask & vetoes) === 0) continue
    let ask = 0
    for (let i = 0; i < hits.length; i += 4) {
      const start = hits[i + 2] as number
      const end = hits[i + 3] as number
      if (end <= clause.start || end > clause.end) continue
      const bit = bitOf(hits, i, cues)
      if (bit === 0 || bit & VETOES || isCovered(hits, cues, vetoes, start, end)) continue
      if (bit === ASK.wh && isIndefinite(text, start, end, clause)) continue
      ask |= bit
    }
    clause.ask = ask | (clause.ask & (VETOES | ASK.shape))
  }
}

function isCovered(hits: HitList, cues: Cues, vetoes: number, start: number, end: number): boolean {
  for (let i = 0; i < hits.length; i += 4) {
    if (bitOf(hits, i, cues) & vetoes && (hits[i + 2] as number) <= start && (hits[i + 3] as number) >= end) return true
  }
  return false
}

function bitOf(hits: HitList, at: number, cues: Cues): number {
  const cue = cues.cueOf(hits[at] as number)
  return cue < 0 ? 0 : (ASK_BIT[cue] as number)
}

/** The clause in which a hit ends. */
function clauseAt(clauses: readonly Clause[], end: number): Clause | undefined {
  for (let i = 0; i < clauses.length; i++) {
    const clause = clauses[i] as Clause
    if (end <= clause.end) return end > clause.start ? clause : undefined
  }
  return undefined
}
