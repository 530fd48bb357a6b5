import { type Dialogue, defineKind, type NotEvaluable, type Role, type Span, type Utterance } from './contract.js'
import { whole } from './spans.js'

const MEASURES = [
  'agent-share',
  'customer-share',
  'agent-messages',
  'customer-messages',
  'turns',
  'questions',
  'answered-share',
  'canned-share',
] as const

interface Options {
  measure: (typeof MEASURES)[number]
  atMost?: number
  atLeast?: number
  minTurns: number
}

/** When a reply counts as canned (ANNOTATION.md). */
const CANNED = { conversations: 5, similarity: 0.85, minLength: 8 }

const NO_CORPUS: NotEvaluable = {
  notEvaluable: {
    en: 'there is neither a reply library nor a batch large enough to see which texts recur',
    zh: '没有快捷回复库，这一批对话也不足以看出哪些话是重复使用的',
  },
}

/** A number, the whole that it is a share of, and the messages that it stands on. */
interface Measured {
  value: number
  evidence: readonly Span[]
}

/** A number over a conversation against limits. */
export const metric = defineKind<Options>({
  name: 'metric',
  summary: {
    en: 'Measures a conversation (shares, counts, ratios) and holds the number against limits.',
    zh: '统计整段对话的某个数值（占比、次数、比例），超出范围就标出。',
  },
  scope: 'conversation',
  options: {
    type: 'object',
    properties: {
      measure: {
        type: 'string',
        enum: MEASURES,
        description: {
          en: 'agent-share, customer-share: of all characters that the two sides wrote, 0–1. agent-messages, customer-messages, turns, questions: counts. answered-share: of the customer’s questions those that were answered, late or not. canned-share: of the agent’s substantive messages those that are canned.',
          zh: 'agent-share、customer-share：双方所写字数中客服或客户所占的比例，0–1。agent-messages、customer-messages、turns、questions：条数、轮数、问题数。answered-share：客户的问题中得到回答的比例，迟答也算。canned-share：客服实质消息中快捷回复的比例。',
        },
      },
      atMost: { type: 'number', minimum: 0, description: { en: 'Above this it is flagged.', zh: '高于此值即标出。' } },
      atLeast: { type: 'number', minimum: 0, description: { en: 'Below this it is flagged.', zh: '低于此值即标出。' } },
      minTurns: {
        type: 'integer',
        minimum: 0,
        default: 0,
        description: { en: 'Shorter conversations are left alone.', zh: '更短的对话不看。' },
      },
    },
    required: ['measure'],
    anyOf: [{ required: ['atMost'] }, { required: ['atLeast'] }],
    additionalProperties: false,
  },
  placeholders: ['value', 'percent', 'limit', 'turns'],
  example: `id: too-many-turns
kind: metric
title: {en: Long conversation, zh: 对话过长}
severity: info
category: process
options: {measure: turns, atMost: 3}
message: {en: '{value} turns; {limit} should do.', zh: '来回 {value} 轮，超过 {limit} 轮。'}
examples:
  flagged: ["顾客: 有货吗\\n客服: 哪款\\n顾客: 红的\\n客服: 有"]
  clean: ["顾客: 红的有货吗\\n客服: 有"]
`,
  needs: ({ measure }) => (measure === 'canned-share' ? ['batch-or-library'] : []),
  compile({ measure, atMost, atLeast, minTurns }, compiler) {
    if (measure === 'canned-share') compiler.corpus(CANNED)
    const isShare = measure.endsWith('-share')
    return (dialogue, report) => {
      if (dialogue.turns.length < minTurns) return undefined
      if (measure === 'canned-share' && !dialogue.hasCorpus) return NO_CORPUS
      const measured = measuredIn(measure, dialogue)
      if (!measured || measured.evidence.length === 0) return undefined
      const { value, evidence } = measured
      const over = atMost !== undefined && value > atMost
      if (!over && !(atLeast !== undefined && value < atLeast)) return undefined
      const limit = (over ? atMost : atLeast) as number
      report({
        evidence,
        values: {
          value: isShare ? Math.round(value * 100) / 100 : value,
          percent: Math.round(value * 100),
          limit: isShare ? `${Math.round(limit * 100)}%` : limit,
          turns: dialogue.turns.length,
        },
      })
      return undefined
    }
  },
})

/** The number; undefined where there is nothing that it could be a share of. */
function measuredIn(measure: Options['measure'], dialogue: Dialogue): Measured | undefined {
  switch (measure) {
    case 'agent-share':
    case 'customer-share': {
      const role = measure === 'agent-share' ? 'agent' : 'customer'
      const own = charactersOf(role, dialogue)
      const all = own + charactersOf(role === 'agent' ? 'customer' : 'agent', dialogue)
      return all === 0 ? undefined : { value: own / all, evidence: longest(role, dialogue) }
    }
    case 'agent-messages':
    case 'customer-messages': {
      const said = saidBy(measure === 'agent-messages' ? 'agent' : 'customer', dialogue)
      return { value: said.length, evidence: said.length > 0 ? said.slice(-1).map(whole) : last(dialogue) }
    }
    case 'turns':
      return { value: dialogue.turns.length, evidence: last(dialogue) }
    case 'questions':
      return {
        value: dialogue.questions.length,
        evidence: dialogue.questions.length > 0 ? dialogue.questions.map(spanOf) : last(dialogue),
      }
    case 'answered-share': {
      const { questions } = dialogue
      if (questions.length === 0) return undefined
      const open = questions.filter(({ answeredBy }) => answeredBy === undefined)
      return { value: 1 - open.length / questions.length, evidence: (open.length > 0 ? open : questions).map(spanOf) }
    }
    case 'canned-share': {
      const said = saidBy('agent', dialogue).filter(
        (each) => each.text.length >= CANNED.minLength && dialogue.substantive(each),
      )
      if (said.length === 0) return undefined
      const canned = said.filter((each) => dialogue.canned(each, CANNED)?.allowed === false)
      return { value: canned.length / said.length, evidence: (canned.length > 0 ? canned : said).map(whole) }
    }
  }
}

function saidBy(role: Role, { utterances }: Dialogue): Utterance[] {
  return utterances.filter((each) => each.role === role)
}

/** Characters written, white space left out. */
function charactersOf(role: Role, dialogue: Dialogue): number {
  return saidBy(role, dialogue).reduce((sum, { text }) => sum + text.replace(/\s+/g, '').length, 0)
}

/** The longest turn of a side: the first place to say less. */
function longest(role: Role, { turns }: Dialogue): Span[] {
  let most = 0
  let found: readonly Utterance[] = []
  for (const { role: side, messages } of turns) {
    const size = messages.reduce((sum, { text }) => sum + text.length, 0)
    if (side !== role || size <= most) continue
    most = size
    found = messages
  }
  return found.map(whole)
}

function last({ utterances }: Dialogue): Span[] {
  return utterances.slice(-1).map(whole)
}

function spanOf({ message, start, end }: Span): Span {
  return { message, start, end }
}
