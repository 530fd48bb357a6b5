/** Kinds and rules for tests. Imported by tests alone. */
import { defineKind } from '../plugin/index.js'
import { formatErrors } from './error.js'
import type { AnyKind } from './options.js'
import { parseRule } from './rule.js'

/** Options of every shape that checks must cope with. */
export const wordsKind = defineKind({
  name: 'words',
  summary: { en: 'Finds words.', zh: '查找词语。' },
  scope: 'message',
  options: {
    type: 'object',
    properties: {
      any: { $ref: '#/$defs/phraseSources' },
      unless: { $ref: '#/$defs/guards', default: [] },
      times: { type: 'integer', minimum: 1, default: 1 },
      near: {
        type: 'object',
        properties: { any: { $ref: '#/$defs/phraseSources' }, within: { type: 'integer', minimum: 1, default: 10 } },
        required: ['any'],
        additionalProperties: false,
      },
      limit: {
        anyOf: [
          { type: 'number' },
          {
            type: 'object',
            properties: { zh: { type: 'number' }, en: { type: 'number' } },
            required: ['zh', 'en'],
            additionalProperties: false,
          },
        ],
      },
      when: {
        type: 'array',
        items: {
          oneOf: [
            {
              type: 'object',
              properties: { act: { $ref: '#/$defs/act' }, within: { type: 'integer' } },
              required: ['act'],
              additionalProperties: false,
            },
            {
              type: 'object',
              properties: { role: { enum: ['agent', 'customer'] }, turns: { type: 'integer' } },
              required: ['role'],
              additionalProperties: false,
            },
          ],
        },
      },
    },
    required: ['any'],
    additionalProperties: false,
  },
  placeholders: ['count'],
  variants: 'any',
  example: '',
  check: ({ times }: { times?: number }) =>
    times === 13
      ? [{ path: ['times'], problem: { en: 'Thirteen times', zh: '十三次' }, hint: { name: '13', known: ['12'] } }]
      : [],
  compile: () => () => undefined,
})

/** Acts, and variants that the kind itself names. */
export const actsKind = defineKind({
  name: 'acts',
  summary: { en: 'Finds acts.', zh: '查找言语行为。' },
  scope: 'conversation',
  options: {
    type: 'object',
    properties: { require: { $ref: '#/$defs/acts' } },
    additionalProperties: false,
  },
  placeholders: [],
  variants: ['soft'],
  example: '',
  compile: () => () => undefined,
})

/** The kinds above. */
export const testKinds: readonly AnyKind[] = [wordsKind, actsKind]

/** A rule without a mistake; tests spoil it. */
export const GOOD_RULE = `id: no-jargon
kind: words
title: {en: Jargon, zh: 行话}
severity: info
category: clarity
options:
  any: [{lexicon: trade-words}, {phrase: [走流程, escalate]}]
  unless: [quoted]
message: {en: '"{match}" is jargon.', zh: '“{match}”是行话。'}
examples:
  flagged: [您的工单正在走流程]
  clean: [一般两天就好]
`

/** Parses a rule of the test pack as the file `rules/test/no-jargon.yml`. */
export function parseTestRule(text: string, lexicons: 'known' | 'unknown' = 'known') {
  const names = lexicons === 'known' ? new Set(['trade-words']) : undefined
  return parseRule(text, { file: 'rules/test/no-jargon.yml', pack: 'test', kinds: testKinds, lexicons: names })
}

/** The formatted errors of {@link GOOD_RULE} with a part of it replaced. */
export async function errorsAfter(from: string | RegExp, to: string, locale: 'en' | 'zh' = 'en'): Promise<string> {
  const spoilt = GOOD_RULE.replace(from, to)
  if (spoilt === GOOD_RULE) throw new Error(`the rule holds no ${from}`)
  return formatErrors((await parseTestRule(spoilt)).errors, locale)
}
