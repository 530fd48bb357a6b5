import {
  type Conversion,
  type DialogueType,
  defineKind,
  type Intent,
  type JsonSchema,
  type Labels,
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

function values(names: readonly string[], description: string): JsonSchema {
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
      type: values(['missed', 'invalid', 'abnormal_end', 'normal_end'], 'Which dialogue types are flagged.'),
      person: values(
        ['non_patient', 'suspected', 'diagnosed', 'returning'],
        'What the customer is to the clinic. A conversation without this label is not flagged.',
      ),
      conversion: values(['none', 'information', 'contact', 'appointment'], 'What the customer left or agreed to.'),
      intent: values(['strong', 'weak', 'refused'], 'How much the customer wants what is offered.'),
      refusal: values(
        ['price', 'distance', 'time', 'distrust', 'needs_think', 'other'],
        'Why the customer refused. A conversation without a refusal is not flagged.',
      ),
      restsOn: {
        type: 'string',
        enum: ['customer', 'agent', 'bot', 'system'],
        description: 'Only where the first of the named labels rests on words of this role.',
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
