/** The second view: who works how, as scorecards that can be sorted and as a map of rules by agents. */
import type { Element } from 'hast'
import type { AgentRow, ReportContext, ScoreRow, Summary } from '../../../src/plugin/index.js'
import { ruleTitle } from '../rule-title.js'
import { overRates, rateShown } from '../tables.js'
import { visible } from '../visible.js'
import { formatNumber } from '../words.js'
import { both, type Content, h, hash, labelled, table, told } from './elements.js'
import { fill, WORDS } from './words.js'

/** A map larger than this is no picture any more; the table of scorecards has everybody. */
const MOST_RULES = 25
const MOST_AGENTS = 20
/** Colours of the map, from the least to the most; the first is for none. */
const SHADES = 6

const number = (value: number): string => formatNumber(value)
const percent = (share: number): string => `${Math.round(share * 100)}%`

/** The view; a sentence where no conversation names an agent. */
export function agents({ tables }: Summary, context: ReportContext): Content[] {
  const rows = tables?.agents ?? []
  if (rows.length === 0) return [told('p', WORDS.noAgents)]
  const means = new Map(tables?.scores.agents.map(({ key, mean }) => [key, mean]))
  return [
    part('scorecards', WORDS.scorecards, [scorecards(rows, means, context)]),
    ...over(rows, context),
    ...teams(tables?.scores.teams ?? []),
    ...heatMap(rows, context),
  ]
}

function part(id: string, title: typeof WORDS.agents, content: Content[]): Element {
  return h('section', { className: ['card', 'wide'], ariaLabelledBy: `title-${id}` }, [
    h('h3', { id: `title-${id}` }, both(title)),
    ...content,
  ])
}

function scorecards(
  rows: readonly AgentRow[],
  means: ReadonlyMap<string, number | null>,
  context: ReportContext,
): Element {
  const name = ({ agent }: AgentRow): string => visible(context.mask(agent))
  const heads = [WORDS.agent, WORDS.conversations, WORDS.flagged, WORDS.share, WORDS.meanScore, WORDS.mainIssue]
  const lines = rows.map((row) => {
    const mean = means.get(row.agent) ?? null
    const [worst, count = 0] = Object.entries(row.rules).sort(([, a], [, b]) => b - a)[0] ?? []
    const share = row.conversations === 0 ? 0 : row.flagged / row.conversations
    const issue = worst === undefined ? ['–'] : both(ruleTitle(worst, context))
    return h('tr', [
      h('th', { scope: 'row', dataSort: name(row) }, [h('a', { href: linkTo(name(row)) }, name(row))]),
      figure(row.conversations, number(row.conversations)),
      figure(row.flagged, number(row.flagged)),
      figure(share, percent(share)),
      figure(mean ?? -1, mean === null ? '–' : mean.toFixed(1)),
      h('td', { dataSort: count }, worst === undefined ? issue : [...issue, ` (${number(count)})`]),
    ])
  })
  const sorters = heads.map((head): Content[] => [h('button', { type: 'button', className: ['sorter'] }, both(head))])
  return table(WORDS.scorecards, sorters, lines, { className: ['sortable'] })
}

function figure(value: number, shown: string): Element {
  return h('td', { className: ['number'], dataSort: value }, shown)
}

/** What agents do too often over all conversations. */
function over(rows: readonly AgentRow[], context: ReportContext): Element[] {
  const lines = overRates(rows).map(({ agent, rule, count, of }) => {
    const name = visible(context.mask(agent))
    return h('tr', [
      h('th', { scope: 'row' }, [h('a', { href: linkTo(name, rule) }, name)]),
      h('td', both(ruleTitle(rule, context))),
      h('td', { className: ['number'] }, rateShown(count, of)),
    ])
  })
  if (lines.length === 0) return []
  const heads = [WORDS.agent, WORDS.rule, WORDS.rate].map(both)
  return [
    part('rates', WORDS.rates, [told('p', WORDS.ratesNote, { className: ['note'] }), table(WORDS.rates, heads, lines)]),
  ]
}

function teams(rows: readonly ScoreRow[]): Element[] {
  if (rows.length < 2) return []
  const lines = rows.map(({ key, conversations, mean }) =>
    h('tr', [
      h('th', { scope: 'row' }, visible(key)),
      h('td', { className: ['number'] }, number(conversations)),
      h('td', { className: ['number'] }, mean === null ? '–' : mean.toFixed(1)),
    ]),
  )
  return [
    part('teams', WORDS.teams, [
      table(WORDS.teams, [WORDS.teams, WORDS.conversations, WORDS.meanScore].map(both), lines),
    ]),
  ]
}

function heatMap(all: readonly AgentRow[], context: ReportContext): Element[] {
  const columns = [...all].sort((a, b) => b.conversations - a.conversations).slice(0, MOST_AGENTS)
  const totals = new Map<string, number>()
  for (const { rules } of columns)
    for (const [rule, count] of Object.entries(rules)) totals.set(rule, (totals.get(rule) ?? 0) + count)
  if (totals.size === 0) return []
  const order = [...totals].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([rule]) => rule)
  const lines = order
    .slice(0, MOST_RULES)
    .map((rule) =>
      h('tr', [
        h('th', { scope: 'row', title: rule }, both(ruleTitle(rule, context))),
        ...columns.map((row) => heat(rule, row, visible(context.mask(row.agent)))),
      ]),
    )
  const head = [both(WORDS.rule), ...columns.map(({ agent }): Content[] => [visible(context.mask(agent))])]
  const more = Math.max(0, order.length - MOST_RULES) + Math.max(0, all.length - MOST_AGENTS)
  return [
    part('heat', WORDS.heatMap, [
      told('p', WORDS.heatNote, { className: ['note'] }),
      table(WORDS.heatMap, head, lines, { className: ['heat'] }),
      ...(more > 0 ? [told('p', fill(WORDS.more, { n: number(more) }), { className: ['note'] })] : []),
    ]),
  ]
}

function heat(rule: string, { rules, conversations }: AgentRow, agent: string): Element {
  const count = rules[rule] ?? 0
  if (count === 0 || conversations === 0) return h('td', { className: ['heat-0'] }, '·')
  const share = count / conversations
  const shade = Math.min(SHADES - 1, 1 + Math.floor(share * (SHADES - 1)))
  const what = `${percent(share)} (${count}/${conversations})`
  return h('td', { className: [`heat-${shade}`] }, [
    h(
      'a',
      { href: linkTo(agent, rule), ...labelled({ en: `${agent}: ${what}`, zh: `${agent}：${what}` }) },
      percent(share),
    ),
  ])
}

function linkTo(agent: string, rule?: string): string {
  return hash({ v: 'conversations', agent, rule })
}
