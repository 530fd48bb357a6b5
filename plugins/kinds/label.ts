import {
  type Conversion,
  type DialogueType,
  defineKind,
  type Intent,
  type JsonSchema,
  type Labels,
  type Localized,
  type PersonType,
  type RefusalReason,
  type Role,
  type Span,
} from './contract.js'

interface Options {
  type?: DialogueType[]
  person?: PersonType[]
  conversion?: Conversion[]
  intent?: Intent[]
  refusal?: RefusalReason[]
  restsOn?: Role
}

const NAMES = ['type', 'person', 'conversion', 'intent', 'refusal'] as const satisfies readonly (keyof Labels)[]

function values(names: readonly string[], description: Localized): JsonSchema {
  return { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string', enum: names }, description }
}

/** Conversations by their labels. */
export const label = defineKind<Options>({
  name: 'label',
  summary: {
    en: 'Flags conversations by the labels that the analysis gave them: dialogue type, person, conversion, intent and reason of refusal. Several labels must all hold.',
    zh: '按分析得出的标签标出对话：对话类型、患者属性、转化、意向和拒绝原因；写了几项标签，就要几项都符合。',
  },
  scope: 'conversation',
  options: {
    type: 'object',
    properties: {
      type: values(['missed', 'invalid', 'abnormal_end', 'normal_end'], {
        en: 'Which dialogue types are flagged.',
        zh: '标出哪些对话类型。',
      }),
      person: values(['non_patient', 'suspected', 'diagnosed', 'returning'], {
        en: 'What the customer is to the clinic. A conversation without this label is not flagged.',
        zh: '客户对机构来说是哪类人。没有这个标签的对话不标出。',
      }),
      conversion: values(['none', 'information', 'contact', 'appointment'], {
        en: 'What the customer left or agreed to.',
        zh: '客户留下了什么，或同意了什么。',
      }),
      intent: values(['strong', 'weak', 'refused'], {
        en: 'How much the customer wants what is offered.',
        zh: '客户的意向有多强。',
      }),
      refusal: values(['price', 'distance', 'time', 'distrust', 'needs_think', 'other'], {
        en: 'Why the customer refused. A conversation without a refusal is not flagged.',
        zh: '客户为什么拒绝。没有拒绝的对话不标出。',
      }),
      restsOn: {
        type: 'string',
        enum: ['customer', 'agent', 'bot', 'system'],
        description: {
          en: 'Only where the first of the named labels rests on words of this role.',
          zh: '只在所列的第一个标签以这一方的话为依据时。',
        },
      },
    },
    minProperties: 1,
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
  compile({ restsOn, ...wanted }) {
    return ({ labels, utterances, ongoing }, report) => {
      // How a conversation went is not told before its end.
      if (ongoing && wanted.type) return
      let evidence: readonly Span[] = []
      for (const name of NAMES) {
        const among = wanted[name] as readonly string[] | undefined
        if (!among) continue
        const { value, evidence: own } = labels[name]
        if (value === null || !among.includes(value)) return
        if (evidence.length === 0) evidence = own
      }
      // A label of what did not happen rests on no words; the finding stands on the customer's first.
      const first = utterances.find(({ role }) => role === 'customer')
      if (evidence.length === 0 && first) evidence = [{ message: first.index, start: 0, end: first.text.length }]
      const at = evidence[0]
      if (!at || (restsOn && utterances[at.message]?.role !== restsOn)) return
      report({ evidence })
    }
  },
})
