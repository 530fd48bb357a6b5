/** The third view, as far as it stands before the script fills it: the filters, the list and the place for details. */
import type { Element } from 'hast'
import type { Localized } from '../../../src/plugin/index.js'
import { formatNumber } from '../words.js'
import { both, type Content, h, labelled, told } from './elements.js'
import { fill, WORDS } from './words.js'

/** The view. The choices of the filters come from the data, so the script fills them in. */
export function list(detailed: number, flagged: number): Content[] {
  const counts = { n: formatNumber(detailed), all: formatNumber(flagged) }
  return [
    h('noscript', [told('p', WORDS.needsScript)]),
    h('form', { id: 'filters', role: 'search', ...labelled(WORDS.filters) }, [
      field('q', WORDS.search, h('input', { id: 'filter-q', name: 'q', type: 'search', autoComplete: 'off' })),
      ...(
        [
          ['sev', WORDS.severity],
          ['rule', WORDS.rule],
          ['agent', WORDS.agent],
          ['label', WORDS.label],
          ['sort', WORDS.sort],
        ] as const
      ).map(([name, title]) => field(name, title, choices(name))),
      h('button', { type: 'reset' }, both(WORDS.reset)),
    ]),
    ...(detailed < flagged ? [told('p', fill(WORDS.capNote, counts), { className: ['note'], id: 'cap' })] : []),
    h('div', { className: ['panes'] }, [
      h('div', { id: 'pane-list' }, [
        h('p', { id: 'count', role: 'status' }),
        h('ol', { id: 'rows', ...labelled(WORDS.list) }),
        h('button', { id: 'more', type: 'button', hidden: true }),
        told('p', WORDS.riskNote, { className: ['note'] }),
      ]),
      h('div', { id: 'pane-detail', hidden: true }, [
        h('a', { id: 'back', href: '#v=conversations' }, both(WORDS.back)),
        h('div', { id: 'detail' }),
      ]),
    ]),
    h('div', { id: 'printed' }),
  ]
}

function field(name: string, title: Localized, control: Element): Element {
  return h('p', { className: ['field'] }, [h('label', { htmlFor: `filter-${name}` }, both(title)), control])
}

function choices(name: string): Element {
  const sorts: [string, Localized][] = [
    ['risk', WORDS.sortRisk],
    ['score', WORDS.sortScore],
    ['day', WORDS.sortTime],
    ['place', WORDS.sortPlace],
  ]
  const options =
    name !== 'sort'
      ? []
      : sorts.map(([value, text]) => h('option', { value, dataZh: text.zh, dataEn: text.en }, text.zh))
  return h('select', { id: `filter-${name}`, name }, options)
}
