/**
 * The conversation in its two shapes: the canonical JSON that importers produce and NDJSON carries (one conversation a
 * line), and the unist tree that the engine, the reporters and the unified ecosystem work on.
 *
 * The tree wraps the JSON and copies nothing: every node keeps its JSON object in `fields`, so unknown fields survive a
 * round trip and rules never see them.
 */
import type { Literal, Parent, Position } from 'unist'
import type { TextPlace } from './places.js'

/** Who speaks. Bot and system messages never count as an agent's reply. */
export type Role = 'customer' | 'agent' | 'bot' | 'system'

/** The agent's post; what may be said depends on it. */
export type Post = 'consultant' | 'service' | 'nurse' | 'doctor'

/** The languages that chatlint judges in. */
export type Lang = 'zh' | 'en'

/** One message in the canonical JSON. */
export interface Message {
  /** Unique in the conversation; its 1-based place where absent. */
  id?: string
  role: Role
  /** The name shown beside the message. */
  speaker?: string
  /** Where agents of several posts take part. */
  post?: Post
  /** ISO 8601. */
  time?: string
  text: string
  [unknown: string]: unknown
}

/** One conversation in the canonical JSON. */
export interface Conversation {
  id: string
  channel?: 'chat' | 'phone'
  /** Detected where absent. */
  lang?: Lang
  /** The system or file it came from. */
  source?: string
  /** ISO 8601 with offset; without one, in the configured time zone. */
  startedAt?: string
  endedAt?: string
  endedBy?: 'customer' | 'agent' | 'system' | 'timeout'
  /** Of a call. */
  direction?: 'in' | 'out'
  /** A call that was agreed beforehand. */
  arranged?: boolean
  agent?: { id?: string; name?: string; post?: Post; team?: string; [unknown: string]: unknown }
  customer?: {
    id?: string
    name?: string
    region?: 'local' | 'remote'
    condition?: string
    dischargedAt?: string
    [unknown: string]: unknown
  }
  visit?: { firstPage?: string; dialogPage?: string; keyword?: string; referrer?: string; [unknown: string]: unknown }
  /** The written note of a call. */
  record?: string
  meta?: Record<string, unknown>
  messages: Message[]
  [unknown: string]: unknown
}

/** A message as a unist literal; `value` is the text exactly as it came. */
export interface MessageNode extends Literal {
  type: 'message'
  value: string
  /** 0-based place in the conversation. */
  index: number
  /** The message's own id, else its 1-based place. */
  id: string
  role: Role
  fields: Message
  position?: Position | undefined
  /** Where its characters stand in the source, for formats that tell. */
  places?: readonly TextPlace[] | undefined
}

/** A maximal run of consecutive messages of one role, bots and the system included. */
export interface TurnNode extends Parent {
  type: 'turn'
  role: Role
  children: MessageNode[]
}

/** What is known of a reply template beside its text. */
export interface TemplateNote {
  /** The group that it stands in. */
  group?: string
  /** Placeholders that its file declares; they count beside those of the configuration. */
  placeholders?: readonly string[]
}

/** A comment in a source that switches rules off. */
export interface Directive {
  /** Full ids of the rules; none: all. */
  rules: readonly string[]
  /** Absent where the writer gave none; then it does not count. */
  reason?: string | undefined
  /** The last day on which it counts, an ISO date. */
  until?: string | undefined
  /** First and last line that it covers, 1-based. */
  from: number
  to: number
  /** The comment itself, and where it stands. */
  text: string
  line: number
  column: number
}

/** A whole conversation; the root of the tree. */
export interface ConversationNode extends Parent {
  type: 'conversation'
  id: string
  fields: Conversation
  children: TurnNode[]
  /** The file that it was read from, as the user named it. */
  file?: string | undefined
  position?: Position | undefined
  /** Present where this stands for a reply template: one message, of the agent, with the template's title as its id. */
  template?: TemplateNote | undefined
  /** Its end was lost with a broken file: what would be missing at the end may have been there. */
  cut?: true | undefined
  /** All directives of its file: one list, shared by the conversations of the file. */
  directives?: readonly Directive[] | undefined
}
