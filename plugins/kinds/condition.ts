/** Named conditions of `sequence`: what is to be found in a conversation, and where it stands. */

import { askedOf, type OnField, onField, without } from './conditions.js'
import type {
  ActName,
  Compiler,
  Dialogue,
  DialogueType,
  Localized,
  NotEvaluable,
  PhraseSource,
  Post,
  QuestionStatus,
  QuestionTopic,
  Role,
  Span,
  Utterance,
} from './contract.js'
import { guessedNames } from './guessed-names.js'
import { type PhraseOptions, phraseFinder } from './phrase-finder.js'
import { whole } from './spans.js'
import { type Waiting, waitsOver } from './waits.js'

interface Common {
  role?: Role
  within?: { first?: number; last?: number }
  post?: Post[]
  from?: number
  variant?: string
  title?: Localized
}

interface QuestionFilter {
  status?: QuestionStatus[]
  topic?: QuestionTopic[]
}

type FieldCondition = OnField & { is?: OnField['in']; absent?: boolean }

/** A condition as YAML has it; which key it has says what sort it is. */
export type Condition = Common &
  (
    | { act: ActName[] }
    | (Pick<PhraseOptions, 'any' | 'near'> & Partial<PhraseOptions>)
    | { question: QuestionFilter }
    | { answer: QuestionFilter }
    | { substantive: boolean; minLength?: number; maxLength?: number; beside?: PhraseSource[] }
    | { waited: Waiting }
    | { type: DialogueType[] }
    | FieldCondition
    | { call: 'in' | 'out' }
    | { guessedName: true }
  )

/** A place where a condition holds. */
export interface Place extends Span {
  variant?: string | undefined
  /** Is itself the turn in which something is due, so that none has to follow. */
  due?: boolean
}

/** Why nobody can tell; `soft` where the rule may do without. */
export type Unknown = NotEvaluable & { soft?: boolean }

/** Places where a condition holds, whether it holds for the conversation as a whole, or why nobody can tell. */
export type Finder = (dialogue: Dialogue) => readonly Place[] | boolean | Unknown

/** Whether a condition speaks of the conversation and so stands nowhere in it. */
export function isWhole(condition: Condition): boolean {
  return 'type' in condition || 'field' in condition || 'call' in condition
}

/** Whether nobody may be able to tell if the condition holds. */
export function mayBeUnknown(condition: Condition): boolean {
  return 'field' in condition || 'waited' in condition || 'guessedName' in condition || 'post' in condition
}

/**
 * Compiles a condition. Its places come in the order of the text.
 *
 * @param needs Fields without which nothing can be said.
 */
export function finderOf(condition: Condition, compiler: Compiler, needs: readonly string[] = []): Finder {
  if ('type' in condition) return (dialogue) => condition.type.includes(dialogue.type.value)
  if ('waited' in condition) return waitsOver(condition.waited, compiler, condition.variant)
  if ('call' in condition) return ({ direction }) => direction === condition.call
  if ('field' in condition) return ofField(condition, compiler, needs)
  if ('guessedName' in condition) return guessedNames
  const find = placesOf(condition, compiler)
  const { role, within, post, from = 1, variant } = condition
  return (dialogue) => {
    let places = find(dialogue)
    if (places.length === 0) return places
    if (role) places = places.filter(({ message }) => dialogue.utterances[message]?.role === role)
    if (within) places = places.filter(({ message }) => isWithin(dialogue.utterances[message], dialogue, within))
    if (post) places = places.filter(({ message }) => dialogue.utterances[message]?.role === 'agent')
    if (post && places.length > 0) {
      const posts = places.map(({ message }) => postOf(dialogue, message))
      if (posts.includes(undefined))
        return { notEvaluable: { en: "the agent's post is not known", zh: '不知道客服人员的岗位' } }
      places = places.filter((_, index) => post.includes(posts[index] as Post))
    }
    if (from > 1) places = fromTurn(places, dialogue, from)
    return variant === undefined ? places : places.map((each) => ({ ...each, variant: each.variant ?? variant }))
  }
}

