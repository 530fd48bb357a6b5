import { type ImportProblem, isProblem } from '../../src/plugin/index.js'
import { type Conversation, type ConversationNode, conversation } from '../../src/transcript/index.js'
import { checkConversation } from './canonical.js'
import { parseProblem } from './json-problem.js'
import { rescuedJson } from './json-rescue.js'
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

/** Reads one conversation; where its text is broken, the problem and what stands before it, if that is any message. */
export function* readOrRescue(text: string, line: number, file: string): Generator<ConversationNode | ImportProblem> {
  const read = readConversation(text, line, file)
  yield read
  if (!isProblem(read)) return
  const part = rescuedJson(text)
  const rescued = part === undefined ? read : readConversation(part, line, file)
  if (!isProblem(rescued)) yield { ...rescued, cut: true }
}
