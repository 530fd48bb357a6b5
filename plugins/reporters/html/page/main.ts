/** The script of the page. It reads what the writer left, and never makes markup from text. */
import type { Row } from '../data.js'
import { the } from './data.js'
import { showDetail } from './detail.js'
import { chosen } from './filter.js'
import { fillChoices, readFilters, showFilters } from './form.js'
import { language, speak } from './language.js'
import { markOpen, showList, showMore } from './list.js'
import { makePrintable } from './print.js'
import { makeSortable } from './sort.js'
import { address, parse, type State } from './state.js'

let state: State | undefined
let listed: readonly Row[] = []

/** Brings the page to what its address says. */
function show(language = false): void {
  const before = state
  state = parse(location.hash)
  for (const view of document.querySelectorAll<HTMLElement>('.view')) view.hidden = view.id !== state.view
  for (const link of document.querySelectorAll<HTMLElement>('[data-view]')) {
    if (link.dataset.view === state.view) link.setAttribute('aria-current', 'page')
    else link.removeAttribute('aria-current')
  }
  if (state.view === 'conversations') {
    const { filters } = state
    if (!before || language || listed.length === 0 || JSON.stringify(before.filters) !== JSON.stringify(filters)) {
      listed = chosen(filters)
      showList(listed, filters, state.conversation)
    } else markOpen(state.conversation)
    showFilters(filters)
    the<HTMLAnchorElement>('back').href = address({ view: 'conversations', conversation: undefined, filters })
  }
  showDetail(state, language)
  if (before && before.view !== state.view && state.conversation === undefined)
    the('main').focus({ preventScroll: true })
}

/** Takes over what the form says; a search that goes on is one step back. */
function filter(): void {
  const next = address({ view: 'conversations', conversation: undefined, filters: readFilters() })
  history.replaceState(null, '', next)
  show()
}

fillChoices()
speak(language())
show()

addEventListener('hashchange', (event) => {
  // The link that skips to the content is no address of ours.
  if (location.hash === '#main') history.replaceState(null, '', new URL(event.oldURL).hash || '#v=overview')
  else show()
})
the('filters').addEventListener('input', filter)
the('filters').addEventListener('submit', (event) => event.preventDefault())
the('filters').addEventListener('reset', (event) => {
  event.preventDefault()
  showFilters({})
  filter()
})
the('more').addEventListener('click', () => showMore(true))
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || state?.conversation === undefined) return
  const { conversation } = state
  // At once, and not after the event: on a small screen a list that is not shown yet takes no focus.
  history.pushState(null, '', the<HTMLAnchorElement>('back').hash)
  show()
  document.querySelector<HTMLElement>(`#rows a[data-key=${CSS.escape(conversation)}]`)?.focus()
})
for (const button of document.querySelectorAll<HTMLElement>('[data-lang]')) {
  button.addEventListener('click', () => {
    speak(button.dataset.lang === 'zh' ? 'zh' : 'en')
    show(true)
  })
}
for (const table of document.querySelectorAll<HTMLTableElement>('table.sortable')) makeSortable(table)
makePrintable(() => (state?.conversation === undefined ? chosen(state?.filters ?? {}) : []))
