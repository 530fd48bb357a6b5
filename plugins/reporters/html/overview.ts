/** The first view: what there is, what to look at first, how it goes over time, and what customers want. */
import type { Element } from 'hast'
import {
  exampleReason,
  type Localized,
  type LogRow,
  type OutcomeRow,
  type QuestionStatus,
  type ReportContext,
  type Summary,
} from '../../../src/plugin/index.js'
import { ruleTitle } from '../rule-title.js'
import { EXAMPLE_TITLES, sampleOutcome, sampleStatement } from '../sheet-words.js'
import { ruleTotals, SEVERITIES, totalOf, unjudgedTotals } from '../totals.js'
import { visible } from '../visible.js'
import { formatNumber } from '../words.js'
import { type Bar, bar, barTable, columnChart, legend, type Part } from './charts.js'
import { both, type Content, h, hash, table, told, translated } from './elements.js'
import { type Figures, REPLY_LIMITS } from './figures.js'
import { CATEGORIES, fill, labelNames, shared, WORDS } from './words.js'

/** More rows than these are for a spreadsheet. */
const MOST = { rules: 15, days: 62, weeks: 53, sources: 10, questions: 20, unjudged: 60 }
const STATUSES: readonly QuestionStatus[] = ['answered', 'late', 'deflected', 'ignored']

const number = (value: number): string => formatNumber(value)
const named = (id: string, title: Localized): Content[] => [h('h3', { id }, both(title))]

/** The view, from everything that was formatNumber. */
export function overview(
  summary: Summary,
  figures: Figures,
  reasons: ReadonlyMap<string, Localized>,
  context: ReportContext,
): Content[] {
  const cards: Element[] = [
    card('trend-days', WORDS.trendDays, trend('days', WORDS.day, summary.tables?.log.days.slice(-MOST.days))),
    card('trend-weeks', WORDS.trendWeeks, trend('weeks', WORDS.week, summary.tables?.log.weeks.slice(-MOST.weeks))),
    card('issues', WORDS.topIssues, topIssues(summary, context)),
    card('categories', WORDS.byCategory, categories(figures)),
    card('first-reply', WORDS.firstReply, firstReplies(figures)),
    card('conversions', WORDS.conversions, conversions(summary, figures)),
    card('types', WORDS.types, types(summary)),
    card('fate', WORDS.fate, fates(summary)),
    ...sources(summary),
    card('asked', WORDS.asked, asked(summary), true),
    ...examples(summary, context),
    card('unjudged', WORDS.notJudged, unjudged(summary, reasons, context), true),
  ].flatMap((each) => each ?? [])
  return [...sampled(summary), numbers(summary), h('div', { className: ['cards'] }, cards)]
}

/** That the figures are of a sample, before the figures. */
function sampled({ sample }: Summary): Element[] {
  if (!sample) return []
  return [h('p', { className: ['sample'] }, [...both(sampleStatement(sample)), ' ', ...both(sampleOutcome(sample))])]
}

/** Conversations for the team: how it is done, and what to talk about. */
function examples({ examples }: Summary, context: ReportContext): Element[] {
  return (['good', 'discuss'] as const).flatMap((sort) => {
    const lines = (examples?.[sort] ?? []).map(({ conversation, agent, facts }) => {
      const name = visible(context.mask(conversation))
      return h('li', [
        h('a', { href: hash({ c: name }) }, name),
        agent === undefined ? ' · ' : ` · ${visible(context.mask(agent))} · `,
        ...both(exampleReason(facts, (id) => ruleTitle(id, context))),
      ])
    })
    const list = lines.length === 0 ? [] : [h('ul', { className: ['examples'] }, lines)]
    return card(`examples-${sort}`, EXAMPLE_TITLES[sort], list) ?? []
  })
}

/** A part of the view; nothing where there is nothing to tell. */
function card(id: string, title: Localized, content: Content[], wide = false): Element | undefined {
  if (content.length === 0) return undefined
  const labelledBy = `title-${id}`
  return h('section', { className: ['card', ...(wide ? ['wide'] : [])], ariaLabelledBy: labelledBy }, [
    ...named(labelledBy, title),
    ...content,
  ])
}

