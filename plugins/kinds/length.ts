import { defineKind, type Lang, type Turn, type Utterance } from './contract.js'
import { whole } from './spans.js'

interface Options {
  of: 'turn' | 'message'
  unit: 'text' | 'messages'
  max: number | { zh: number; en: number }
  ratio?: number
}

/** Too long for its reader. */
export const length = defineKind<Options>({
  name: 'length',
  summary: {
    en: 'Finds turns or messages that are too long: in characters or words, in messages, or by ratio to what they answer.',
    zh: '找出过长的回复：按字数、按连发条数，或按与所答内容的比例。',
  },
  scope: 'turn',
  options: {
    type: 'object',
    properties: {
      of: {
        type: 'string',
        enum: ['turn', 'message'],
        default: 'turn',
        description: {
          en: 'What is measured: a run of messages of one side, or each message.',
          zh: '量的是什么：一方连续的几条消息（一轮），或每条消息。',
        },
      },
      unit: {
        type: 'string',
        enum: ['text', 'messages'],
        default: 'text',
        description: {
          en: 'text: Han characters (a Latin word counts as two) in Chinese, words in English, links and placeholders left out. messages: how many in a row.',
          zh: 'text：中文按汉字数（一个西文单词算两字），英文按词数，链接和占位符不算。messages：连发了几条。',
        },
      },
      max: {
        description: { en: 'The limit: one number, or one for each language.', zh: '上限：一个数，或中英文各一个。' },
        anyOf: [
          { type: 'number', minimum: 1 },
          {
            type: 'object',
            properties: { zh: { type: 'number', minimum: 1 }, en: { type: 'number', minimum: 1 } },
            required: ['zh', 'en'],
            additionalProperties: false,
          },
        ],
      },
      ratio: {
        type: 'number',
        exclusiveMinimum: 1,
        description: {
          en: 'Also flagged: over half the limit, and more than so many times as long as what it replies to.',
          zh: '另外也标出：超过上限的一半，并且长度是所答内容的这么多倍以上。',
        },
      },
    },
    required: ['max'],
    additionalProperties: false,
  },
  placeholders: ['length', 'limit', 'ratio'],
  variants: ['ratio'],
  example: `id: long-message
kind: length
title: {en: Long message, zh: 单条过长}
severity: info
category: clarity
options: {of: message, max: {zh: 20, en: 15}}
message: {en: 'This message has {length} words (limit {limit}).', zh: '这条消息有 {length} 字（上限 {limit}）。'}
examples:
  flagged: [您可以先把订单号发给我，我查到之后马上告诉您包裹现在到了哪里。]
  clean: [您把订单号发我，我查一下。]
`,
  needsDialogue: ({ unit }) => unit === 'messages',
  compile({ of, unit, max, ratio }, compiler) {
    const roles = compiler.rule.applies.roles ?? ['agent']
    const limitFor = (lang: Lang): number => (typeof max === 'number' ? max : max[lang])
    return (dialogue, report) => {
      const sizeOf = (messages: readonly Utterance[]): number =>
        unit === 'messages' ? messages.length : messages.reduce((sum, each) => sum + dialogue.length(each), 0)
      const limit = limitFor(dialogue.lang)
      for (const turn of dialogue.turns) {
        if (!roles.includes(turn.role)) continue
        const before = dialogue.turns[turn.index - 1]
        for (const messages of of === 'turn' ? [turn.messages] : turn.messages.map((each) => [each])) {
          const size = sizeOf(messages)
          const evidence = messages.map(whole)
          if (size > limit) report({ evidence, values: { length: size, limit } })
          else if (ratio !== undefined && size > limit / 2 && before) {
            const asked = sizeOf((before as Turn).messages)
            if (asked > 0 && size > ratio * asked)
              report({ evidence, variant: 'ratio', values: { length: size, limit, ratio: Math.floor(size / asked) } })
          }
        }
      }
    }
  },
})
