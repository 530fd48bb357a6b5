/** The condition `waited`: replies that came after too long a wait. */
import type { Place, Unknown } from './condition.js'
import type { Compiler, Dialogue, PhraseSource } from './contract.js'
import { chronology, holds, replies } from './pauses.js'

/** How long a wait may be. */
export interface Waiting {
  /** From what the customer said to the reply, in seconds. */
  reply?: number
  /** From the words that ask to wait to the next message, in seconds. */
  hold?: number
  trigger?: PhraseSource[]
}

/** Finds the messages that ended too long a wait. */
export function waitsOver(
  { reply, hold, trigger }: Waiting,
  compiler: Compiler,
  variant: string | undefined,
): (dialogue: Dialogue) => readonly Place[] | Unknown {
  const asked = trigger && compiler.phrases(trigger)
  return (dialogue) => {
    const waits = [
      ...(reply === undefined ? [] : replies(dialogue)).map((pause) => ({ pause, limit: reply as number, end: 0 })),
      // Where a request to wait comes first, the message that ended it stands second.
      ...(hold === undefined || !asked ? [] : holds(dialogue, asked)).map((pause) => ({ pause, limit: hold, end: 1 })),
    ]
    const known = waits.filter(({ pause }) => pause !== undefined)
    if (waits.length > 0 && known.length === 0)
      return { notEvaluable: { en: 'the messages carry no times', zh: '消息没有时间' }, soft: true }
    if (!chronology(dialogue))
      return { notEvaluable: { en: 'the times of the messages run backwards', zh: '消息的时间前后颠倒' }, soft: true }
    return known
      .filter(({ pause, limit }) => pause!.seconds > (limit as number))
      .map(({ pause, end }) => ({ ...pause!.evidence[end]!, variant, due: true }))
      .sort((a, b) => a.message - b.message || a.start - b.start)
  }
}
