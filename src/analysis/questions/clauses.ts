/** A message cut into clauses, each with the cues that were found in it. */
import { characterFlags, HAN, WORD } from '../../text/characters.js'
import type { HitList } from '../../text/vocabulary.js'
import { isClauseBreak, isSentenceBreak } from '../clauses.js'
import type { Cues } from '../cues.js'
import type { UtteranceView } from '../utterance.js'
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
  /** Where A-not-A stands: the offset of its 不 or 没; −1 without. */
  shapeAt: number
}

/** Cues whose phrases only veto others: always, or where no question mark insists. */
const VETOES = ASK.not | ASK.rhetoric

/** A longer message is a pasted document: only its beginning is read. In UTF-16 units. */
const MOST_READ = 8192
/** A phrase with gaps reaches no farther than this, in UTF-16 units. */
const LONGEST_PHRASE = 128

/**
 * Cuts a message into clauses and gives each its cues. A clause has at least one letter or digit. Of a message of more than
 * 8,192 UTF-16 units the beginning is read.
 */
export function clausesOf(utterance: UtteranceView, cues: Cues): Clause[] {
  const clauses = split(utterance.text, cut(utterance.text))
  if (clauses.length > 0) assign(utterance, cues, clauses)
  return clauses
}

function cut(text: string): Clause[] {
  const flags = characterFlags()
  const clauses: Clause[] = []
  let sentence = 0
  let start = -1
  let end = 0
  let shape = -1
  const length = Math.min(text.length, MOST_READ)
  for (let i = 0; i <= length; i++) {
    const unit = i < length ? text.charCodeAt(i) : LINE_BREAK
    const flag = flags[unit] as number
    if (flag & (HAN | WORD)) {
      if (start < 0) start = i
      end = i + 1
      if ((unit === NOT || unit === NOT_YET) && isAlternative(text, i)) shape = i
      continue
    }
    if (i < length && !isClauseBreak(text, i)) {
      // Symbols and brackets belong to the clause that they close or hold.
      if (start >= 0 && flag === 0 && unit !== QUOTE && unit !== CLOSING_QUOTE) end = i + 1
      continue
    }
    if (start >= 0)
      clauses.push({
        start,
        end,
        sentence,
        marked: false,
        ask: shape < 0 ? 0 : ASK.shape,
        topic: 0,
        answer: 0,
        shapeAt: shape,
      })
    start = -1
    shape = -1
    const last = clauses[clauses.length - 1]
    if (!last) continue
    // A mark after another stop ("。？", "!?") belongs to the sentence before.
    if ((unit === 0x3f || unit === 0xff1f) && (last.sentence === sentence || onlyMarks(text, last.end, i)))
      last.marked = true
    if (last.sentence === sentence && i < length && isSentenceBreak(text, i)) sentence++
  }
  return clauses
}

/** Two questions that only "and" parts: "how much is it and do I need a visa". */
const JOINED =
  / (?=and (?:also )?(?:(?:do|does|did|is|are|was|were|can|could|will|would|should|has|have|am) (?:i|you|u|we|it|they|there|he|she|the|my|your|this|that)|(?:how|what|when|where|who|why) (?:much|many|long|do|does|did|is|are|was|will|would|can|should|time|about))\b)/iy

/** Where they are joined, up to `to`. */
function jointsIn(text: string, to: number): number[] {
  const joints: number[] = []
  for (let at = text.indexOf(' and '); at >= 0 && at < to; at = text.indexOf(' and ', at + 1)) {
    JOINED.lastIndex = at
    if (JOINED.test(text)) joints.push(at)
  }
  return joints
}

/** Parts clauses where "and" begins a question of its own. */
function split(text: string, clauses: Clause[]): Clause[] {
  const joints = jointsIn(text, clauses.at(-1)?.end ?? 0)
  if (joints.length === 0) return clauses
  let next = 0
  return clauses.flatMap((clause) => {
    const parts: Clause[] = []
    let { start } = clause
    for (; (joints[next] ?? clause.end) < clause.end; next++) {
      const at = joints[next] as number
      if (at <= start) continue
      parts.push({ ...clause, start, end: at, marked: false })
      start = at + 1
    }
    return [...parts, { ...clause, start }]
  })
}

const LINE_BREAK = 0x0a
const QUOTE = 0x22
const CLOSING_QUOTE = 0x201d
const NOT = 0x4e0d
const NOT_YET = 0x6ca1
const STILL = 0x8fd8
const IS = 0x662f

