/** Edit distance of two texts (Levenshtein, in UTF-16 units), as far as it matters. */

const CLASSES = 64

/** How many units of each of some classes a text holds. */
export function histogram(text: string): Uint16Array {
  const counts = new Uint16Array(CLASSES)
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const place = (unit ^ (unit >>> 6)) & (CLASSES - 1)
    counts[place] = (counts[place] as number) + 1
  }
  return counts
}

/** So far apart two texts are at least, by their histograms. */
export function leastDistance(a: Uint16Array, b: Uint16Array): number {
  let more = 0
  let less = 0
  for (let at = 0; at < CLASSES; at++) {
    const difference = (a[at] as number) - (b[at] as number)
    if (difference > 0) more += difference
    else less -= difference
  }
  return Math.max(more, less)
}

/** The edit distance of two texts; where it is over `most`, some number over `most`. Takes length × most steps. */
export function boundedDistance(a: string, b: string, most: number): number {
  if (a === b) return 0
  if (Math.abs(a.length - b.length) > most) return most + 1
  let start = 0
  while (start < a.length && a.charCodeAt(start) === b.charCodeAt(start)) start++
  let [endOfA, endOfB] = [a.length, b.length]
  while (endOfA > start && endOfB > start && a.charCodeAt(endOfA - 1) === b.charCodeAt(endOfB - 1)) {
    endOfA--
    endOfB--
  }
  return distanceOf(a.slice(start, endOfA), b.slice(start, endOfB), most)
}

/** The same of texts that begin and end differently. */
function distanceOf(a: string, b: string, most: number): number {
  let before = Int32Array.from({ length: b.length + 1 }, (_, at) => at)
  let row = new Int32Array(b.length + 1)
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - most)
    const to = Math.min(b.length, i + most)
    row.fill(most + 1)
    if (from === 1) row[0] = i
    let least = row[0] as number
    for (let j = from; j <= to; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1
      const cost = Math.min(
        (before[j - 1] as number) + same,
        (before[j] as number) + 1,
        (row[j - 1] as number) + 1,
        most + 1,
      )
      row[j] = cost
      if (cost < least) least = cost
    }
    if (least > most) return most + 1
    ;[before, row] = [row, before]
  }
  return before[b.length] as number
}
