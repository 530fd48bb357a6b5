/** The list of conversations: a screenful at once, more on request. */
import type { Row } from '../data.js'
import { data, rows, the } from './data.js'
import { say, word } from './language.js'
import { address, type State } from './state.js'

const AT_ONCE = 100

let shown: readonly Row[] = []
let filters: State['filters'] = {}
let upTo = 0

/** Shows these conversations from the first on. */
export function showList(chosen: readonly Row[], now: State['filters'], open: string | undefined): void {
  shown = chosen
  filters = now
  upTo = 0
  the('rows').replaceChildren()
  const counts = { n: chosen.length.toLocaleString('en'), all: rows.length.toLocaleString('en') }
  the('count').textContent = chosen.length === 0 ? word('noneShown') : word('shown', counts)
  showMore()
  markOpen(open)
}

/** Shows the next ones; the first of them gets the focus if it was asked for. */
export function showMore(focus = false): void {
  const next = shown.slice(upTo, upTo + AT_ONCE)
  const items = next.map(item)
  the('rows').append(...items)
  upTo += next.length
  const left = Math.min(AT_ONCE, shown.length - upTo)
  the('more').hidden = left === 0
  the('more').textContent = word('more', { n: left })
  if (focus) items[0]?.querySelector('a')?.focus()
}

/** Shows which conversation is open. */
export function markOpen(key: string | undefined): void {
  for (const link of the('rows').querySelectorAll<HTMLElement>('a')) {
    if (link.dataset.key === key) link.setAttribute('aria-current', 'true')
    else link.removeAttribute('aria-current')
  }
}

function item(row: Row): HTMLLIElement {
  const link = document.createElement('a')
  link.href = address({ view: 'conversations', conversation: row.key, filters })
  link.dataset.key = row.key
  const [errors, warnings, infos] = row.found
  link.append(
    span('id', row.key),
    span('who', [row.agent, row.day].filter(Boolean).join(' · ')),
    span('text', row.text, row.lang),
  )
  const facts = span('facts', '')
  for (const [severity, count] of [
    ['error', errors],
    ['warning', warnings],
    ['info', infos],
  ] as const)
    if (count > 0) facts.append(span(`badge ${severity}`, `${say(data.severity[severity])} ${count}`), ' ')
  const told = [
    say(data.labels.type[row.labels[0]]),
    typeof row.score === 'number' ? word('score', { n: row.score }) : '',
    row.open > 0 ? word('open', { n: row.open }) : '',
    row.risk > 0 ? word('risk', { n: row.risk }) : '',
  ]
  facts.append(span('told', told.filter(Boolean).join(' · ')))
  link.append(facts)
  const line = document.createElement('li')
  line.append(link)
  return line
}

function span(className: string, text: string, lang?: string): HTMLSpanElement {
  const made = document.createElement('span')
  made.className = className
  made.textContent = text
  if (lang !== undefined) made.lang = lang === 'zh' ? 'zh-CN' : lang
  return made
}
