import { askedOf, type Condition, compileCondition, fieldsOf, without } from './conditions.js'
import {
  type CustomerCall,
  type CustomerCalls,
  DAY,
  type Dialogue,
  defineKind,
  fieldOf,
  type Localized,
} from './contract.js'
import { needsOf } from './needs.js'
import { whole } from './spans.js'

interface Due {
  months?: number
  days?: number
  within: boolean
  if?: Condition
}

interface Options {
  from: string
  due: Due[]
  tolerance: { days: number }
  count?: Condition
}

/** Days in which a conversation was due, both inclusive. */
interface Window {
  due: Due
  start: number
  end: number
  /** The day itself. */
  day: number
}

const days = { type: 'integer', minimum: 0 }

/** What should have happened when. */
export const schedule = defineKind<Options>({
  name: 'schedule',
  summary: {
    en: 'Finds customers who were not contacted when they should have been, over all their conversations in the batch.',
    zh: '在整批对话中，找出到期却没有联系的客户。',
  },
  scope: 'corpus',
  options: {
    type: 'object',
    properties: {
      from: {
        type: 'string',
        minLength: 1,
        description: {
          en: 'Path of the field with the date from which it counts, such as customer.dischargedAt.',
          zh: '从哪个日期算起：字段路径，例如 customer.dischargedAt。',
        },
      },
      due: {
        type: 'array',
        minItems: 1,
        description: { en: 'When a conversation is due.', zh: '什么时候该有一次对话。' },
        items: {
          type: 'object',
          properties: {
            months: { type: 'integer', minimum: 1, description: { en: 'So many months later.', zh: '几个月之后。' } },
            days: { ...days, description: { en: 'So many days later.', zh: '几天之后。' } },
            within: {
              type: 'boolean',
              default: false,
              description: {
                en: 'At any time up to then, not only about then.',
                zh: '在那之前任何时候都算，不必正好在那前后。',
              },
            },
            if: {
              $ref: '#/$defs/condition',
              description: { en: 'Only for customers of whom this holds.', zh: '只针对符合此条件的客户。' },
            },
          },
          oneOf: [{ required: ['months'] }, { required: ['days'] }],
          additionalProperties: false,
        },
      },
      tolerance: {
        type: 'object',
        default: {},
        properties: {
          days: {
            ...days,
            default: 7,
            description: { en: 'How many days sooner or later will do.', zh: '早几天、晚几天都可以。' },
          },
        },
        additionalProperties: false,
      },
      count: {
        $ref: '#/$defs/condition',
        description: {
          en: 'Which conversations count, by their fields (default: all).',
          zh: '哪些对话算数，按字段判断（默认全部）。',
        },
      },
    },
    required: ['from', 'due'],
    additionalProperties: false,
  },
  placeholders: ['due', 'from', 'count'],
  example: `id: yearly-call
kind: schedule
title: {en: Yearly call, zh: 年度回访}
severity: info
category: process
options: {from: meta.boughtAt, due: [{months: 12}], tolerance: {days: 14}, count: {field: direction, not: in}}
message: {en: 'No call was made for {due}.', zh: '到期未回访：{due}。'}
examples:
  flagged:
    - - {customer: {id: k1}, meta: {boughtAt: '2024-03-01'}, startedAt: '2024-03-03', text: "客服: 车开着还好吗"}
      - {customer: {id: k2}, meta: {boughtAt: '2024-03-01'}, startedAt: '2025-05-03', text: "客服: 一年了，车还好吗"}
  clean:
    - - {customer: {id: k1}, meta: {boughtAt: '2024-03-01'}, startedAt: '2024-03-03', text: "客服: 车开着还好吗"}
      - {customer: {id: k1}, meta: {boughtAt: '2024-03-01'}, startedAt: '2025-03-09', text: "客服: 一年了，车还好吗"}
      - {customer: {id: k2}, meta: {boughtAt: '2024-03-01'}, startedAt: '2025-05-03', text: "客服: 一年了，车还好吗"}
`,
  needs: ({ from, due }) => [
    'batch',
    ...needsOf([], ['customer.id', from, 'startedAt', ...due.flatMap((each) => (each.if ? fieldsOf(each.if) : []))]),
  ],
  compile({ from, due, tolerance, count }, compiler) {
    compiler.customers(count ? fieldsOf(count) : [])
    const counted = count && compileCondition(count, compiler)
    const dues = due.map((each) => ({
      due: each,
      applies: each.if && compileCondition(each.if, compiler, fieldsOf(each.if)),
    }))
    return (dialogue, report) => {
      const { fields } = dialogue.conversation
      const since = fieldOf(fields, from)
      if (fields.customer?.id === undefined || since === undefined)
        return without(['customer.id', from].filter((path) => fieldOf(fields, path) === undefined))
      const start = typeof since === 'string' ? dialogue.moment(since) : undefined
      if (!start) return { notEvaluable: { en: `"${from}" is no date`, zh: `“${from}”不是日期` } }
      if (!dialogue.startedAt) return { notEvaluable: { en: 'it is not known when it began', zh: '不知道开始的时间' } }
      const history = dialogue.customerCalls()
      if (!history)
        return {
          notEvaluable: {
            en: "there is no batch in which to look for the customer's other conversations",
            zh: '没有整批对话，无法查看该客户的其他对话',
          },
        }
      const asked = askedOf(dialogue)
      const outcomes = dues.map((each) => ({ ...each, holds: each.applies ? each.applies(asked) : true }))
      const windows = outcomes
        .filter(({ holds }) => holds === true)
        .map((each) => windowOf(each.due, start.day, tolerance.days))
      const missing = windows.filter((window) => isMissing(window, history, dialogue))
      const own = missing.filter((window) => bearer(window, history)?.conversation === dialogue.conversation.id)
      const first = dialogue.utterances[0]
      if (own.length > 0 && first)
        report({ evidence: [whole(first)], values: { due: named(own), from: shownDay(start.day), count: own.length } })
      const unknown = outcomes.filter(({ holds }) => holds === undefined)
      if (own.length > 0 || unknown.length === 0) return undefined
      return without(unknown.flatMap((each) => fieldsOf(each.due.if!).filter((path) => asked.get(path) === undefined)))
    }

    /** Past, in the days of the batch, and nobody called. What was due before the batch begins may have been done. */
    function isMissing({ start, end }: Window, { calls, firstDay, today }: CustomerCalls, dialogue: Dialogue): boolean {
      if (today <= end || end < firstDay) return false
      return !calls.some((call) => start <= call.day && call.day <= end && counts(call, dialogue))
    }

    function counts({ fields }: CustomerCall, dialogue: Dialogue): boolean {
      return counted === undefined || counted({ dialogue, get: (path) => fields[path], evidence: [] }) === true
    }
  },
})

