import type { RuleExample } from '../plugin/index.js'
import { type Conversation, type ConversationNode, conversation } from '../transcript/index.js'

/** Reads a plain-text transcript; throws where it is none. */
export type ParseText = (text: string, options: { id: string }) => Conversation

/** An example, read. */
export interface Example {
  /** The conversation that is judged. */
  judged: ConversationNode
  /** Conversations that stand beside it in the batch. */
  beside: ConversationNode[]
}

// The importer of plain text parts conversations by the same lines.
const SEPARATOR = /^[ \t]*(?:-{3,}|={3,})[ \t]*$/m

/**
 * Reads an example: a plain-text transcript, or a single line that is none, which is then what an agent says. Lines of three
 * or more dashes, or the items of a list, part it into several conversations: the first one is judged, the others are the
 * batch around it. The fields of a mapping hold for every conversation of its text.
 *
 * @throws what `parseText` throws, for a text of several lines that is no transcript.
 */
export function readExample(
  example: RuleExample,
  parseText: ParseText,
  defaults: Pick<Conversation, 'channel' | 'agent'> = {},
): Example {
  const parts = [example].flat().flatMap((part) => {
    const { text, fixed: _, ...fields } = typeof part === 'string' ? { text: part, fixed: undefined } : part
    return text.split(SEPARATOR).map((each) => ({ text: each, fields }))
  })
  const [judged, ...beside] = parts.map(({ text, fields }, index) => {
    const id = `example-${index + 1}`
    return conversation({ ...defaults, ...readPart(text, id, parseText), ...fields })
  })
  return { judged: judged!, beside }
}

function readPart(text: string, id: string, parseText: ParseText): Conversation {
  try {
    return parseText(text, { id })
  } catch (error) {
    const line = text.trim()
    if (line === '' || line.includes('\n')) throw error
    return { id, messages: [{ role: 'agent', text: line }] }
  }
}
