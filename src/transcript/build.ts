import type { Point, Position } from 'unist'
import type { Conversation, ConversationNode, Message, MessageNode, Role, TurnNode } from './types.js'

/** Where a conversation or its messages stand in their file. */
export interface Origin {
  /** The file as the user named it. */
  file?: string
  /** 1-based line of the conversation's start; messages share it unless `messageLines` says better. */
  line?: number
  /** 1-based line of each message, for formats that spread a conversation over many lines. */
  messageLines?: readonly number[]
}

/** A unist point at the start of a line. */
export function lineStart(line: number): Point {
  return { line, column: 1 }
}

/** A unist position covering whole lines, end inclusive. */
export function lines(from: number, to: number = from): Position {
  return { start: lineStart(from), end: lineStart(to) }
}

/**
 * Builds a message node.
 *
 * @param fields The canonical JSON; kept, not copied.
 * @param index 0-based place in the conversation; gives the id where the JSON has none.
 */
export function message(fields: Message, index: number, position?: Position): MessageNode {
  return {
    type: 'message',
    value: fields.text,
    index,
    id: fields.id ?? String(index + 1),
    role: fields.role,
    fields,
    position,
  }
}

/** Builds a turn node; the messages must all be of `role`. */
export function turn(role: Role, children: MessageNode[]): TurnNode {
  return { type: 'turn', role, children }
}

/**
 * Builds the tree of a conversation. Consecutive messages of one role become one turn.
 *
 * @param fields The canonical JSON; kept, not copied.
 * @param origin Where it was read; without it the nodes carry no positions.
 */
export function conversation(fields: Conversation, origin: Origin = {}): ConversationNode {
  const whole = origin.line === undefined ? undefined : lines(origin.line, lastLine(origin.line, origin.messageLines))
  const children: TurnNode[] = []
  let open: TurnNode | undefined
  for (let index = 0; index < fields.messages.length; index++) {
    const json = fields.messages[index] as Message
    const line = origin.messageLines?.[index]
    const node = message(json, index, line === undefined ? whole : lines(line))
    if (open?.role === json.role) open.children.push(node)
    else {
      open = turn(json.role, [node])
      children.push(open)
    }
  }
  return { type: 'conversation', id: fields.id, fields, children, file: origin.file, position: whole }
}

/** Messages may have been put into another order than that of their lines. */
function lastLine(from: number, messageLines: readonly number[] = []): number {
  return messageLines.reduce((last, line) => Math.max(last, line), from)
}

/** All messages of the tree, in order. */
export function messagesOf(tree: ConversationNode): MessageNode[] {
  return tree.children.flatMap((each) => each.children)
}

/** The canonical JSON of a tree, unknown fields included. */
export function toConversation(tree: ConversationNode): Conversation {
  return tree.fields
}
