import { asksBack } from './asks-back.js'
import {
  type CannedLimits,
  type CannedUse,
  type Dialogue,
  defineKind,
  type Localized,
  type NotEvaluable,
  type Utterance,
} from './contract.js'
import { whole } from './spans.js'

interface Options {
  find: 'overuse' | 'off-topic'
  share: number
  limits: CannedLimits
}

const NO_CORPUS: NotEvaluable = {
  notEvaluable: {
    en: 'there is neither a reply library nor a batch large enough to see which texts recur',
    zh: '没有快捷回复库，这一批对话也不足以看出哪些话是重复使用的',
  },
}

/** Reliance on canned replies. */
export const canned = defineKind<Options>({
  name: 'canned',
  summary: {
    en: "Finds over-reliance on canned replies: texts of the team's reply library, or that recur over the batch.",
    zh: '找出对快捷回复的过度依赖：来自团队话术库，或在这批对话中反复出现的文本。',
  },
  scope: 'corpus',
  draft: ({ find }) => find === 'off-topic',
  options: {
    type: 'object',
    properties: {
      find: {
        type: 'string',
        enum: ['overuse', 'off-topic'],
        description: {
          en: "overuse: more than the share of the agent's substantive messages. off-topic: where a question was asked, without answering it.",
          zh: 'overuse：快捷回复占客服实质内容的比例超过上限。off-topic：客户提了问题，却用快捷回复应付而没有回答。',
        },
      },
      share: {
        type: 'number',
        exclusiveMinimum: 0,
        maximum: 1,
        default: 0.5,
        description: {
          en: 'Of the substantive messages; exactly this share is fine.',
          zh: '占实质消息的比例；正好等于此值不算超。',
        },
      },
      limits: {
        type: 'object',
        default: {},
        description: { en: 'When a reply counts as canned.', zh: '什么样的回复算快捷回复。' },
        properties: {
          conversations: {
            type: 'integer',
            minimum: 1,
            default: 5,
            description: { en: 'In so many other conversations.', zh: '至少在另外几段对话里发过。' },
          },
          similarity: {
            type: 'number',
            exclusiveMinimum: 0,
            maximum: 1,
            default: 0.85,
            description: {
              en: 'From which shingle Jaccard two texts are nearly equal.',
              zh: '两段文字的相似度（字片 Jaccard）达到多少算几乎相同。',
            },
          },
          minLength: {
            type: 'integer',
            minimum: 1,
            default: 8,
            description: {
              en: 'Shorter messages are no evidence; in characters.',
              zh: '比这短的消息不作为依据，按字符数。',
            },
          },
        },
        additionalProperties: false,
      },
    },
    required: ['find'],
    additionalProperties: false,
  },
  placeholders: ['count', 'total', 'percent', 'conversations', 'source', 'question'],
  example: `id: canned-overuse
kind: canned
title: {en: Canned replies, zh: 快捷回复过多}
severity: warning
category: personalisation
options: {find: overuse, share: 0.5}
message: {en: '{count} of {total} replies are canned.', zh: '{total} 条回复中有 {count} 条是快捷回复。'}
examples:
  flagged:
    - |
      顾客: 轮胎漏气
      客服: 您的情况比较特殊需要到店详谈
      ---
      顾客: 第一个毛病
      客服: 您的情况比较特殊需要到店详谈
      ---
      顾客: 第二个毛病
      客服: 您的情况比较特殊需要到店详谈
      ---
      顾客: 第三个毛病
      客服: 您的情况比较特殊需要到店详谈
      ---
      顾客: 第四个毛病
      客服: 您的情况比较特殊需要到店详谈
      ---
      顾客: 第五个毛病
      客服: 您的情况比较特殊需要到店详谈
  clean:
    - |
      顾客: 轮胎漏气
      客服: 轮胎漏气可以先补一下，一次三十元
      ---
      顾客: 第一个毛病
      客服: 您的情况比较特殊需要到店详谈
      ---
      顾客: 第二个毛病
      客服: 您的情况比较特殊需要到店详谈
      ---
      顾客: 第三个毛病
      客服: 您的情况比较特殊需要到店详谈
      ---
      顾客: 第四个毛病
      客服: 您的情况比较特殊需要到店详谈
      ---
      顾客: 第五个毛病
      客服: 您的情况比较特殊需要到店详谈
`,
  needs: () => ['batch-or-library'],
  compile({ find, share, limits }, compiler) {
    compiler.corpus(limits)
    return find === 'overuse'
      ? (dialogue, report, rate) => {
          if (!dialogue.hasCorpus) return NO_CORPUS
          const agents = dialogue.utterances.filter(
            (each) => each.role === 'agent' && each.text.length >= limits.minLength,
          )
          const used = cannedOf(agents, dialogue).filter(({ use }) => !use.allowed)
          // Few conversations hold anything canned, and asking for that is cheap; what is substantive is counted only there, and
          // where it counts for its agent.
          const { agent } = dialogue.conversation.fields
          if (used.length === 0 && !agent?.name && !agent?.id) return undefined
          const substantive = agents.filter((each) => dialogue.substantive(each))
          rate({ count: used.length, of: substantive.length, most: share })
          if (used.length <= share * substantive.length) return undefined
          const percent = Math.round((100 * used.length) / substantive.length)
          report({
            evidence: used.map(({ utterance }) => whole(utterance)),
            values: { count: used.length, total: substantive.length, percent, ...describe(used) },
          })
          return undefined
        }
      : (dialogue, report) => {
          if (!dialogue.hasCorpus) return NO_CORPUS
          for (const question of dialogue.questions) {
            if (question.status !== 'deflected' || (dialogue.ongoing && asksBack(dialogue))) continue
            const replies = question.missed.map((index) => dialogue.utterances[index]!)
            const used = cannedOf(replies, dialogue)
            if (used.length > 0)
              report({
                evidence: [
                  ...used.map(({ utterance }) => whole(utterance)),
                  { message: question.message, start: question.start, end: question.end },
                ],
                values: describe(used),
              })
          }
          return undefined
        }

    function cannedOf(utterances: readonly Utterance[], dialogue: Dialogue): Used[] {
      return utterances.flatMap((utterance) => {
        const use = dialogue.canned(utterance, limits)
        return use ? [{ utterance, use }] : []
      })
    }
  },
})

/** A canned reply, and what the corpus knows of it. */
interface Used {
  utterance: Utterance
  use: CannedUse
}

/** Where the replies come from, for the rule's message. */
function describe(used: readonly Used[]): { conversations: number; source: Localized } {
  const conversations = Math.max(...used.map(({ use }) => use.conversations))
  const fromLibrary = used.some(({ use }) => use.source === 'library')
  return {
    conversations,
    source: fromLibrary
      ? { en: "in the team's reply library", zh: '来自团队话术库' }
      : {
          en: `sent in at least ${conversations} other conversations`,
          zh: `至少在另外 ${conversations} 段对话中发过`,
        },
  }
}
