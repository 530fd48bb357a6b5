/** What many findings share, such as a rule's name, what to do instead and its sources: it stands in the page once. */
import type { Element } from 'hast'
import { type Content, h } from './elements.js'

/** A rule has a few; where texts differ from finding to finding, no more than these are kept apart. */
const MOST = 1000

/** Contents by number; the script of the page puts them in. */
export class Parts {
  readonly #ids = new Map<string, number>()
  readonly #templates: Element[] = []

  /** A place for a content that the key stands for; the content itself where there are too many. */
  place(key: string, make: () => Content[]): Content[] {
    let id = this.#ids.get(key)
    if (id === undefined) {
      const content = make()
      if (content.length === 0 || this.#ids.size >= MOST) return content
      id = this.#ids.size
      this.#ids.set(key, id)
      this.#templates.push(h('template', { dataPart: id }, content))
    }
    return [h('i', { dataUse: id })]
  }

  /** All contents, as templates. */
  get templates(): readonly Element[] {
    return this.#templates
  }
}
