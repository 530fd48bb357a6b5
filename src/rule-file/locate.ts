import { isMap, isScalar, isSeq, type Node, Scalar } from 'yaml'

/** Keys and indices that lead to a value. */
export type Path = readonly (string | number)[]

/** What of the value at a path is meant: its key, itself, or a stretch of its text (UTF-16 offsets into the value). */
export type Part = 'key' | 'value' | { start: number; end: number }

/** UTF-16 offsets into a file, end exclusive. */
export type Range = readonly [number, number]

/** Where a node stands. */
export function span(node: Node | null | undefined): Range {
  return node?.range ? [node.range[0], node.range[1]] : [0, 1]
}

/** Where the value at a path stands, or its key; where the path leads nowhere, the nearest on the way. */
export function rangeOf(contents: Node | undefined, text: string, path: Path, part: Part): Range {
  let node: Node | null | undefined = contents
  let key = isMap(contents) ? (contents.items[0]?.key as Node | undefined) : undefined
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step))
      if (!pair) break
      key = pair.key as Node
      node = pair.value as Node | null
    } else if (isSeq(node) && typeof step === 'number' && step < node.items.length) {
      node = node.items[step] as Node | null
      key = node ?? key
    } else break
  }
  // The whole file would be marked otherwise.
  if (part === 'key' || !node || node === contents) return span(key)
  return typeof part === 'object' && isScalar(node) ? within(node, text, part) : span(node)
}

/** A stretch of a scalar, where its text stands in the file as it is; else the whole scalar. */
function within(node: Scalar, text: string, part: { start: number; end: number }): Range {
  const [start, end] = span(node)
  if (typeof node.value !== 'string' || node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL) {
    return [start, end]
  }
  const at = text.slice(start, end).indexOf(node.value)
  return at < 0 ? [start, end] : [start + at + part.start, start + at + part.end]
}
