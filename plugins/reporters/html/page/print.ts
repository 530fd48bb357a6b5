/** On paper nobody can click: the conversations that the filters leave are printed in full, as many as one would read. */
import type { Row } from '../data.js'
import { templates, the } from './data.js'
import { conversation } from './detail.js'
import { word } from './language.js'

const MOST = 30

/** Lays out for print what the list shows; takes it away afterwards. */
export function makePrintable(chosen: () => readonly Row[]): void {
  addEventListener('beforeprint', () => {
    const full = chosen().filter(({ key }) => templates.has(key))
    const nodes = full.slice(0, MOST).map(({ key }) => withoutIds(conversation(key)))
    if (full.length > MOST) {
      const note = document.createElement('p')
      note.className = 'note'
      note.textContent = word('printed', { all: full.length, n: MOST })
      nodes.unshift(note)
    }
    the('printed').replaceChildren(...nodes)
  })
  addEventListener('afterprint', () => the('printed').replaceChildren())
}

/** An id may stand only once in a page. */
function withoutIds(node: Node): Node {
  if (node instanceof DocumentFragment) {
    for (const each of node.querySelectorAll('[id]')) each.removeAttribute('id')
    for (const each of node.querySelectorAll('article')) each.removeAttribute('aria-labelledby')
  }
  return node
}