function windowOf(due: Due, from: number, tolerance: number): Window {
  const day = due.months === undefined ? from + (due.days ?? 0) : monthsAfter(from, due.months)
  return due.within ? { due, day, start: from, end: day } : { due, day, start: day - tolerance, end: day + tolerance }
}

/** The same day of a later month, or that month's last. */
function monthsAfter(day: number, months: number): number {
  const date = new Date(day * DAY)
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0))
  last.setUTCDate(Math.min(date.getUTCDate(), last.getUTCDate()))
  return last.getTime() / DAY
}

/** The conversation after which one is missing: the last before the time was up, else the first of all. */
function bearer({ end }: Window, { calls }: CustomerCalls): CustomerCall | undefined {
  return calls.findLast((call) => call.day <= end) ?? calls[0]
}

function named(windows: readonly Window[]): Localized {
  const en = windows.map(({ due, day }) => {
    const [count, unit] = due.months === undefined ? [due.days ?? 0, 'day'] : [due.months, 'month']
    return `${due.within ? 'within ' : ''}${count} ${unit}${count === 1 ? '' : 's'} (${shownDay(day)})`
  })
  const zh = windows.map(({ due, day }) => {
    const span = due.months === undefined ? `${due.days ?? 0} 天` : `${due.months} 个月`
    return `${span}${due.within ? '内' : ''}（${shownDay(day)}）`
  })
  return { en: en.join(', '), zh: zh.join('、') }
}

function shownDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10)
}
