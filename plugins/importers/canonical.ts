/**
 * Checks a parsed value against the canonical transcript, by hand: this runs for every message of every conversation.
 * Unknown fields are nobody's business; what rules and reports rely on must have its type.
 */
import type { ImportProblem, Localized } from '../../src/plugin/index.js'
import type { Conversation, Message } from '../../src/transcript/index.js'
import { roleOfWord } from './role-words.js'

/** Optional strings of a message and of a conversation. */
const MESSAGE_STRINGS = ['speaker', 'time'] as const
const CONVERSATION_STRINGS = ['source', 'startedAt', 'endedAt', 'record'] as const
const OBJECTS = ['agent', 'customer', 'visit', 'meta'] as const
const POSTS = ['consultant', 'service', 'nurse', 'doctor'] as const
const CHOICES = {
  channel: ['chat', 'phone'],
  lang: ['zh', 'en'],
  endedBy: ['customer', 'agent', 'system', 'timeout'],
  direction: ['in', 'out'],
} as const

/** A lone half of a surrogate pair, or a NUL: no text that a person wrote holds one. */
const UNREADABLE = /[\p{Cs}\0]/u

/** How a checked value came to be: only an escape (`\ud83d`, `\u0000`) can smuggle in what is no text. */
export interface CheckOptions {
  /** Look for lone surrogates and NUL characters. */
  escapes: boolean
}

/**
 * Says what is wrong with a value that should be a canonical conversation; undefined where nothing is. An optional
 * field that is `null` is removed: many exporters write `null` for "unknown".
 */
export function checkConversation(value: unknown, { escapes }: CheckOptions): ImportProblem | undefined {
  if (!isObject(value)) {
    const found = kindOf(value)
    return {
      problem: { en: `a conversation must be an object; this is ${found.en}`, zh: `会话应为对象，这里是${found.zh}` },
      hint: {
        en: 'Write one conversation as {"id": "…", "messages": […]}.',
        zh: '每个会话写作 {"id": "…", "messages": […]}。',
      },
    }
  }
  const conversation = value as Conversation
  const fault = checkFields(conversation, escapes)
  if (fault) return fault
  const { messages } = conversation
  for (let index = 0; index < messages.length; index++) {
    const problem = checkMessage(messages[index], index, escapes)
    if (problem) return problem
  }
  return checkIds(messages)
}

function checkFields(conversation: Conversation, escapes: boolean): ImportProblem | undefined {
  const { id, messages } = conversation
  if (typeof id !== 'string' || id === '') {
    return wrong(
      'id',
      id,
      { en: 'text', zh: '文本' },
      {
        en: 'Give every conversation an "id" of its own, as text: "id": "c1".',
        zh: '请为每个会话写上自己的 "id"，须为文本，例如 "id": "c1"。',
      },
    )
  }
  if (escapes && UNREADABLE.test(id)) return unreadable({ en: 'the id', zh: '会话编号' }, id)
  if (!Array.isArray(messages)) {
    return wrong(
      'messages',
      messages,
      { en: 'an array', zh: '数组' },
      {
        en: 'Put the messages into "messages": [{"role": "customer", "text": "…"}, …].',
        zh: '消息应放在 "messages": [{"role": "customer", "text": "…"}, …] 中。',
      },
    )
  }
  for (const key of CONVERSATION_STRINGS) {
    if (conversation[key] === undefined) continue
    if (conversation[key] === null) delete conversation[key]
    else if (typeof conversation[key] !== 'string') return wrong(key, conversation[key], { en: 'text', zh: '文本' })
  }
  for (const key of OBJECTS) {
    if (conversation[key] === undefined) continue
    if (conversation[key] === null) delete conversation[key]
    else if (!isObject(conversation[key])) return wrong(key, conversation[key], { en: 'an object', zh: '对象' })
  }
  return checkChoices(conversation) ?? checkAgent(conversation, escapes)
}

function checkChoices(conversation: Conversation): ImportProblem | undefined {
  for (const key of ['channel', 'lang', 'endedBy', 'direction'] as const) {
    const found: unknown = conversation[key]
    if (found === undefined) continue
    if (found === null) delete conversation[key]
    else if (!(CHOICES[key] as readonly unknown[]).includes(found)) return wrong(key, found, oneOf(CHOICES[key]))
  }
  return undefined
}

function checkAgent({ agent }: Conversation, escapes: boolean): ImportProblem | undefined {
  if (agent === undefined) return undefined
  for (const key of ['id', 'name', 'team', 'post'] as const) {
    const found: unknown = agent[key]
    if (found === undefined) continue
    if (found === null) delete agent[key]
    else if (typeof found !== 'string') return wrong(`agent.${key}`, found, { en: 'text', zh: '文本' })
    else if (key === 'post' && !isPost(found)) return wrong('agent.post', found, oneOf(POSTS))
    else if (escapes && UNREADABLE.test(found)) return unreadable({ en: `agent.${key}`, zh: `agent.${key}` }, found)
  }
  return undefined
}

