import { conditionSchema } from './condition-schema.js'
import type { JsonSchema } from './contract.js'
import { EXPRESSION_SCHEMA } from './expression.js'

const EXPRESSION = { $ref: '#/$defs/expression' }
const COUNT = { type: 'integer', minimum: 1 }

/** The options of `sequence`. */
export const SEQUENCE_SCHEMA: JsonSchema = {
  type: 'object',
  properties: {
    conditions: {
      type: 'object',
      minProperties: 1,
      additionalProperties: { $ref: '#/$defs/condition' },
      description: {
        en: 'Named conditions: acts, phrases, questions, answers, messages that carry something, labels, fields.',
        zh: '带名称的条件：行为、词句、问题、回答、有实质内容的消息、标签、字段。',
      },
    },
    when: {
      ...EXPRESSION,
      description: {
        en: 'The anchor: turns of one side in which this holds. Without it the anchor is the conversation: `after` is its beginning, `before` its end.',
        zh: '锚点：此条件成立的某一方的轮次。不写时以整段对话为锚点：`after` 指开头，`before` 指结尾。',
      },
    },
    at: {
      if: { type: 'string' },
      ['then' as string]: { type: 'string', enum: ['first', 'last', 'every'] },
      else: COUNT,
      description: {
        en: 'Which anchors count: the first, the last, every one (the default), or the Nth.',
        zh: '哪些锚点算数：第一个、最后一个、每一个（默认），或第 N 个。',
      },
    },
    if: {
      ...EXPRESSION,
      description: { en: 'Must hold too, anywhere in the conversation.', zh: '还必须在对话的任意位置成立。' },
    },
    require: { ...EXPRESSION, description: { en: 'Must hold in the window.', zh: '范围内必须成立。' } },
    forbid: {
      ...EXPRESSION,
      description: {
        en: 'Must not hold in the window. With neither, the anchor itself is flagged.',
        zh: '范围内不得成立。两者都不写时，标出锚点本身。',
      },
    },
    window: {
      type: 'object',
      description: { en: 'What is searched.', zh: '查找的范围。' },
      properties: {
        side: {
          type: 'string',
          enum: ['after', 'before', 'around', 'same', 'anywhere'],
          description: {
            en: "Seen from the anchor; same: the anchor's own turn. Default: after.",
            zh: '相对锚点的方向；same 指锚点所在的那一轮。默认 after。',
          },
        },
        turns: {
          ...COUNT,
          description: {
            en: 'So many turns of `of`, and all that stands between; else to the end.',
            zh: '`of` 一方的几轮，连同其间的内容；不写则一直到结尾。',
          },
        },
        seconds: {
          type: 'number',
          exclusiveMinimum: 0,
          description: { en: 'Only so far in time; needs times.', zh: '时间上最多隔这么久；需要时间信息。' },
        },
        until: {
          type: 'string',
          minLength: 1,
          description: {
            en: 'Ends before the next place where this condition holds.',
            zh: '到此条件下一次成立之前为止。',
          },
        },
        of: {
          type: 'string',
          enum: ['agent', 'customer'],
          description: { en: 'Whose turns are counted. Default: agent.', zh: '数哪一方的轮次。默认 agent。' },
        },
        same: {
          type: 'string',
          enum: ['turn', 'message'],
          description: { en: 'With side: same. Default: turn.', zh: '用于 side: same。默认 turn。' },
        },
        own: {
          type: 'boolean',
          description: {
            en: "Whether the rest of the anchor's own turn belongs to the window. Default: yes for `require`, no for `forbid`.",
            zh: '锚点所在那一轮的其余部分是否算在范围内。默认：`require` 算，`forbid` 不算。',
          },
        },
        ordered: {
          type: 'boolean',
          description: {
            en: "In the anchor's own message, only what begins on that side of the anchor. Default: all of the message.",
            zh: '锚点所在的消息里，只看锚点那一侧的内容。默认看整条消息。',
          },
        },
      },
      additionalProperties: false,
    },
    minTurns: {
      ...COUNT,
      description: { en: 'Passes where the agent has fewer turns.', zh: '客服轮数少于此数时算通过。' },
    },
    needsTurn: {
      if: { type: 'boolean' },
      ['then' as string]: {},
      else: COUNT,
      description: {
        en: 'With `require`: passes where the window holds no turn of `of`, or fewer than this number. Default: true; not asked `before` an anchor.',
        zh: '用于 `require`：范围内没有 `of` 一方的轮次，或少于此数时算通过。默认 true；side 为 `before` 时不要求。',
      },
    },
    needs: {
      type: 'array',
      uniqueItems: true,
      items: { type: 'string', minLength: 1 },
      description: {
        en: 'Fields that it cannot do without: a condition on one that is absent is not evaluable.',
        zh: '离不开的字段：条件所依的字段缺失时，无法判断。',
      },
    },
    once: {
      type: 'boolean',
      description: { en: 'Flags the first anchor that fails, and no other.', zh: '只标出第一个不合要求的锚点。' },
    },
  },
  required: ['conditions'],
  additionalProperties: false,
  $defs: { expression: EXPRESSION_SCHEMA, condition: conditionSchema() },
}
