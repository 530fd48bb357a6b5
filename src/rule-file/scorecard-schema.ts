import type { JsonSchema } from '../plugin/index.js'
import { DEFINITIONS } from './definitions.js'
import { nameSchema, ruleId, severity, text } from './schemas.js'
import { both } from './wording.js'

const severityPoints: JsonSchema = { type: 'number', exclusiveMinimum: 0 }

/** A `scorecard.yml`. Whether its rules exist is checked where they are known. */
export const SCORECARD_SCHEMA: JsonSchema = {
  type: 'object',
  properties: {
    title: text(both('A name for reports.', '报告里的名称。')),
    join: {
      type: 'boolean',
      description: both(
        'Add the sections to the scorecard of the packs that stand before this one, instead of taking its place.',
        '把各部分加到前面规则包的评分表上，而不是取代它。',
      ),
    },
    sections: {
      type: 'array',
      minItems: 1,
      description: both('The parts of the score.', '评分的各部分。'),
      items: {
        type: 'object',
        properties: {
          id: { ...nameSchema, description: both('A short name for programs.', '供程序使用的短名。') },
          title: text(both('A name for reports.', '报告里的名称。')),
          points: {
            type: 'number',
            exclusiveMinimum: 0,
            description: both('What the section is worth.', '这一部分的分值。'),
          },
          deductions: {
            type: 'array',
            minItems: 1,
            description: both(
              'What broken rules cost; together never more than the section is worth.',
              '违反规则各扣多少；合计不超过这一部分的分值。',
            ),
            items: {
              type: 'object',
              properties: {
                rule: ruleId,
                points: {
                  description: both(
                    'What is taken off: a number, or a mapping from severity to number.',
                    '扣几分：一个数，或按严重程度分别写。',
                  ),
                  if: { type: 'object' },
                  ['then' as string]: {
                    type: 'object',
                    properties: { error: severityPoints, warning: severityPoints, info: severityPoints },
                    minProperties: 1,
                    additionalProperties: false,
                  },
                  else: severityPoints,
                },
                per: {
                  type: 'string',
                  enum: ['conversation', 'finding'],
                  description: both(
                    'Whether it is taken off once (default) or for each finding.',
                    '只扣一次（默认），还是每处问题都扣。',
                  ),
                },
              },
              required: ['rule', 'points'],
              additionalProperties: false,
            },
          },
        },
        required: ['id', 'points', 'deductions'],
        additionalProperties: false,
      },
    },
    fatal: {
      type: 'array',
      description: both(
        'Rules that zero the score: an id, or a mapping of rule and severity.',
        '一票否决的规则：写 id，或写规则与严重程度。',
      ),
      items: {
        if: { type: 'object' },
        ['then' as string]: {
          type: 'object',
          properties: { rule: ruleId, severity },
          required: ['rule'],
          additionalProperties: false,
        },
        else: ruleId,
      },
    },
  },
  required: ['sections'],
  additionalProperties: false,
  $defs: DEFINITIONS,
}
