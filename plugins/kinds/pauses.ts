/** Stretches of time in a conversation. Bot and system messages are never replies, and no time is measured from or to them. */
import { channelOf, type Dialogue, type Guard, type PhraseSet, type Span, type Utterance } from './contract.js'
import { whole } from './spans.js'

/** A stretch of time. */
export interface Pause {
  /** How long it was for certain: a time without seconds may be up to 59 s later than it says. */
  seconds: number
  /** Where it ended, then where it began. */
  evidence: Span[]
}

/** Clocks of two machines differ a little. */
const JITTER = 5000

/** How quickly one speaks at a slow pace, in the units of `dialogue.length` a second. */
const PACE = { zh: 3, en: 2 }

const NOT_MEANT: readonly Guard[] = ['negated', 'conditional', 'quoted']

/**
 * Every reply with the wait before it: from the first customer message since the agent last spoke. An agent's greeting
 * before the customer's first word is none, and mere thanks or a farewell call for none. Undefined where a time is absent.
 */
export function replies(dialogue: Dialogue): (Pause | undefined)[] {
  const found: (Pause | undefined)[] = []
  let asked: readonly Utterance[] | undefined
  for (const { role, messages } of dialogue.turns) {
    if (role === 'customer') asked = messages
    else if (asked) {
      if (found.length === 0 || callsForReply(asked, dialogue)) found.push(waited(asked, messages[0]!, dialogue))
      asked = undefined
    }
  }
  return found
}

/** From each request to wait to the agent's next message. */
export function holds(dialogue: Dialogue, trigger: PhraseSet): (Pause | undefined)[] {
  if (dialogue.hits(trigger).length === 0) return []
  const agents = dialogue.utterances.filter(({ role }) => role === 'agent')
  return agents.slice(0, -1).flatMap((utterance, at) => {
    const hit = dialogue.hits(trigger, utterance).find((each) => dialogue.guard(each, NOT_MEANT) === undefined)
    if (!hit || givesFigure(utterance.text.slice(hit.end))) return []
    const next = agents[at + 1]!
    const span = { message: hit.message, start: hit.start, end: hit.end }
    return [between(utterance, next, dialogue, [span, whole(next)])]
  })
}

/** Between neighbouring messages of customer and agent, whoever they are from. */
export function silences(dialogue: Dialogue): (Pause | undefined)[] {
  const spoken = dialogue.turns.flatMap(({ messages }) => messages)
  return spoken.slice(1).map((each, at) => between(spoken[at]!, each, dialogue, [whole(each), whole(spoken[at]!)]))
}

/** Whether the times of the messages go forward, as far as there are any. */
export function chronology(dialogue: Dialogue): boolean {
  const moments = dialogue.turns.flatMap(({ messages }) => messages).flatMap((each) => dialogue.momentOf(each) ?? [])
  return moments.every((each, at) => at === 0 || each.at + each.slack + JITTER >= moments[at - 1]!.at)
}

function waited(asked: readonly Utterance[], reply: Utterance, dialogue: Dialogue): Pause | undefined {
  const pause = between(asked[0]!, reply, dialogue, [whole(reply), whole(asked[0]!)])
  if (!pause || channelOf(dialogue.conversation.fields) !== 'phone') return pause
  // On the phone a time is when somebody began to speak; to let the customer finish is no delay.
  const speaking = asked.reduce((sum, each) => sum + dialogue.length(each) / PACE[each.lang], 0)
  return { ...pause, seconds: pause.seconds - speaking }
}

function between(from: Utterance, to: Utterance, dialogue: Dialogue, evidence: Span[]): Pause | undefined {
  const start = dialogue.momentOf(from)
  const end = dialogue.momentOf(to)
  return start && end && { seconds: (end.at - start.at - start.slack) / 1000, evidence }
}

/** Whether what follows "one moment" is already the answer, as a figure in it shows that is not the length of the wait. */
function givesFigure(rest: string): boolean {
  return /\d/.test(rest.replace(/\d+(\s*[-~–到至]\s*\d+)?\s*(分钟|秒|min|sec)/gi, ''))
}

/** Thanks and farewells may stand unanswered for a while; everything else waits. */
function callsForReply(messages: readonly Utterance[], dialogue: Dialogue): boolean {
  const leave = [...dialogue.acts('customer_thanks'), ...dialogue.acts('customer_closing')].map(
    ({ message }) => message,
  )
  return messages.some((each) => dialogue.substantive(each) || !leave.includes(each.index))
}