type Placed = Exclude<
  Condition,
  { type: DialogueType[] } | { field: string } | { call: string } | { waited: Waiting } | { guessedName: true }
>

function placesOf(condition: Placed, compiler: Compiler): (dialogue: Dialogue) => readonly Place[] {
  if ('act' in condition) return (dialogue) => dialogue.acts().filter(({ act }) => condition.act.includes(act))
  if ('question' in condition) return (dialogue) => dialogue.questions.filter((each) => isOf(each, condition.question))
  if ('answer' in condition) {
    return (dialogue) => {
      const answers = dialogue.questions.flatMap((each) =>
        each.answeredBy !== undefined && isOf(each, condition.answer) ? [each.answeredBy] : [],
      )
      return [...new Set(answers)].sort((a, b) => a - b).map((index) => whole(dialogue.utterances[index]!))
    }
  }
  if ('substantive' in condition) {
    const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, substantive, beside } = condition
    const role = condition.role ?? 'agent'
    const empty = beside && compiler.phrases(beside)
    const carries = (dialogue: Dialogue, each: Utterance): boolean =>
      dialogue.substantive(each) && !(empty && isNothingBut(each, dialogue.hits(empty, each)))
    return (dialogue) =>
      dialogue.utterances
        .filter((each) => each.role === role && carries(dialogue, each) === substantive)
        .filter((each) => dialogue.length(each) >= minLength && dialogue.length(each) <= maxLength)
        .map(whole)
  }
  const roles = condition.role ? [condition.role] : (compiler.rule.applies.roles ?? ['agent'])
  const near = condition.near && { ...condition.near, within: condition.near.within ?? 10 }
  const { any, unless = [], distinct = 1 } = condition
  const find = phraseFinder({ any, unless, distinct, ...(near && { near }) }, compiler)
  return (dialogue) => find(dialogue, roles).map((hit) => ({ ...hit, variant: any[hit.source]?.variant }))
}

function isOf(question: { status: QuestionStatus; topic: QuestionTopic }, { status, topic }: QuestionFilter): boolean {
  return (status?.includes(question.status) ?? true) && (topic?.includes(question.topic) ?? true)
}

/** Whether the hits cover all letters and digits of a message. */
function isNothingBut({ text }: Utterance, hits: readonly Span[]): boolean {
  let rest = text
  for (const { start, end } of hits) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end)
  return hits.length > 0 && !/[\p{L}\p{N}]/u.test(rest)
}

function isWithin(
  utterance: Utterance | undefined,
  dialogue: Dialogue,
  { first, last }: { first?: number; last?: number },
): boolean {
  const turn = utterance?.turn
  if (!turn) return false
  const same = dialogue.turns.filter(({ role }) => role === turn.role)
  const place = same.indexOf(turn)
  return (first === undefined || place < first) && (last === undefined || place >= same.length - last)
}

/** The places from the Nth turn on in which the condition holds. */
function fromTurn(places: readonly Place[], dialogue: Dialogue, from: number): readonly Place[] {
  const turns = new Set<unknown>()
  return places.filter(({ message }) => turns.add(dialogue.utterances[message]?.turn ?? message).size >= from)
}

function postOf(dialogue: Dialogue, message: number): Post | undefined {
  return dialogue.utterances[message]?.node.fields.post ?? dialogue.conversation.fields.agent?.post
}

/**
 * As in `metadata`, but that a field which `is` one of these must be there, unless `absent` says what holds without it. So must
 * those that the rule needs.
 */
function ofField(condition: FieldCondition, compiler: Compiler, needs: readonly string[]): Finder {
  const { is, absent, ...rest } = condition
  const needed = absent === undefined && (is !== undefined || needs.includes(rest.field))
  const test = onField({ ...rest, ...(is && { in: is }) }, compiler, needed)
  return (dialogue) => {
    const asked = askedOf(dialogue)
    if (absent !== undefined && asked.get(rest.field) === undefined) return absent
    return test(asked) ?? without([rest.field])
  }
}