function numbers({ conversations, messages, flagged, findings, questions, skipped, tables }: Summary): Element {
  const mean = tables?.meanScore
  const shown: [Localized, string, string?][] = [
    [WORDS.conversations, number(conversations)],
    [WORDS.messages, number(messages)],
    [WORDS.flagged, number(flagged)],
    [WORDS.errors, number(findings.error), 'error'],
    [WORDS.warnings, number(findings.warning), 'warning'],
    [WORDS.hints, number(findings.info), 'info'],
    [WORDS.questions, number(totalOf(questions))],
    ...(typeof mean === 'number' ? [[WORDS.meanScore, mean.toFixed(1)] as [Localized, string]] : []),
    ...(skipped > 0 ? [[WORDS.skipped, number(skipped), 'warning'] as [Localized, string, string]] : []),
  ]
  return h(
    'dl',
    { className: ['numbers'] },
    shown.map(([name, value, className]) =>
      h('div', { className: className ? [className] : [] }, [told('dt', name), h('dd', value)]),
    ),
  )
}

function topIssues(summary: Summary, context: ReportContext): Content[] {
  const totals = ruleTotals(summary, context).slice(0, MOST.rules)
  if (totals.length === 0)
    return summary.conversations === 0
      ? []
      : [
          told(
            'p',
            shared((words) => words.allClean),
          ),
        ]
  const bars = totals.map(({ id, severity, findings }): Bar => {
    const title = ruleTitle(id, context)
    return {
      label: [h('a', { href: hash({ v: 'conversations', rule: id }), title: id }, both(title))],
      parts: [{ className: severity, value: findings }],
    }
  })
  return [barTable(WORDS.topIssues, [WORDS.rule, WORDS.findings], bars), severityLegend()]
}

function severityLegend(): Element {
  return legend(SEVERITIES.map((each) => ({ className: each, text: shared((words) => words.severity[each]) })))
}

function categories({ categories }: Figures): Content[] {
  const bars = [...categories]
    .map(([category, counts]): Bar & { sum: number } => ({
      label: both(CATEGORIES[category]),
      parts: counts.map((value, at): Part => ({ className: SEVERITIES[at] as string, value })),
      sum: counts[0] + counts[1] + counts[2],
    }))
    .sort((a, b) => b.sum - a.sum)
  return bars.length === 0 ? [] : [barTable(WORDS.byCategory, [WORDS.label, WORDS.findings], bars), severityLegend()]
}

function trend(id: string, head: Localized, rows: readonly LogRow[] = []): Content[] {
  // One point is no trend.
  if (rows.length < 2) return []
  const columns = rows.map(({ key, conversations, flagged }) => ({
    key,
    parts: [
      { className: 'flagged', value: flagged },
      { className: 'plain', value: conversations - flagged },
    ],
  }))
  const title = id === 'days' ? WORDS.trendDays : WORDS.trendWeeks
  const heads = [
    head,
    WORDS.conversations,
    WORDS.flagged,
    WORDS.missed,
    WORDS.contacts,
    WORDS.appointments,
    WORDS.meanScore,
  ]
  const figures = rows.map((row) =>
    h('tr', [
      h('th', { scope: 'row' }, row.key),
      ...[row.conversations, row.flagged, row.missed, row.contacts, row.appointments].map((value) =>
        cell(number(value)),
      ),
      cell(row.mean === null ? '–' : row.mean.toFixed(1)),
    ]),
  )
  return [
    columnChart(`chart-${id}`, title, columns, [
      legend([
        { className: 'flagged', text: WORDS.legendFlagged },
        { className: 'plain', text: WORDS.legendAll },
      ]),
      h('details', [told('summary', WORDS.asTable), table(title, heads.map(both), figures)]),
    ]),
  ]
}

function cell(value: Content): Element {
  return h('td', { className: ['number'] }, [value])
}

function firstReplies({ replies, median }: Figures): Content[] {
  if (replies.length === 0 || median === undefined) return []
  const names = ['≤ 10 s', '10–30 s', '30–60 s', '1–3 min', '3–10 min', '> 10 min']
  const bars = REPLY_LIMITS.map((_, at): Bar => {
    return { label: [names[at] as string], parts: [{ className: 'plain', value: replies[at] as number }] }
  })
  const shown = median < 120 ? `${median} s` : `${(median / 60).toFixed(1)} min`
  return [
    h('p', [...both(WORDS.median), ' ', h('strong', shown)]),
    barTable(WORDS.firstReply, [WORDS.firstReply, WORDS.conversations], bars),
  ]
}

function conversions({ conversations, types }: Summary, { conversions: counts }: Figures): Content[] {
  if (counts.contact + counts.appointment + counts.information === 0) return []
  const steps: [Localized, number][] = [
    [WORDS.conversations, conversations],
    [WORDS.effective, conversations - types.missed - types.invalid],
    [WORDS.contacts, counts.contact + counts.appointment],
    [WORDS.appointments, counts.appointment],
  ]
  const bars = steps.map(([name, value]): Bar => {
    const share = conversations === 0 ? '' : ` (${((value / conversations) * 100).toFixed(0)}%)`
    return { label: both(name), parts: [{ className: 'plain', value }], shown: [number(value) + share] }
  })
  return [barTable(WORDS.conversions, [WORDS.label, WORDS.conversations], bars)]
}

