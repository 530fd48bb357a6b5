/** Makes conversations of what an importer read: who is who, in which order, once each; and notes what was put right. */
import type { ImportProblem, Localized, Source } from '../../../src/plugin/index.js'
import {
  type Conversation,
  type ConversationNode,
  conversation,
  type Message,
  type Post,
  type Role,
} from '../../../src/transcript/index.js'
import { checkConversation } from '../canonical.js'
import { type SpeakerFinder, speakerFinder } from '../speakers.js'
import { unknownSpeakers } from '../unknown-speakers.js'
import { type DateOrder, isoTime } from './clock.js'

/** A message as a format gives it. */
export interface Said {
  /** Absent where the format does not say; the speaker's name then tells. */
  role?: Role | undefined
  speaker?: string | undefined
  id?: string | undefined
  /** In any form that `isoTime` reads. */
  time?: unknown
  text: string
  post?: Post | undefined
  /** 1-based. */
  line?: number | undefined
  /** Further fields, kept as they are. */
  more?: Record<string, unknown>
}

/** All of a conversation but its messages; what is undefined is left out. */
export type Facts = { id: string; line: number; messages?: never } & Record<string, unknown>

/** The reading of one file. */
export class Reading {
  readonly #source: Source
  readonly #find: SpeakerFinder
  /** Of dates that can be read in two ways. */
  order: DateOrder | undefined
  #zoneTold = false

  constructor(source: Source) {
    this.#source = source
    this.#find = speakerFinder(source.roles)
  }

  /** Tells the user what was taken for granted. */
  note(en: string, zh: string, line?: number): void {
    this.#source.note?.({ note: { en, zh }, ...(line !== undefined && { line }) })
  }

  /** Who a name stands for. */
  who(name: string) {
    return this.#find(name)
  }

  /** A time as ISO 8601; what can't be read is noted and left out. */
  time(value: unknown, line?: number): string | undefined {
    if (value === undefined || value === null || value === '' || value === 0) return undefined
    const time = isoTime(value, this.order)
    if (time === undefined) {
      const shown = JSON.stringify(String(value).slice(0, 40))
      this.note(
        `a time was not understood and left out, such as ${shown}`,
        `有无法理解的时间，已略去，例如 ${shown}`,
        line,
      )
    } else if (!this.#zoneTold && /^\d{4}-/.test(time) && !/(?:Z|[+-]\d{2}:?\d{2})$/.test(time)) {
      this.#zoneTold = true
      const zone = this.#source.timezone
      if (zone !== undefined)
        this.note(`times without a zone are on the clock of ${zone}`, `未注明时区的时间按 ${zone} 计`, line)
      else {
        this.note(
          'times name no zone and are taken as they stand; "timezone: Asia/Shanghai" in the configuration names one',
          '时间未注明时区，按字面使用；可在配置中写明，例如 timezone: Asia/Shanghai',
          line,
        )
      }
    }
    return time
  }

