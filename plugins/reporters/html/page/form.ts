/** The form of filters: fills its choices from the data, and keeps it in step with the address. */
import type { Localized } from '../../../../src/plugin/index.js'
import { data, rows, the } from './data.js'
import { FILTERS, type State } from './state.js'

const ALL: Localized = data.words.all

/** Fills in the choices that occur. */
export function fillChoices(): void {
  const found = (at: number) => rows.some((row) => (row.found[at] ?? 0) > 0)
  choices('sev', [
    ['', ALL],
    ...(['error', 'warning', 'info'] as const)
      .filter((_, at) => found(at))
      .map((each) => [each, data.severity[each]] as const),
  ])
  const broken = new Set(rows.flatMap((row) => row.rules))
  choices('rule', [
    ['', ALL],
    ...data.rules.filter((_, at) => broken.has(at)).map(({ id, title }) => [id, title] as const),
  ])
  const agents = [...new Set(rows.flatMap(({ agent }) => agent ?? []))].sort((a, b) => a.localeCompare(b))
  choices('agent', [['', ALL], ...agents.map((agent) => [agent, { en: agent, zh: agent }] as const)])
  const labels = (['type', 'person', 'conversion', 'intent', 'refusal'] as const).flatMap((name, at) => {
    const values = new Set(rows.map((row) => row.labels[at]))
    return Object.entries(data.labels[name])
      .filter(([value]) => values.has(value as never))
      .map(([value, title]) => {
        const of = data.words[name]
        return [`${name}:${value}`, { en: `${of.en}: ${title.en}`, zh: `${of.zh}：${title.zh}` }] as const
      })
  })
  choices('label', [['', ALL], ...labels])
}

function choices(name: string, values: readonly (readonly [string, Localized])[]): void {
  const select = the<HTMLSelectElement>(`filter-${name}`)
  for (const [value, { en, zh }] of values) {
    const option = document.createElement('option')
    option.value = value
    option.dataset.zh = zh
    option.dataset.en = en
    select.append(option)
  }
}

/** Shows in the form what the address says. */
export function showFilters(filters: State['filters']): void {
  for (const name of FILTERS) {
    const control = the<HTMLInputElement | HTMLSelectElement>(`filter-${name}`)
    const value = filters[name] ?? (name === 'sort' ? 'risk' : '')
    if (control.value !== value) control.value = value
  }
}

/** What the form says. */
export function readFilters(): State['filters'] {
  const filters: State['filters'] = {}
  for (const name of FILTERS) {
    const { value } = the<HTMLInputElement | HTMLSelectElement>(`filter-${name}`)
    if (value !== '' && !(name === 'sort' && value === 'risk')) filters[name] = value
  }
  return filters
}