function checkMessage(value: unknown, index: number, escapes: boolean): ImportProblem | undefined {
  if (!isObject(value)) return wrong('', value, { en: 'an object', zh: '对象' }, undefined, index)
  const message = value as Message
  const { role, text, id, post } = message
  if (role !== 'customer' && role !== 'agent' && role !== 'bot' && role !== 'system') return wrongRole(role, index)
  if (typeof text !== 'string') return wrong('text', text, { en: 'text', zh: '文本' }, undefined, index)
  if (id !== undefined && typeof id !== 'string') {
    if (id !== null) return wrong('id', id, { en: 'text', zh: '文本' }, undefined, index)
    delete message.id
  }
  if (post !== undefined && !isPost(post)) {
    if (post !== null) return wrong('post', post, oneOf(POSTS), undefined, index)
    delete message.post
  }
  for (const key of MESSAGE_STRINGS) {
    const found: unknown = message[key]
    if (found === undefined) continue
    if (found === null) delete message[key]
    else if (typeof found !== 'string') return wrong(key, found, { en: 'text', zh: '文本' }, undefined, index)
  }
  if (escapes) {
    const broken = [text, message.speaker, message.id].find((each) => each !== undefined && UNREADABLE.test(each))
    if (broken !== undefined) return unreadable(place(index), broken)
  }
  return undefined
}

/** Findings name messages by id, so two messages must not share one. */
function checkIds(messages: readonly Message[]): ImportProblem | undefined {
  // Ids nearly always count upwards; where they do, they are unique and no set is needed.
  let previous = ''
  let rising = true
  for (let index = 0; index < messages.length && rising; index++) {
    const id = messages[index]?.id
    if (id === undefined) rising = previous === ''
    else {
      rising =
        (index === 0 || previous !== '') &&
        (id.length > previous.length || (id.length === previous.length && id > previous))
      previous = id
    }
  }
  if (rising) return undefined
  const places = new Map<string, number>()
  for (let index = 0; index < messages.length; index++) {
    const id = messages[index]?.id ?? String(index + 1)
    const earlier = places.get(id)
    if (earlier !== undefined) {
      return {
        problem: {
          en: `messages ${earlier + 1} and ${index + 1} share the id ${quoted(id)}`,
          zh: `第 ${earlier + 1} 条和第 ${index + 1} 条消息的 id 同为 ${quoted(id)}`,
        },
        hint: {
          en: 'Give each message its own id, or leave the ids out.',
          zh: '请让每条消息的 id 各不相同，或干脆不写 id。',
        },
      }
    }
    places.set(id, index)
  }
  return undefined
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isPost(value: unknown): boolean {
  return (POSTS as readonly unknown[]).includes(value)
}

function place(index: number): Localized {
  return { en: `message ${index + 1}`, zh: `第 ${index + 1} 条消息` }
}

function oneOf(values: readonly string[]): Localized {
  const all = values.map((value) => JSON.stringify(value))
  return { en: `one of ${all.join(', ')}`, zh: `${all.join('、')} 之一` }
}

function wrong(key: string, found: unknown, expected: Localized, hint?: Localized, index?: number): ImportProblem {
  const kind = kindOf(found)
  const owner = index === undefined ? { en: 'the conversation', zh: '会话' } : place(index)
  const name = key === '' ? '' : JSON.stringify(key)
  if (found === undefined) {
    return {
      problem: { en: `${owner.en} has no ${name}`, zh: `${owner.zh}缺少 ${name}` },
      hint: hint ?? { en: `${name} must be ${expected.en}.`, zh: `${name} 须为${expected.zh}。` },
    }
  }
  return {
    problem: {
      en: name === '' ? `${owner.en} is ${kind.en}` : `${name} of ${owner.en} is ${kind.en}`,
      zh: name === '' ? `${owner.zh}是${kind.zh}` : `${owner.zh}的 ${name} 是${kind.zh}`,
    },
    hint: hint ?? { en: `It must be ${expected.en}.`, zh: `这里须为${expected.zh}。` },
  }
}

function wrongRole(found: unknown, index: number): ImportProblem {
  const meant = typeof found === 'string' ? roleOfWord(found)?.role : undefined
  const fault = wrong('role', found, oneOf(['customer', 'agent', 'bot', 'system']), undefined, index)
  if (!meant) return fault
  return { ...fault, hint: { en: `Write "${meant}" instead.`, zh: `请改写为 "${meant}"。` } }
}

function unreadable(where: Localized, text: string): ImportProblem {
  const nul = text.includes('\0')
  return {
    problem: nul
      ? { en: `${where.en} holds a NUL character (\\u0000)`, zh: `${where.zh}中有 NUL 字符（\\u0000）` }
      : {
          en: `${where.en} holds half of a surrogate pair, which is no character`,
          zh: `${where.zh}中有半个代理对，不成字符`,
        },
    hint: nul
      ? { en: 'Remove it where the file is made: text holds no NUL.', zh: '请在导出时去掉它，文本中不应有 NUL。' }
      : {
          en: 'An emoji or rare character was cut in two, often by a length limit. Export the text again without the limit.',
          zh: '多半是按长度截断时把一个表情或生僻字切成了两半，请去掉长度限制后重新导出。',
        },
  }
}

/** What a value is, in words; never more than a few characters of it, for it may be anything. */
function kindOf(value: unknown): Localized {
  if (value === undefined) return { en: 'missing', zh: '缺失' }
  if (value === null) return { en: 'null', zh: ' null' }
  if (Array.isArray(value)) return { en: 'an array', zh: '数组' }
  if (typeof value === 'object') return { en: 'an object', zh: '对象' }
  if (typeof value === 'string')
    return value === '' ? { en: 'empty', zh: '空的' } : { en: quoted(value), zh: ` ${quoted(value)}` }
  return { en: `the ${typeof value} ${value}`, zh: ` ${value}` }
}

function quoted(value: string): string {
  const shown = value.length > 24 ? `${value.slice(0, 24)}…` : value
  return JSON.stringify(shown).replace(
    /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
