/** What customers ask again and again: questions of the same or nearly the same words, and what became of them. */
import type { QuestionStatus, QuestionTopic, RecurringQuestion, ReviewedQuestion } from '../../plugin/index.js'
import { foldText } from '../../text/fold.js'
import { nearDuplicates } from '../../text/near-duplicates.js'
import { shingles } from '../../text/shingles.js'

/** A text, and what makes another the same. */
interface Words {
  key: string
  text: string
}

interface Asked extends Words {
  topic: QuestionTopic
}

/** The questions of a part of a run. */
export interface QuestionPart {
  /** Distinct ones. */
  asked: Asked[]
  answers: Words[]
  /** Three numbers for each question that was asked: its place, its status, and the place of its answer, from 1; 0 for none. */
  uses: Uint32Array
}

interface Entry {
  text: string
  topic: QuestionTopic
  asked: number
  status: Record<QuestionStatus, number>
  answers: Map<string, { text: string; count: number }>
}

const STATUSES: readonly QuestionStatus[] = ['answered', 'late', 'deflected', 'ignored']

/** Distinct questions that are held; where there are more, those that were asked but once are let go. */
const MOST_DISTINCT = 20_000
/** From how alike two questions are taken for one; customers put them in their own words. */
const ALIKE = 0.6
const MOST_NEIGHBOURS = 50
/** Different answers that are held for a question. */
const MOST_ANSWERS = 20
/** Shown of a question, at most. */
const SHOWN_ANSWERS = 3
const SHOWN_QUESTIONS = 50
/** A longer text is an answer of its own; in UTF-16 units. */
const LONGEST_ANSWER = 120
/** Shorter keys ("多少") are too bare to be the same question. In UTF-16 units. */
const SHORTEST_KEY = 3

/** Greetings and forms of address in front of a question. */
const PREAMBLE =
  /^(?:你好|您好|请问|想问一下|问一下|想问|医生|老师|亲|那个|那|hello|hi|hey|please|excuse me|can you tell me|could you tell me)+/u

/** Gathers questions. Its memory is bounded by the number of distinct questions, and that by a limit. */
export class QuestionTable {
  readonly #entries = new Map<string, Entry>()

  /** @param answer The text that answered it, masked. */
  add(question: ReviewedQuestion, answer: string | undefined): void {
    const asked = askedOf(question)
    if (asked) this.#take(asked, question.status, answer === undefined ? undefined : wordsOf(answer))
  }

  /** Adds the questions of a part, one by one as they were read: which of too many are held depends on their order. */
  merge({ asked, answers, uses }: QuestionPart): void {
    for (let at = 0; at < uses.length; at += 3) {
      const status = STATUSES[uses[at + 1] as number] as QuestionStatus
      this.#take(asked[uses[at] as number] as Asked, status, answers[(uses[at + 2] as number) - 1])
    }
  }

