import type { Span, Utterance } from './contract.js'

/** A whole message as a span. */
export function whole({ index, text }: Utterance): Span {
  return { message: index, start: 0, end: text.length }
}

/** How a run of messages is named in a sentence: "message 3", "messages 3–5", by the numbers that the reader sees. */
export function named(utterances: readonly Utterance[]): { en: string; zh: string } {
  const first = utterances[0]?.node.id ?? '?'
  const last = utterances.at(-1)?.node.id ?? '?'
  if (utterances.length < 2) return { en: `message ${first}`, zh: `第 ${first} 条消息` }
  return { en: `messages ${first}–${last}`, zh: `第 ${first}–${last} 条消息` }
}
