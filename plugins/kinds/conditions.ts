/** Conditions on a conversation that several kinds take: `#/$defs/condition`. */
import {
  type Compiler,
  type Dialogue,
  fieldOf,
  type Guard,
  type Localized,
  type NotEvaluable,
  type PhraseSet,
  type PhraseSource,
  type Span,
} from './contract.js'
import { whole } from './spans.js'

type Scalar = string | number | boolean

/** A condition on a field. */
export interface OnField {
  field: string
  equals?: Scalar
  not?: Scalar
  in?: Scalar[]
  exists?: boolean
  empty?: boolean
  phrases?: PhraseSource[]
  only?: PhraseSource[]
}

interface OnWords {
  said: PhraseSource[]
  role: 'agent' | 'customer'
  turns?: number
  unless: Guard[]
}

/** On a call: its direction, told from the words where it is not recorded; or whose word was the last. */
interface OnCall {
  call: 'in' | 'out'
}

interface OnEnd {
  lastWord: 'agent' | 'customer'
}

interface Combined {
  all?: Condition[]
  any?: Condition[]
  none?: Condition[]
}

/** A condition as a rule's YAML says it. */
export type Condition = OnField | OnWords | OnCall | OnEnd | Combined

/** What a condition is asked of. */
export interface Asked {
  dialogue: Dialogue
  /** The value of a field; undefined where it is absent. */
  get(path: string): unknown
  /** Receives the words that were said, where a condition on them holds. */
  evidence: Span[]
}

/** True, false, or undefined where it hangs on a field that the rule cannot do without and that is absent. */
export type Test = (asked: Asked) => boolean | undefined

/** Asks of the conversation itself. */
export function askedOf(dialogue: Dialogue): Asked {
  return { dialogue, get: (path) => fieldOf(dialogue.conversation.fields, path), evidence: [] }
}

/**
 * Compiles a condition.
 *
 * @param needs Fields without which nothing can be said: a condition on one that is absent is neither true nor false.
 */
export function compileCondition(condition: Condition, compiler: Compiler, needs: readonly string[] = []): Test {
  if ('field' in condition) return onField(condition, compiler, needs.includes(condition.field))
  if ('said' in condition) return onWords(condition, compiler)
  if ('call' in condition) return ({ dialogue }) => dialogue.direction === condition.call
  if ('lastWord' in condition) return (asked) => hasLastWord(condition.lastWord, asked)
  const compiled = (list: Condition[] = []): Test[] => list.map((each) => compileCondition(each, compiler, needs))
  const parts: Test[] = []
  if (condition.all) parts.push(every(compiled(condition.all)))
  if (condition.any) parts.push(some(compiled(condition.any)))
  if (condition.none) {
    const any = some(compiled(condition.none))
    // What must not be there is no evidence.
    parts.push((asked) => negated(any({ ...asked, evidence: [] })))
  }
  return every(parts)
}

/** The fields that a condition looks at. */
export function fieldsOf(condition: Condition): string[] {
  if ('field' in condition) return [condition.field]
  if ('said' in condition || 'lastWord' in condition || 'call' in condition) return []
  return [condition.all, condition.any, condition.none].flatMap((list) => (list ?? []).flatMap(fieldsOf))
}

/** Says that fields are absent without which a rule cannot be judged. */
export function without(paths: readonly string[]): NotEvaluable {
  const names: Localized = {
    en: paths.map((path) => `"${path}"`).join(', '),
    zh: paths.map((path) => `“${path}”`).join('、'),
  }
  return { notEvaluable: { en: `the conversation has no ${names.en}`, zh: `对话中没有${names.zh}字段` } }
}

/**
 * Compiles a condition on a field.
 *
 * @param needed Whether nothing can be said where the field is absent.
 */
export function onField(
  condition: OnField,
  compiler: Compiler,
  needed: boolean,
): (asked: Pick<Asked, 'dialogue' | 'get'>) => boolean | undefined {
  const { field, equals, not, exists, empty } = condition
  const phrases = condition.phrases && compiler.phrases(condition.phrases)
  const only = condition.only && compiler.phrases(condition.only)
  return ({ dialogue, get }) => {
    const value = get(field)
    if (value === undefined && needed && exists === undefined) return undefined
    return (
      (equals === undefined || value === equals) &&
      (not === undefined || value !== not) &&
      (condition.in === undefined || condition.in.some((each) => each === value)) &&
      (exists === undefined || exists === (value !== undefined)) &&
      (empty === undefined || empty === isEmpty(value)) &&
      (!phrases || (typeof value === 'string' && dialogue.hitsIn(phrases, value).length > 0)) &&
      (!only || (typeof value === 'string' && holdsOnly(value, only, dialogue)))
    )
  }
}

function onWords({ said, role, turns, unless }: OnWords, compiler: Compiler): Test {
  const set = compiler.phrases(said)
  return ({ dialogue, evidence }) => {
    if (dialogue.hits(set).length === 0) return false
    const own = dialogue.turns.filter((turn) => turn.role === role).slice(0, turns)
    for (const utterance of own.flatMap(({ messages }) => messages)) {
      const hit = dialogue.hits(set, utterance).find((each) => dialogue.guard(each, unless) === undefined)
      if (!hit) continue
      evidence.push({ message: hit.message, start: hit.start, end: hit.end })
      return true
    }
    return false
  }
}

/** Whether somebody said something to which nobody replied; courtesy calls for no reply. */
function hasLastWord(role: 'agent' | 'customer', { dialogue, evidence }: Asked): boolean {
  const last = dialogue.turns.at(-1)
  const said = last?.role === role ? last.messages.findLast((each) => dialogue.substantive(each)) : undefined
  if (said) evidence.push(whole(said))
  return said !== undefined
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (typeof value === 'string' && !/[\p{L}\p{N}]/u.test(value))
}

function holdsOnly(text: string, set: PhraseSet, dialogue: Dialogue): boolean {
  const hits = dialogue.hitsIn(set, text)
  if (hits.length === 0) return false
  const rest = [...text.matchAll(/\p{L}/gu)].map(({ index }) => index)
  return rest.every((at) => hits.some(({ start, end }) => start <= at && at < end))
}

function every(tests: readonly Test[]): Test {
  return (asked) => {
    const before = asked.evidence.length
    let result: boolean | undefined = true
    for (const test of tests) {
      const one = test(asked)
      if (one === false) {
        // The words that made a part of it true prove nothing.
        asked.evidence.length = before
        return false
      }
      if (one === undefined) result = undefined
    }
    return result
  }
}

function some(tests: readonly Test[]): Test {
  return (asked) => {
    let result: boolean | undefined = false
    for (const test of tests) {
      const one = test(asked)
      if (one) return true
      if (one === undefined) result = undefined
    }
    return result
  }
}

function negated(result: boolean | undefined): boolean | undefined {
  return result === undefined ? undefined : !result
}