  /** The conversation; or why it is none. */
  finish({ line, id, ...facts }: Facts, said: readonly Said[]): ConversationNode | ImportProblem {
    const cast = this.#cast(said)
    if ('problem' in cast) return cast
    const spoken: Said[] = []
    for (const each of said) {
      if (each.text.trim() !== '') spoken.push(each)
      else this.note('empty messages were left out', '空白消息已略去', each.line ?? line)
    }
    const made = spoken.map((each) => ({ line: each.line ?? line, message: this.#message(each, cast) }))
    const ordered = this.#unique(this.#inOrder(made, line), line)
    const fields = { id, ...defined(facts), messages: ordered.map(({ message }) => message) } as Conversation
    addPeople(fields)
    const problem = checkConversation(fields, { escapes: true })
    if (problem) return { ...problem, line }
    return conversation(fields, { file: this.#source.name, line, messageLines: ordered.map((each) => each.line) })
  }

  #message(said: Said, cast: ReadonlyMap<string, Role>): Message {
    const calling = said.speaker === undefined ? undefined : this.#find(said.speaker)
    const role = said.role ?? calling?.role ?? (cast.get(said.speaker ?? '') as Role)
    const post = said.post ?? (calling?.role === role ? calling.post : undefined)
    const time = this.time(said.time, said.line)
    // A bare role word is no name.
    const name = said.role === undefined && calling ? calling.name : said.speaker
    return defined({
      id: said.id,
      role,
      speaker: name,
      post,
      time,
      text: said.text,
      ...said.more,
    }) as unknown as Message
  }

  /** Roles of the names that say nothing: where one side is known and one name is not, that is the other side. */
  #cast(said: readonly Said[]): Map<string, Role> | ImportProblem {
    const unknown = new Map<string, { line: number; lines: number }>()
    const sides = new Set<Role>()
    for (const { role, speaker = '', line = 1 } of said) {
      const known = role ?? this.#find(speaker)?.role
      if (known) sides.add(known)
      else {
        const seen = unknown.get(speaker) ?? { line, lines: 0 }
        seen.lines++
        unknown.set(speaker, seen)
      }
    }
    if (unknown.size === 0) return new Map()
    const [name = ''] = unknown.keys()
    const other = sides.has('agent') === sides.has('customer') ? undefined : sides.has('agent') ? 'customer' : 'agent'
    if (unknown.size > 1 || name === '' || other === undefined) return unknownSpeakers([...unknown], false)
    const zh = other === 'agent' ? '客服' : '客户'
    this.note(
      `who is the ${other} was told from the other side being known, such as "${name}"`,
      `由另一方身份推定为${zh}的说话人，例如“${name}”`,
      unknown.get(name)?.line,
    )
    return new Map([[name, other]])
  }

  #inOrder<T extends { message: Message }>(all: T[], line: number): T[] {
    const times = all.map(({ message }) => (message.time?.includes('T') ? millis(message.time) : Number.NaN))
    if (times.length < 2 || times.some(Number.isNaN)) return all
    const rising = times.every((time, index) => index === 0 || time >= (times[index - 1] as number))
    if (rising) return all
    const falling = times.every((time, index) => index === 0 || time <= (times[index - 1] as number))
    if (falling) {
      this.note('messages stood newest first and were turned round', '消息按从新到旧排列，已调整为从旧到新', line)
      return all.reverse()
    }
    this.note('messages out of order were put in order of time', '消息顺序有误，已按时间重新排列', line)
    const pairs = all.map((each, index) => [each, times[index] as number] as const)
    if ((times[0] as number) > (times.at(-1) as number)) pairs.reverse()
    return pairs.sort((a, b) => a[1] - b[1]).map(([each]) => each)
  }

  /** Without what an export gave twice; ids that two different messages share are dropped. */
  #unique<T extends { message: Message }>(all: T[], line: number): T[] {
    const seen = new Map<string, Message>()
    const kept: T[] = []
    let previous: Message | undefined
    for (const each of all) {
      const { message } = each
      const twin = message.id === undefined ? undefined : seen.get(message.id)
      const again =
        twin ?? (message.id === undefined && previous && sameMoment(previous, message) ? previous : undefined)
      if (again && again.text === message.text && again.role === message.role) {
        this.note('messages that stood there twice were taken once', '重复的消息只保留一条', line)
        continue
      }
      if (message.id !== undefined) {
        if (twin) delete message.id
        else seen.set(message.id, message)
      }
      kept.push(each)
      previous = message
    }
    // A message without an id goes by its place, which must be nobody's id.
    if (
      kept.some(({ message }) => message.id === undefined) &&
      kept.some(({ message }) => /^\d+$/.test(message.id ?? ''))
    )
      for (const { message } of kept) delete message.id
    return kept
  }
}

function sameMoment(a: Message, b: Message): boolean {
  return a.time !== undefined && a.time === b.time && /:\d{2}:\d{2}/.test(a.time) && a.speaker === b.speaker
}

/** Milliseconds that order times of one conversation; without a zone all are on one clock. */
function millis(time: string): number {
  return Date.parse(/(?:Z|[+-]\d{2}:?\d{2})$/.test(time) ? time : `${time}Z`)
}

/** The names that most messages of each side carry. */
function addPeople(fields: Conversation): void {
  for (const role of ['agent', 'customer'] as const) {
    if (fields[role]?.name !== undefined) continue
    const counts = new Map<string, number>()
    for (const { role: own, speaker } of fields.messages)
      if (own === role && speaker !== undefined) counts.set(speaker, (counts.get(speaker) ?? 0) + 1)
    const [name] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? []
    if (name !== undefined) fields[role] = { ...fields[role], name }
  }
}

/** An object without its undefined fields, and without objects that have none. */
export function defined<T extends object>(fields: T): T {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(
        ([, value]) =>
          value !== undefined && !(isPlain(value) && Object.values(value).every((each) => each === undefined)),
      )
      .map(([key, value]) => [key, isPlain(value) ? defined(value) : value]),
  ) as T
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A record that is not what its format promises. */
export function malformed(line: number, what: Localized, hint?: Localized): ImportProblem {
  return { problem: what, ...(hint && { hint }), line }
}
