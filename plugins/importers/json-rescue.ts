/** What can still be read of JSON that was cut off or is broken in the middle: the elements before that place. */
import { findJsonFault } from './json-fault.js'

/** The outermost lists of a conversation hold its messages; what stands deeper belongs to one of them. */
interface Open {
  list: boolean
  /** Where the last whole element of a list ends; undefined where there is none yet. */
  end: number | undefined
}

/**
 * The text up to the last whole element of the outermost list that the fault left open, with all brackets closed; undefined where
 * there is no such list, or nothing in it.
 */
export function rescuedJson(text: string): string | undefined {
  const fault = findJsonFault(text)
  if (!fault) return undefined
  const open = openAt(text, fault.offset)
  const at = open.findIndex(({ list }) => list)
  const end = open[at]?.end
  if (end === undefined) return undefined
  const closing = open
    .slice(0, at + 1)
    .reverse()
    .map(({ list }) => (list ? ']' : '}'))
  return text.slice(0, end) + closing.join('')
}

/** What is open where the text breaks off; up to there it is JSON. */
function openAt(text: string, stop: number): Open[] {
  const open: Open[] = []
  for (let at = 0; at < stop; at++) {
    const c = text[at]
    if (c === '"') {
      for (at++; at < stop && text[at] !== '"'; at++) if (text[at] === '\\') at++
      if (at >= stop) break
      ended(open, at)
    } else if (c === '{' || c === '[') open.push({ list: c === '[', end: undefined })
    else if (c === '}' || c === ']') {
      open.pop()
      ended(open, at)
    }
  }
  return open
}

function ended(open: readonly Open[], at: number): void {
  const top = open.at(-1)
  if (top?.list) top.end = at + 1
}
