import { asksBack } from './asks-back.js'
import {
  type Dialogue,
  defineKind,
  type Found,
  type Localized,
  type NotEvaluable,
  type Question,
  type QuestionStatus,
} from './contract.js'
import { duration } from './durations.js'
import { named, whole } from './spans.js'

interface Options {
  status: QuestionStatus[]
  replies: number
  confidence: number
  limit?: number
}

const NO_TIMES: NotEvaluable = {
  notEvaluable: { en: 'the messages carry no times', zh: '消息没有时间' },
}

/** Customer questions by what became of them. */
export const question = defineKind<Options>({
  name: 'question',
  summary: {
    en: 'Finds customer questions by their fate: ignored, deflected, late.',
    zh: '按结局找出客户的问题：没人理、被岔开、答得晚。',
  },
  scope: 'conversation',
  draft: ({ status }) => status.includes('deflected'),
  options: {
    type: 'object',
    properties: {
      status: {
        type: 'array',
        minItems: 1,
        uniqueItems: true,
        items: { type: 'string', enum: ['answered', 'late', 'deflected', 'ignored'] },
        description: {
          en: 'Which fates are flagged; each is also a variant of the rule.',
          zh: '标出哪些结果；每种结果也是规则的一个变体。',
        },
      },
      replies: {
        type: 'integer',
        minimum: 0,
        default: 3,
        description: {
          en: 'How many of the replies that failed to answer are shown at most.',
          zh: '没有答到点上的回复，最多列出几条。',
        },
      },
      limit: {
        type: 'number',
        exclusiveMinimum: 0,
        description: {
          en: 'With `late`: an answer after more than so many seconds is late too, without having been asked for again.',
          zh: '用于 `late`：客户没有再问，但超过这么多秒才回答，也算迟答。',
        },
      },
      confidence: {
        type: 'number',
        minimum: 0,
        maximum: 1,
        default: 0.9,
        description: {
          en: 'How sure the fate must be. Lower finds more, and accuses wrongly more often.',
          zh: '判断要有多大把握。调低找得更多，也更容易错怪。',
        },
      },
    },
    required: ['status'],
    additionalProperties: false,
  },
  placeholders: ['reason', 'replies'],
  variants: ['answered', 'late', 'deflected', 'ignored'],
  example: `id: deflected-question
kind: question
title: {en: Deflected question, zh: 答非所问}
severity: warning
category: responsiveness
options: {status: [deflected]}
message: {en: '"{match}" was not answered: {reason}.', zh: '“{match}”没有得到回答：{reason}。'}
examples:
  flagged: ["顾客: 这款多少钱？\\n客服: 您留个电话吧？"]
  clean: ["顾客: 这款多少钱？\\n客服: 299元。"]
`,
  needs: ({ status, limit }) => (limit !== undefined && status.includes('late') ? ['times'] : []),
  compile({ status, replies, confidence, limit }) {
    return (dialogue, report) => {
      let unknown = false
      if (dialogue.ongoing && asksBack(dialogue)) return undefined
      for (const each of dialogue.questions) {
        const slow = limit !== undefined && each.status === 'answered' ? tookLonger(dialogue, each, limit) : false
        if (slow === undefined) unknown = true
        const fate =
          slow && status.includes('late')
            ? 'late'
            : each.status === 'late' && !wasMissed(dialogue, each)
              ? 'answered'
              : each.status
        if (!status.includes(fate) || each.confidence < confidence) continue
        // Who still waits is not ignored, and how long it took cannot be mended.
        if (dialogue.ongoing && fate !== 'deflected') continue
        const missed = (dialogue.ongoing ? each.missed.slice(-1) : each.missed).map(
          (index) => dialogue.utterances[index]!,
        )
        const answer = slow && each.answeredBy !== undefined ? [dialogue.utterances[each.answeredBy]!] : []
        report({
          evidence: [
            { message: each.message, start: each.start, end: each.end },
            ...[...answer, ...missed.slice(0, replies)].map(whole),
          ],
          variant: fate,
          values: { reason: slow ? slow : each.reason, replies: named(missed) },
        } satisfies Found)
      }
      return unknown && status.includes('late') ? NO_TIMES : undefined
    }
  },
})

/** What to say of an answer that came after the limit; false where it came in time, undefined where nobody can tell. */
function tookLonger(
  dialogue: Dialogue,
  { message, answeredBy }: Question,
  limit: number,
): Localized | false | undefined {
  if (answeredBy === undefined) return false
  const asked = dialogue.momentOf(dialogue.utterances[message]!)
  const answered = dialogue.momentOf(dialogue.utterances[answeredBy]!)
  if (!asked || !answered) return undefined
  const seconds = (answered.at - asked.at - asked.slack) / 1000
  if (seconds <= limit) return false
  const took = duration(seconds)
  return { en: `the answer came after ${took.en}`, zh: `等了${took.zh}才得到回答` }
}

/**
 * Whether nothing that was said before the customer asked again answered. A reply that is not among those that failed did, and
 * what sounds like a repeat is the next question of its kind.
 */
function wasMissed(dialogue: Dialogue, { message, repeats, missed }: Question): boolean {
  const own = dialogue.utterances[message]?.turn
  const again = repeats.find((index) => dialogue.utterances[index]?.turn !== own)
  return dialogue.utterances
    .slice(message + 1, again)
    .every((each) => each.role !== 'agent' || missed.includes(each.index) || !dialogue.substantive(each))
}
