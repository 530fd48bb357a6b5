import { type Dialogue, defineKind, type Hit, type Role } from './contract.js'
import { byMessage, distinct, NEAR_SCHEMA, type PhraseOptions, phraseFinder } from './phrase-finder.js'

/** Words that must not be said, or not in this context. */
export const phrase = defineKind<PhraseOptions>({
  name: 'phrase',
  summary: {
    en: 'Finds phrases of lexicons, literals or regexes in a message, unless a guard says they do not mean what they say.',
    zh: '在消息中查找词表、短语或正则表达式；语境表明不是那个意思时（否定、条件、引用等）不算。',
  },
  scope: 'message',
  options: {
    type: 'object',
    properties: {
      any: {
        $ref: '#/$defs/phraseSources',
        description: {
          en: 'What to look for; a source may name a variant of the rule.',
          zh: '找什么；每个来源可以指定规则的一个变体。',
        },
      },
      unless: {
        $ref: '#/$defs/unless',
        default: [],
        description: {
          en: 'Guards, and longer phrases around or beside the hit, that make it innocent.',
          zh: '使命中不算问题的语境，以及包含它或紧挨着它的更长词句。',
        },
      },
      distinct: {
        type: 'integer',
        minimum: 1,
        default: 1,
        description: {
          en: 'How many different phrases a message must hold.',
          zh: '一条消息里至少要有几个不同的词句。',
        },
      },
      near: NEAR_SCHEMA,
    },
    required: ['any'],
    additionalProperties: false,
  },
  placeholders: ['count'],
  variants: 'any',
  example: `id: no-jargon
kind: phrase
title: {en: Jargon, zh: 行话}
severity: info
category: clarity
options:
  any: [{phrase: [走流程, escalate to tier two]}]
  unless: [quoted]
message: {en: '"{match}" means little to a customer.', zh: '客户不一定懂“{match}”。'}
suggest: {en: Say what will happen and when., zh: 直接说接下来会做什么、什么时候做完。}
examples:
  flagged: [您的工单正在走流程, "We will escalate to tier two."]
  clean: [您说的“走流程”是指审核，一般两天。, We will ask a specialist today.]
`,
  compile(options, compiler) {
    const roles: readonly Role[] = compiler.rule.applies.roles ?? ['agent']
    const variants = options.any.map(({ variant }) => variant)
    const find = phraseFinder(options, compiler)
    return (dialogue, report) => {
      for (const hits of byMessage(find(dialogue, roles))) {
        const count = distinct(hits)
        if (options.distinct > 1) report({ evidence: hits, variant: variantOf(hits[0] as Hit), values: { count } })
        else
          for (const hit of merged(hits, dialogue))
            report({ evidence: [hit], variant: variantOf(hit), values: { count } })
      }
    }

    function variantOf(hit: Hit): string | undefined {
      return variants[hit.source]
    }

    /** Of several hits in one sentence, one finding: of the rule's own severity rather than of a variant. */
    function merged(hits: readonly Hit[], dialogue: Dialogue): Hit[] {
      if (hits.length === 1) return [...hits]
      const bySentence = new Map<number, Hit>()
      for (const hit of hits) {
        const { start } = dialogue.sentence(hit)
        const before = bySentence.get(start)
        if (!before || (variantOf(before) !== undefined && variantOf(hit) === undefined)) bySentence.set(start, hit)
      }
      return [...bySentence.values()]
    }
  },
})
