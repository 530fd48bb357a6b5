import { defineKind, type QuestionStatus } from './contract.js'
import { named, whole } from './spans.js'

interface Options {
  status: QuestionStatus[]
  replies: number
  confidence: number
}

/** Customer questions by what became of them. */
export const question = defineKind<Options>({
  name: 'question',
  summary: {
    en: 'Finds customer questions by their fate: ignored, deflected, late.',
    zh: '按结局找出客户的问题：没人理、被岔开、答得晚。',
  },
  scope: 'conversation',
  options: {
    type: 'object',
    properties: {
      status: {
        type: 'array',
        minItems: 1,
        uniqueItems: true,
        items: { type: 'string', enum: ['answered', 'late', 'deflected', 'ignored'] },
        description: 'Which fates are flagged; each is also a variant of the rule.',
      },
      replies: {
        type: 'integer',
        minimum: 0,
        default: 3,
        description: 'How many of the replies that failed to answer are shown at most.',
      },
      confidence: {
        type: 'number',
        minimum: 0,
        maximum: 1,
        default: 0.9,
        description: 'How sure the fate must be. Lower finds more, and accuses wrongly more often.',
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
  compile({ status, replies, confidence }) {
    return (dialogue, report) => {
      for (const each of dialogue.questions) {
        if (!status.includes(each.status) || each.confidence < confidence) continue
        const missed = each.missed.map((index) => dialogue.utterances[index]!)
        report({
          evidence: [
            { message: each.message, start: each.start, end: each.end },
            ...missed.slice(0, replies).map(whole),
          ],
          variant: each.status,
          values: { reason: each.reason, replies: named(missed) },
        })
      }
    }
  },
})
