import { askedOf, type Condition, compileCondition, without } from './conditions.js'
import { defineKind } from './contract.js'
import { needsOf } from './needs.js'
import { whole } from './spans.js'

interface Options {
  all?: Condition[]
  any?: Condition[]
  none?: Condition[]
  needs: string[]
  at?: 'first' | 'last'
}

const conditions = { type: 'array', minItems: 1, items: { $ref: '#/$defs/condition' } }

/** A conversation by what is known of it. */
export const metadata = defineKind<Options>({
  name: 'metadata',
  summary: {
    en: 'Finds conversations by their fields (direction, record, post, condition, …), and by what was said in them.',
    zh: '按对话的字段（呼叫方向、记录、岗位、病种等）以及其中说过的话找出对话。',
  },
  scope: 'conversation',
  options: {
    type: 'object',
    properties: {
      all: { ...conditions, description: { en: 'All of these hold.', zh: '全部成立。' } },
      any: { ...conditions, description: { en: 'And at least one of these.', zh: '并且至少一个成立。' } },
      none: { ...conditions, description: { en: 'And none of these.', zh: '并且一个都不成立。' } },
      needs: {
        type: 'array',
        uniqueItems: true,
        items: { type: 'string', minLength: 1 },
        default: [],
        description: {
          en: 'Fields that the rule cannot do without: where the outcome hangs on one that is absent, the rule is not evaluable.',
          zh: '规则离不开的字段：缺了它就下不了结论时，无法判断。',
        },
      },
      at: {
        type: 'string',
        enum: ['first', 'last'],
        description: {
          en: "Where the finding stands without words to show: on the agent's first message (the default), or the last.",
          zh: '没有原话可指时，问题标在哪里：客服的第一条消息（默认），或最后一条。',
        },
      },
    },
    anyOf: [{ required: ['all'] }, { required: ['any'] }, { required: ['none'] }],
    additionalProperties: false,
  },
  placeholders: [],
  example: `id: no-note
kind: metadata
title: {en: No note, zh: 没有记录}
severity: info
category: process
options: {all: [{field: direction, not: in}, {field: record, empty: true}], needs: [record]}
message: {en: 'The call left no note.', zh: '这通电话没有留下记录。'}
examples:
  flagged: [{direction: out, record: ' ', text: "客服: 您好，给您回个电话"}]
  clean:
    - {direction: out, record: 客户说周五来取车, text: "客服: 您好，给您回个电话"}
    - {direction: in, record: '', text: "顾客: 我问一下车修好没"}
`,
  needs: ({ needs }) => needsOf([], needs),
  compile({ needs, at, ...groups }, compiler) {
    const test = compileCondition(groups, compiler, needs)
    return (dialogue, report) => {
      const asked = askedOf(dialogue)
      const holds = test(asked)
      if (holds === undefined) return without(needs.filter((path) => asked.get(path) === undefined))
      const said = dialogue.utterances.filter(({ role }) => role === 'agent')
      const place = said.at(at === 'last' ? -1 : 0) ?? dialogue.utterances[0]
      if (holds && place) report({ evidence: asked.evidence.length > 0 ? asked.evidence : [whole(place)] })
      return undefined
    }
  },
})