function onlyMarks(text: string, from: number, to: number): boolean {
  if (to - from > 4) return false
  const flags = characterFlags()
  for (let i = from; i < to; i++) if ((flags[text.charCodeAt(i)] as number) & (HAN | WORD)) return false
  return true
}

/** A-not-A around 不 or 没: 疼不疼, 知不知道, 方便不方便, 吃没吃. */
export function isAlternative(text: string, i: number): boolean {
  const before = text.charCodeAt(i - 1)
  const after = text.charCodeAt(i + 1)
  if (!(before > 0x3400)) return false
  if (before === after) {
    const leading = text.charCodeAt(i - 2)
    // 还是不是: still not; 还要不要 asks. 不用不用, 没有没有: said twice.
    return before !== text.charCodeAt(i) && !(leading === STILL && before === IS) && leading !== text.charCodeAt(i)
  }
  // 不需要不需要: said twice.
  if (text.charCodeAt(i - 3) === text.charCodeAt(i)) return false
  return i >= 2 && before > 0x3400 && text.charCodeAt(i - 2) === after && before === text.charCodeAt(i + 2)
}

/** Hits come in the order of their ends, so clauses and hits are walked side by side. */
function assign(utterance: UtteranceView, cues: Cues, clauses: Clause[]): void {
  const { hits, text } = utterance
  let at = 0
  let first = 0
  while (at < clauses.length && first < hits.length) {
    const clause = clauses[at++] as Clause
    while (first < hits.length && (hits[first + 3] as number) <= clause.start) first += 4
    let vetoed = false
    let i = first
    for (; i < hits.length && (hits[i + 3] as number) <= clause.end; i += 4) {
      const cue = cues.cueOf(hits[i] as number)
      if (cue < 0) continue
      const ask = ASK_BIT[cue] as number
      if (ask & VETOES) vetoed = true
      else if (ask === ASK.wh && isIndefinite(text, hits[i + 2] as number, hits[i + 3] as number, clause)) continue
      clause.ask |= ask
      clause.topic |= TOPIC_BIT[cue] as number
      clause.answer |= ANSWER_BIT[cue] as number
    }
    if (vetoed) veto(utterance, cues, clause, first, i)
    first = i
  }
}

/** Recounts how a clause asks, without the cues that lie inside a phrase that asks nothing. */
function veto({ hits, text }: UtteranceView, cues: Cues, clause: Clause, from: number, to: number): void {
  const vetoes = clause.marked ? ASK.not : VETOES
  if ((clause.ask & vetoes) === 0) return
  let ask = 0
  for (let i = from; i < to; i += 4) {
    const start = hits[i + 2] as number
    const end = hits[i + 3] as number
    const bit = bitOf(hits, i, cues)
    if (bit === 0 || bit & VETOES || isCovered(hits, cues, vetoes, i)) continue
    if (bit === ASK.wh && isIndefinite(text, start, end, clause)) continue
    ask |= bit
  }
  if (clause.shapeAt >= 0 && !isInside(hits, cues, vetoes, from, to, clause.shapeAt)) ask |= ASK.shape
  clause.ask = ask | (clause.ask & VETOES)
}

/** Whether a veto's phrase holds the hit at `at`. It ends where the hit ends, or not far behind. */
function isCovered(hits: HitList, cues: Cues, vetoes: number, at: number): boolean {
  const start = hits[at + 2] as number
  const end = hits[at + 3] as number
  let i = at
  while (i >= 4 && hits[i - 1] === end) i -= 4
  for (; i < hits.length && (hits[i + 3] as number) <= end + LONGEST_PHRASE; i += 4) {
    if ((hits[i + 2] as number) <= start && bitOf(hits, i, cues) & vetoes) return true
  }
  return false
}

/** Whether a veto's phrase holds the A-not-A around `at` whole. */
function isInside(hits: HitList, cues: Cues, vetoes: number, from: number, to: number, at: number): boolean {
  for (let i = from; i < to; i += 4) {
    if ((hits[i + 2] as number) < at && (hits[i + 3] as number) > at + 1 && bitOf(hits, i, cues) & vetoes) return true
  }
  return false
}

function bitOf(hits: HitList, at: number, cues: Cues): number {
  const cue = cues.cueOf(hits[at] as number)
  return cue < 0 ? 0 : (ASK_BIT[cue] as number)
}
