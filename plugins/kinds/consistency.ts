import {
  type Dialogue,
  defineKind,
  type Guard,
  type PhraseSet,
  type PhraseSource,
  type Span,
  type Utterance,
} from './contract.js'
import { saidOf } from './said-of.js'
import { type Dimension, mayState, type StatedValue, statedValues } from './stated-values.js'

interface Options {
  of: Dimension[]
  corrected: PhraseSource[]
  changed: PhraseSource[]
}

/** A value that the agent states of something. */
interface Statement {
  value: StatedValue
  span: Span
  words: string
  hedged: boolean
}

/** Contexts in which a value is not stated. */
const NOT_STATED: readonly Guard[] = ['question', 'quoted', 'negated', 'conditional']
/** Where one of two values is approximate, they contradict each other only if they are so far apart. */
const FAR = 1.5

/** Different values stated for one thing. */
export const consistency = defineKind<Options>({
  name: 'consistency',
  summary: {
    en: 'Finds different values (prices, times, durations, places) stated for one thing in one conversation.',
    zh: '找出同一段对话中，对同一件事前后说法不一的数值（价格、时间、时长、地点）。',
  },
  scope: 'conversation',
  draft: true,
  options: {
    type: 'object',
    properties: {
      of: {
        type: 'array',
        minItems: 1,
        uniqueItems: true,
        default: ['price', 'time', 'duration', 'place'],
        items: { type: 'string', enum: ['price', 'time', 'duration', 'place'] },
        description: {
          en: 'Sorts of values. Two are compared where their clauses are about the same by their words, and in the same unit. Times and durations only where they stand for every customer: opening hours, delivery, refunds, and the like.',
          zh: '数值的种类。两处所在的分句用词表明说的是同一件事、单位也相同，才会比较。时间和时长只比较对所有客户都一样的：营业时间、发货、退款等。',
        },
      },
      corrected: {
        type: 'array',
        default: [],
        items: { $ref: '#/$defs/phraseSource' },
        description: {
          en: 'Words of the agent, with the later value or between the two, that mark a correction.',
          zh: '客服在后一个数值处或两者之间说的、表示更正的话。',
        },
      },
      changed: {
        type: 'array',
        default: [],
        items: { $ref: '#/$defs/phraseSource' },
        description: {
          en: 'Words of the customer, between the two, that ask for another value: bargaining, another choice.',
          zh: '客户在两者之间说的、要求换一个数值的话：还价、另选一种。',
        },
      },
    },
    additionalProperties: false,
  },
  placeholders: ['first', 'second'],
  example: `id: two-prices
kind: consistency
title: {en: Two prices, zh: 前后报价不一}
severity: warning
category: process
options: {of: [price]}
message: {en: '"{first}" before, "{second}" now.', zh: '先说“{first}”，后说“{second}”。'}
examples:
  flagged: ["顾客: 洗车多少钱\\n客服: 洗车30元\\n顾客: 好，下午去\\n客服: 好的，洗车50元，到了找我"]
  clean: ["顾客: 洗车和打蜡多少钱\\n客服: 洗车30元\\n客服: 打蜡80元"]
`,
  compile({ of, corrected, changed }, compiler) {
    const corrections = corrected.length > 0 ? compiler.phrases(corrected) : undefined
    const changes = changed.length > 0 ? compiler.phrases(changed) : undefined
    return (dialogue, report) => {
      // Two values need two messages that state one, which few conversations hold.
      const stating = dialogue.utterances.filter(({ role, text }) => role === 'agent' && mayStateValue(text))
      if (stating.length < 2) return
      const known = new Map<string, Statement[]>()
      for (const utterance of stating) {
        for (const [key, statement] of statementsIn(utterance, dialogue, of)) {
          const before = known.get(key)
          const other = before?.find((each) => contradicts(each, statement) && !explained(each, statement, dialogue))
          if (other)
            report({ evidence: [statement.span, other.span], values: { first: other.words, second: statement.words } })
          else if (before) before.push(statement)
          else known.set(key, [statement])
        }
      }
    }

    /** Whether something between the two says why the value is another. */
    function explained(first: Statement, second: Statement, dialogue: Dialogue): boolean {
      const from = first.span.message
      const to = second.span.message
      return dialogue.utterances.slice(from, to + 1).some((each) => {
        if (each.index === from) return false
        if (each.role === 'agent') return has(corrections, each, dialogue)
        if (each.role !== 'customer') return false
        return has(changes, each, dialogue) || names(each, second.value)
      })
    }
  },
})

