import type { Position } from 'unist'
import { type ConversationNode, type MessageNode, messagesOf } from '../transcript/index.js'

/** Finds evidence in the source text, line and column. */
export type Locate = (message: string, start: number, end: number) => Position | undefined

/** Where one line of a message stands. */
interface Stretch {
  line: number
  /** 0-based; −1 where the text is not written as it reads. */
  column: number
  /** The line as the source spells it, when that is not as it reads (JSON escapes). */
  spelt: (text: string) => string
  text: string
}

/**
 * Places of a conversation's messages in the source that it was read from. Messages are looked for in their order, so two
 * that are equal are told apart.
 *
 * @param lines The lines of the source.
 */
export function locator(tree: ConversationNode, lines: readonly string[]): Locate {
  const cursor = new Map<number, number>()
  const byId = new Map<string, { node: MessageNode; stretches: Stretch[] }>()
  for (const node of messagesOf(tree)) {
    const from = node.position?.start.line
    if (from === undefined) continue
    let line = from
    const stretches: Stretch[] = []
    for (const text of node.value.split('\n')) {
      const stretch = find(text, line, lines, cursor)
      stretches.push(stretch)
      // A conversation on one line of JSON has no line for each line of its messages.
      if (tree.position?.end.line !== tree.position?.start.line) line++
    }
    byId.set(node.id, { node, stretches })
  }
  return (message, start, end) => {
    const known = byId.get(message)
    if (!known) return tree.position
    const from = pointAt(known.stretches, start)
    const to = pointAt(known.stretches, end)
    return from && to ? { start: from, end: to } : known.node.position
  }
}

const raw = (text: string): string => text
const escaped = (text: string): string => JSON.stringify(text).slice(1, -1)

function find(text: string, line: number, lines: readonly string[], cursor: Map<number, number>): Stretch {
  const source = lines[line - 1] ?? ''
  const from = cursor.get(line) ?? 0
  for (const spelt of [raw, escaped]) {
    const written = spelt(text)
    const column = source.indexOf(written, from)
    if (column < 0) continue
    cursor.set(line, column + written.length)
    return { line, column, spelt, text }
  }
  return { line, column: -1, spelt: raw, text }
}

function pointAt(stretches: readonly Stretch[], offset: number): { line: number; column: number } | undefined {
  let left = offset
  for (const { line, column, spelt, text } of stretches) {
    if (left <= text.length)
      return column < 0 ? undefined : { line, column: column + spelt(text.slice(0, left)).length + 1 }
    left -= text.length + 1
  }
  return undefined
}
