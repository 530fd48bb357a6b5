/** Shows one conversation beside the list. */
import { parts, rowOf, templates, the } from './data.js'
import { label, word } from './language.js'
import type { State } from './state.js'

let open: string | undefined

/** The conversation as nodes of the page; a sentence where it is not here in full. */
export function conversation(key: string): Node {
  const template = templates.get(key)
  if (template) {
    const clone = document.importNode(template.content, true)
    for (const place of clone.querySelectorAll<HTMLElement>('[data-use]')) {
      const part = parts.get(place.dataset.use ?? '')
      if (part) place.replaceWith(document.importNode(part.content, true))
    }
    label(clone)
    return clone
  }
  const row = rowOf(key)
  const article = document.createElement('article')
  article.className = 'conversation'
  const title = document.createElement('h3')
  title.id = 'detail-title'
  title.tabIndex = -1
  title.textContent = key
  const text = document.createElement('p')
  text.textContent = word(!row ? 'unknown' : row.rules.length > 0 ? 'noDetails' : 'clean')
  article.append(title, text)
  return article
}

/** Opens what the address names, and goes to the finding. */
export function showDetail({ conversation: key, finding, number }: State, language: boolean): void {
  the('pane-detail').hidden = key === undefined
  document.body.classList.toggle('open', key !== undefined)
  const fresh = key !== open
  if (key === undefined) the('detail').replaceChildren()
  else if (fresh || language) the('detail').replaceChildren(conversation(key))
  open = key
  if (key === undefined || language) return
  const target = finding ?? number
  if (target === undefined) {
    if (fresh) focusOn(the('detail-title'))
    return
  }
  const name = finding === undefined ? 'number' : 'finding'
  const notes = [...the('detail').querySelectorAll<HTMLElement>('.finding')]
  for (const note of notes) note.classList.toggle('target', note.dataset[name] === target)
  focusOn(notes.find((note) => note.dataset[name] === target) ?? the('detail-title'))
}

function focusOn(element: HTMLElement): void {
  element.focus({ preventScroll: true })
  element.scrollIntoView({ block: 'center' })
}