function has(set: PhraseSet | undefined, utterance: Utterance, dialogue: Dialogue): boolean {
  return set !== undefined && dialogue.hits(set, utterance).length > 0
}

/** A value that the customer named first is theirs. */
function names(utterance: Utterance, value: StatedValue): boolean {
  const text = plain(utterance.text)
  return (
    text !== undefined &&
    statedValues(text).some((each) => each.dimension === value.dimension && each.low === value.low)
  )
}

/** What a message states, by what it is said of. A thing that it gives two values is a list, and left out. */
function statementsIn(utterance: Utterance, dialogue: Dialogue, of: readonly Dimension[]): Map<string, Statement> {
  const found = new Map<string, Statement>()
  const text = plain(utterance.text)
  if (text === undefined) return found
  const values = statedValues(text)
  if (values.length === 0) return found
  const asked = askedBefore(utterance, dialogue)
  const twice = new Set<string>()
  for (const value of values) {
    if (!of.includes(value.dimension)) continue
    const words = saidOf(text, value, values, asked)
    if (words === undefined) continue
    const span = { message: utterance.index, start: value.start, end: value.end }
    if (dialogue.guard(span, NOT_STATED) !== undefined) continue
    const key = `${value.dimension}:${value.dimension === 'time' ? '' : value.unit}:${words}`
    if (found.has(key)) twice.add(key)
    const hedged = dialogue.guard(span, ['hedged']) !== undefined || /左右|大概|大约|上下|about|around/.test(text)
    found.set(key, { value, span, words: utterance.text.slice(value.start, value.end), hedged })
  }
  for (const key of twice) found.delete(key)
  return found
}

/** What the customer said last. */
function askedBefore({ index }: Utterance, { utterances }: Dialogue): string {
  for (let at = index - 1; at >= 0; at--) {
    const { role, text } = utterances[at]!
    if (role === 'customer') return plain(text) ?? ''
  }
  return ''
}

/** Whether a message may state a value. Most hold no number at all, in any script. */
function mayStateValue(text: string): boolean {
  if (!/[\d０-９一二两兩三四五六七八九十]/.test(text)) return false
  const folded = plain(text)
  return folded !== undefined && mayState(folded)
}

function contradicts(a: Statement, b: Statement): boolean {
  const one = a.value
  const other = b.value
  if (a.span.message === b.span.message) return false
  if (one.dimension === 'time' && one.unit !== other.unit) return one.low % 720 !== other.low % 720
  // Ranges that share a number agree.
  if (one.low <= other.high && other.low <= one.high) return false
  if (!a.hedged && !b.hedged) return true
  if (one.unit === 'address' || one.dimension === 'time' || one.dimension === 'place') return false
  return Math.max(one.low, other.low) >= FAR * Math.min(one.high, other.high)
}

const SIMPLE: Record<string, string> = {
  點: '点',
  塊: '块',
  樓: '楼',
  層: '层',
  鐘: '钟',
  週: '周',
  個: '个',
  時: '时',
  號: '号',
  診: '诊',
  兩: '两',
  萬: '万',
  圓: '元',
  開: '开',
  門: '门',
  關: '关',
  價: '价',
  錢: '钱',
  費: '费',
  間: '间',
  們: '们',
  貨: '货',
  達: '达',
  營: '营',
  業: '业',
}

/** Lower case, half width, simplified; unit by unit, so that offsets hold. */
function plain(text: string): string | undefined {
  const lower = text
    .replace(/[\uff01-\uff5e]/g, (char) =>
      /[，。！？；：]/.test(char) ? char : String.fromCharCode(char.charCodeAt(0) - 0xfee0),
    )
    .replace(/[點塊樓層鐘週個時號診兩萬圓開門關價錢費間們貨達營業]/g, (char) => SIMPLE[char] as string)
    .toLowerCase()
  return lower.length === text.length ? lower : undefined
}
