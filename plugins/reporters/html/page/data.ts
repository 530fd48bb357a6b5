/** Reads what the writer left in the page. Everything is shown by `textContent` or cloned from parsed templates. */
import type { PageData, Row } from '../data.js'

/** An element that the writer made; its absence would be a mistake of ours. */
export function the<Type extends HTMLElement = HTMLElement>(id: string): Type {
  return document.getElementById(id) as Type
}

/** All rows, in the order of the run. */
export const rows: readonly Row[] = [...document.querySelectorAll('script.rows')].flatMap(
  (element) => JSON.parse(element.textContent ?? '[]') as Row[],
)

/** Words, rules and labels. */
export const data = JSON.parse(document.querySelector('script.data')?.textContent ?? '{}') as PageData

/** The conversations that are there in full, by key. */
export const templates: ReadonlyMap<string, HTMLTemplateElement> = new Map(
  [...document.querySelectorAll<HTMLTemplateElement>('template[data-key]')].map((each) => [
    each.dataset.key as string,
    each,
  ]),
)

/** What findings share, by number. */
export const parts: ReadonlyMap<string, HTMLTemplateElement> = new Map(
  [...document.querySelectorAll<HTMLTemplateElement>('template[data-part]')].map((each) => [
    each.dataset.part as string,
    each,
  ]),
)

/** The row of a conversation. */
export function rowOf(key: string): Row | undefined {
  return rows.find((row) => row.key === key)
}

const texts = new Map<string, string>()

/** What can be searched of a conversation: its row and, where it is there in full, every message. */
export function searchable(row: Row): string {
  let text = texts.get(row.key)
  if (text === undefined) {
    const messages = templates.get(row.key)?.content.querySelectorAll('.bubble, .reason') ?? []
    const words = [...messages].map((each) => each.textContent ?? '')
    text = [row.key, row.agent, row.day, row.from, row.text, ...words].join('\n').normalize('NFKC').toLowerCase()
    texts.set(row.key, text)
  }
  return text
}
