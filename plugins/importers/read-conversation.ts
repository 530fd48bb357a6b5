import type { ImportProblem } from '../../src/plugin/index.js'
import { type Conversation, type ConversationNode, conversation } from '../../src/transcript/index.js'
import { checkConversation } from './canonical.js'
import { parseProblem } from './json-problem.js'
import { messageLines } from './message-lines.js'

/**
 * Reads one conversation of canonical JSON.
 *
 * @param line 1-based line on which the text starts; where it goes on over several, each message gets its own.
 */
export function readConversation(text: string, line: number, file: string): ConversationNode | ImportProblem {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return parseProblem(text, line)
  }
  const problem = checkConversation(value, { escapes: text.includes('\\u') })
  if (problem) return { ...problem, line }
  const origin = text.includes('\n') ? { file, line, messageLines: messageLines(text, line) } : { file, line }
  return conversation(value as Conversation, origin)
}