  #take(asked: Asked, status: QuestionStatus, answer: Words | undefined): void {
    const entry = this.#entries.get(asked.key) ?? this.#fresh(asked)
    entry.asked++
    entry.status[status]++
    if (!answer) return
    const known = entry.answers.get(answer.key)
    if (known) known.count++
    else if (entry.answers.size < MOST_ANSWERS) entry.answers.set(answer.key, { text: answer.text, count: 1 })
  }

  /** Questions that were asked at least twice, most frequent first. */
  rows(): RecurringQuestion[] {
    // Whatever stands first leads its group, so the order must not depend on the order of the conversations.
    const entries = [...this.#entries].sort(([a, one], [b, other]) => other.asked - one.asked || (a < b ? -1 : 1))
    const pairs = nearDuplicates(
      entries.map(([key]) => shingles(key)),
      ALIKE,
      MOST_NEIGHBOURS,
    )
    const leader = entries.map((_, at) => at)
    // Only a question that follows no other is followed: a chain of small changes leads anywhere.
    for (const [first, second] of pairs)
      if (leader[first] === first && leader[second] === second) leader[second] = first
    const groups = new Map<number, Entry[]>()
    for (const [at, [, entry]] of entries.entries()) {
      const of = leader[at] as number
      groups.set(of, [...(groups.get(of) ?? []), entry])
    }
    return [...groups.values()]
      .map(merged)
      .filter(({ asked }) => asked > 1)
      .sort((a, b) => b.asked - a.asked)
      .slice(0, SHOWN_QUESTIONS)
  }

  #fresh({ key, text, topic }: Asked): Entry {
    if (this.#entries.size >= MOST_DISTINCT)
      for (const [each, { asked }] of this.#entries) if (asked === 1) this.#entries.delete(each)
    const status = { answered: 0, late: 0, deflected: 0, ignored: 0 }
    const entry: Entry = { text, topic, asked: 0, status, answers: new Map() }
    // A run with so many questions that recur has more than anybody reads.
    if (this.#entries.size < MOST_DISTINCT) this.#entries.set(key, entry)
    return entry
  }
}

/** Gathers the questions of a part. Most recur in it, so that each is read once. */
export class QuestionPartReader {
  readonly #places = new Map<string, number>()
  readonly #answerPlaces = new Map<string, number>()
  readonly #asked: Asked[] = []
  readonly #answers: Words[] = []
  readonly #uses: number[] = []

  /** @param answer The text that answered it, masked. */
  add(question: ReviewedQuestion, answer: string | undefined): void {
    const place = this.#placeOf(question)
    if (place < 0) return
    const answered = answer === undefined ? 0 : this.#answerPlaceOf(answer) + 1
    this.#uses.push(place, STATUSES.indexOf(question.status), answered)
  }

  finish(): QuestionPart {
    return { asked: this.#asked, answers: this.#answers, uses: Uint32Array.from(this.#uses) }
  }

  /** Negative for one too short to be the same as others. */
  #placeOf(question: ReviewedQuestion): number {
    const name = `${question.topic} ${question.text}`
    const known = this.#places.get(name)
    if (known !== undefined) return known
    const asked = askedOf(question)
    const place = asked ? this.#asked.push(asked) - 1 : -1
    this.#places.set(name, place)
    return place
  }

  #answerPlaceOf(text: string): number {
    const known = this.#answerPlaces.get(text)
    if (known !== undefined) return known
    const place = this.#answers.push(wordsOf(text)) - 1
    this.#answerPlaces.set(text, place)
    return place
  }
}

function askedOf({ text, topic }: ReviewedQuestion): Asked | undefined {
  const key = keyOf(text)
  return key.length < SHORTEST_KEY ? undefined : { key, text: cut(text), topic }
}

function wordsOf(text: string): Words {
  return { key: keyOf(text), text: cut(text) }
}

function merged(group: readonly Entry[]): RecurringQuestion {
  const [first] = group as [Entry]
  const status = { answered: 0, late: 0, deflected: 0, ignored: 0 }
  const answers = new Map<string, { text: string; count: number }>()
  for (const entry of group) {
    for (const name of Object.keys(status) as QuestionStatus[]) status[name] += entry.status[name]
    for (const [key, { text, count }] of entry.answers)
      answers.set(key, { text: answers.get(key)?.text ?? text, count: (answers.get(key)?.count ?? 0) + count })
  }
  return {
    text: first.text,
    topic: first.topic,
    asked: group.reduce((sum, { asked }) => sum + asked, 0),
    status,
    answers: [...answers.values()].sort((a, b) => b.count - a.count).slice(0, SHOWN_ANSWERS),
  }
}

/** Letters and digits of the folded text, without what politeness puts in front. */
function keyOf(text: string): string {
  const folded = foldText(text.trim())
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return folded
    .replace(/(?<=[\u4e00-\u9fff]) | (?=[\u4e00-\u9fff])/gu, '')
    .replace(PREAMBLE, '')
    .trim()
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= LONGEST_ANSWER ? line : `${line.slice(0, LONGEST_ANSWER)}…`
}
