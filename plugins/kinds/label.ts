import { type DialogueType, defineKind, type Role } from './contract.js'

interface Options {
  type: DialogueType[]
  restsOn?: Role
}

/** Conversations by their dialogue type. */
export const label = defineKind<Options>({
  name: 'label',
  summary: {
    en: 'Flags conversations by a label that the analysis gave them: the dialogue type.',
    zh: '按分析得出的标签（对话类型）标出对话。',
  },
  scope: 'conversation',
  options: {
    type: 'object',
    properties: {
      type: {
        type: 'array',
        minItems: 1,
        uniqueItems: true,
        items: { type: 'string', enum: ['missed', 'invalid', 'abnormal_end', 'normal_end'] },
        description: 'Which dialogue types are flagged.',
      },
      restsOn: {
        type: 'string',
        enum: ['customer', 'agent', 'bot', 'system'],
        description: 'Only where the label rests on words of this role.',
      },
    },
    required: ['type'],
    additionalProperties: false,
  },
  placeholders: [],
  example: `id: nobody-came
kind: label
title: {en: Nobody came, zh: 无人接待}
severity: error
category: responsiveness
options: {type: [missed]}
message: {en: Nobody replied., zh: 没有人回复。}
examples:
  flagged: ["顾客: 请问几点关门？"]
  clean: ["顾客: 请问几点关门？\\n客服: 晚上九点"]
`,
  compile({ type, restsOn }) {
    return (dialogue, report) => {
      const { value, evidence } = dialogue.type
      if (!type.includes(value) || evidence.length === 0) return
      if (restsOn && dialogue.utterances[evidence[0]!.message]?.role !== restsOn) return
      report({ evidence })
    }
  },
})
