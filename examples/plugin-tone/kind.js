import { defineKind } from 'chatlint'

/** Too many exclamation marks in one message. */
export const shouting = defineKind({
  name: 'shouting',
  summary: { en: 'Finds messages with too many exclamation marks.', zh: '查找感叹号过多的消息。' },
  scope: 'message',
  options: {
    type: 'object',
    properties: { max: { type: 'integer', minimum: 1, default: 2, description: 'So many are fine.' } },
    additionalProperties: false,
  },
  placeholders: ['count'],
  example: `id: calm-tone
kind: shouting
title: {en: Calm tone, zh: 语气平和}
severity: info
category: courtesy
options: {max: 1}
message: {en: '{count} exclamation marks.', zh: '用了 {count} 个感叹号。'}
examples:
  flagged: ["快来吧！！"]
  clean: ["好的！"]
`,
  compile({ max }, { rule }) {
    const roles = rule.applies.roles ?? ['agent']
    return (dialogue, report) => {
      for (const { index, role, text } of dialogue.utterances) {
        const marks = [...text.matchAll(/[!！]/g)]
        if (!roles.includes(role) || marks.length <= max) continue
        const evidence = [{ message: index, start: marks[0].index, end: marks.at(-1).index + 1 }]
        report({ evidence, values: { count: marks.length } })
      }
    }
  },
})
