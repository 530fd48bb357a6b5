/** Edit distance of two texts (Levenshtein, in UTF-16 units), as far as it matters. */

/** The edit distance of two texts; where it is over `most`, some number over `most`. Takes a thirty-second of length × length steps. */
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

/** Of each UTF-16 unit, where it stands in the block at hand: one bit a place. Clear between two calls. */
const places = new Int32Array(0x10000)

/** What one block of rows hands on to the next, column by column: kept from call to call, for there are many of short texts. */
let kept: [rises: Uint8Array, falls: Uint8Array] = [new Uint8Array(256), new Uint8Array(256)]

function carried(length: number): typeof kept {
  if (length > kept[0].length) kept = [new Uint8Array(2 * length), new Uint8Array(2 * length)]
  kept[0].fill(1, 0, length)
  kept[1].fill(0, 0, length)
  return kept
}

/**
 * The same of texts that begin and end differently: a column of 32 steps at once (Myers 1999, in blocks after Hyyrö 2003).
 *
 * Bits of `up` and `down` say where the distance rises and falls from one row to the next.
 */
function distanceOf(a: string, b: string, most: number): number {
  if (a.length === 0 || b.length === 0) return Math.max(a.length, b.length)
  const blocks = Math.ceil(a.length / 32)
  const [rises, falls] = carried(b.length)
  let distance = a.length
  for (let block = 0; block < blocks; block++) {
    const from = block * 32
    const to = Math.min(a.length, from + 32)
    for (let at = from; at < to; at++) {
      const unit = a.charCodeAt(at)
      places[unit] = (places[unit] as number) | (1 << (at - from))
    }
    const last = block === blocks - 1
    const end = to - from - 1
    let up = -1
    let down = 0
    for (let at = 0; at < b.length; at++) {
      const equal = places[b.charCodeAt(at)] as number
      const carriedUp = rises[at] as number
      const carriedDown = falls[at] as number
      const vertical = equal | down
      const matched = equal | carriedDown
      const horizontal = (((matched & up) + up) ^ up) | matched
      let rise = down | ~(horizontal | up)
      let fall = up & horizontal
      if (last) distance += ((rise >>> end) & 1) - ((fall >>> end) & 1)
      rises[at] = rise >>> 31
      falls[at] = fall >>> 31
      rise = (rise << 1) | carriedUp
      fall = (fall << 1) | carriedDown
      up = fall | ~(vertical | rise)
      down = rise & vertical
    }
    for (let at = from; at < to; at++) places[a.charCodeAt(at)] = 0
  }
  return Math.min(distance, most + 1)
}