function types({ types: counts }: Summary): Content[] {
  const bars = Object.entries(labelNames().type)
    .map(([key, name]) => ({ key, name, value: counts[key as keyof typeof counts] }))
    .filter(({ value }) => value > 0)
    .map(({ key, name, value }): Bar => {
      const label = [h('a', { href: hash({ v: 'conversations', label: `type:${key}` }) }, both(name))]
      return { label, parts: [{ className: 'plain', value }] }
    })
  return bars.length === 0 ? [] : [barTable(WORDS.types, [WORDS.label, WORDS.conversations], bars)]
}

function fates({ questions }: Summary): Content[] {
  if (totalOf(questions) === 0) return []
  const bars = STATUSES.map((status): Bar => {
    return {
      label: both(shared((words) => words.status[status])),
      parts: [{ className: status, value: questions[status] }],
    }
  })
  return [barTable(WORDS.fate, [WORDS.fateOf, WORDS.questions], bars)]
}

function sources({ tables }: Summary): Element[] {
  if (!tables) return []
  const { firstPages, dialogPages, keywords } = tables.sources
  const shown: [string, Localized, OutcomeRow[]][] = [
    ['keywords', WORDS.keywords, keywords],
    ['first-pages', WORDS.firstPages, firstPages],
    ['dialog-pages', WORDS.dialogPages, dialogPages],
  ]
  return shown
    .filter(([, , rows]) => rows.length > 0)
    .flatMap(([id, name, rows]) => {
      const heads = [name, WORDS.conversations, WORDS.contacts, WORDS.appointments]
      const lines = rows
        .slice(0, MOST.sources)
        .map((row) =>
          h('tr', [
            h('th', { scope: 'row', className: ['long'] }, visible(row.key)),
            ...[row.conversations, row.contacts, row.appointments].map((value) => cell(number(value))),
          ]),
        )
      const title = { en: `${WORDS.sources.en}: ${name.en}`, zh: `${WORDS.sources.zh}：${name.zh}` }
      return card(id, title, [table(title, heads.map(both), lines), ...rest(rows.length - MOST.sources)]) ?? []
    })
}

function rest(more: number): Element[] {
  return more > 0 ? [told('p', fill(WORDS.more, { n: number(more) }), { className: ['note'] })] : []
}

function asked({ tables }: Summary): Content[] {
  const rows = tables?.questions ?? []
  if (rows.length === 0) return []
  const lines = rows.slice(0, MOST.questions).map(({ text, asked, status, answers }) =>
    h('tr', [
      h('th', { scope: 'row', className: ['long'] }, visible(text)),
      cell(number(asked)),
      h('td', { className: ['fate'] }, [
        bar(
          STATUSES.map((each) => ({ className: each, value: status[each] })),
          Math.max(1, asked),
        ),
        h('span', { className: ['number'] }, `${number(status.answered + status.late)}/${number(asked)}`),
      ]),
      h('td', { className: ['long'] }, visible(answers[0]?.text ?? '–')),
    ]),
  )
  const heads = [WORDS.question, WORDS.times, WORDS.answered, WORDS.usualAnswer]
  return [
    table(WORDS.asked, heads.map(both), lines),
    legend(STATUSES.map((each) => ({ className: each, text: shared((words) => words.status[each]) }))),
    ...rest(rows.length - MOST.questions),
  ]
}

function unjudged(
  summary: Summary,
  reasons: ReadonlyMap<string, Localized>,
  { rules, locale }: ReportContext,
): Content[] {
  const totals = unjudgedTotals(summary)
  if (totals.length === 0) return []
  const lines = totals
    .slice(0, MOST.unjudged)
    .map(({ id, conversations, reason }) =>
      h('tr', [
        h('th', { scope: 'row' }, both(ruleTitle(id, { rules }))),
        cell(number(conversations)),
        h('td', translated(reason, reasons.get(id)?.[locale === 'zh' ? 'en' : 'zh'], locale)),
      ]),
    )
  const heads = [WORDS.rule, WORDS.conversations, WORDS.why]
  return [told('p', WORDS.notJudgedWhy, { className: ['note'] }), table(WORDS.notJudged, heads.map(both), lines)]
}
