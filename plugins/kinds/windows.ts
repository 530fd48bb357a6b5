/** Stretches of a conversation that are searched, in words and as evidence. */
import type { Dialogue, Localized, Span, Turn } from './contract.js'
import { named } from './spans.js'

/** Where a window lies, for its description. */
export type WindowSide = 'opening' | 'closing' | 'after' | 'before' | 'around' | 'same' | 'anywhere'

const REPLIES: Record<WindowSide, Localized> = {
  opening: { en: 'the first', zh: '开头' },
  closing: { en: 'the last', zh: '最后' },
  after: { en: 'the next', zh: '接下来' },
  before: { en: 'the previous', zh: '之前' },
  around: { en: 'the surrounding', zh: '前后' },
  same: { en: 'the same', zh: '同一' },
  anywhere: { en: 'all', zh: '全部' },
}

const NOTHING: Localized = { en: 'the rest of the conversation', zh: '其余的对话' }

/** The turns that were searched, in words, with their messages: "the next 2 replies (messages 2–4)". */
export function describeTurns(side: WindowSide, turns: readonly Turn[], of: 'agent' | 'customer' = 'agent'): Localized {
  if (turns.length === 0) return NOTHING
  const messages = named(turns.flatMap((turn) => turn.messages))
  const count = turns.length
  const { en, zh } = REPLIES[side]
  const one = of === 'agent' ? 'reply' : 'customer turn'
  const many = of === 'agent' ? 'replies' : 'customer turns'
  const said = of === 'agent' ? '回复' : '客户发言'
  if (side === 'same') return { en: `${en} turn (${messages.en})`, zh: `${zh}轮发言（${messages.zh}）` }
  return {
    en: `${count === 1 ? `${en} ${one}` : `${en} ${count} ${many}`} (${messages.en})`,
    zh: `${count === 1 ? `${zh}的${said}` : `${zh} ${count} 轮${said}`}（${messages.zh}）`,
  }
}

/** The sentences that open the turns: where something should have been that is absent. */
export function openingSentences(dialogue: Dialogue, turns: readonly Turn[]): Span[] {
  return turns.map(({ messages }) => dialogue.sentence({ message: messages[0]!.index, start: 0, end: 0 }))
}

/** The sentences that end the turns, the last turn's first: where something should have been at the end. */
export function endingSentences(dialogue: Dialogue, turns: readonly Turn[]): Span[] {
  return [...turns].reverse().map(({ messages }) => {
    const { index, text } = messages.at(-1)!
    return dialogue.sentence({ message: index, start: Math.max(0, text.length - 1), end: text.length })
  })
}
