/**
 * The text that two uses of one canned reply share: placeholders, numbers and the customer's name masked, punctuation left
 * out, everything folded; Latin words stay apart by one space. One pass, as every agent message of a batch goes through it.
 */
import { characterFlags, DIGIT, HAN, WORD } from '../text/characters.js'
import { COMPLEX, foldTable, foldText } from '../text/fold.js'

/** Opening → closing sign of placeholders: {name}, [变量], 【变量】, <name>. */
const BRACKETS = new Map(
  [...'{}[]【】<>']
    .map((sign, at, all) => [sign.charCodeAt(0), (all[at + 1] ?? sign).charCodeAt(0)] as const)
    .filter((_, at) => at % 2 === 0),
)

/** A placeholder's name is short; a longer bracket is text. */
const PLACEHOLDER = 14

/** Titles that follow a Chinese surname, by their second character. */
const TITLES = new Map(['先生', '女士', '小姐', '太太'].map((title) => [title.charCodeAt(1), title.charCodeAt(0)]))

/** Words that an English name follows. */
const BEFORE_NAME = new Set(['mr', 'ms', 'mrs', 'miss', 'dear', 'hi', 'hello', 'hey'])

const LONGEST_BEFORE_NAME = 5
const NAME_INITIALS = [...new Set([...BEFORE_NAME].map((word) => word.charCodeAt(0)))]

const SPACE_UNIT = 0x20
const ZERO = 0x30

let scratch = new Uint16Array(1024)

/** A key as UTF-16 units in shared scratch memory: valid until the next is read. */
export interface KeyUnits {
  units: Uint16Array
  size: number
}

/** The key as a string. */
export function keyText({ units, size }: KeyUnits): string {
  return slice(units, 0, size)
}

/** A hash of a key, 53 bits: two different keys of a batch practically never share one. */
export function keyHash({ units, size }: KeyUnits): number {
  let a = 0x9747b28c
  let b = 0x3c6ef372
  for (let i = 0; i < size; i++) {
    const unit = units[i] as number
    a = Math.imul(a ^ unit, 0x5bd1e995)
    a ^= a >>> 15
    b = Math.imul(b + unit, 0x27d4eb2f)
    b ^= b >>> 13
  }
  return (a >>> 0) * 0x200000 + ((b ^ size) & 0x1fffff)
}

/** Reads the key of a message into scratch memory; texts with one key are one canned reply. */
export function readKey(original: string): KeyUnits {
  const flags = characterFlags()
  const folds = foldTable()
  let text = original
  for (let i = 0; i < text.length; i++) {
    if (folds[text.charCodeAt(i)] === COMPLEX) {
      text = foldText(text)
      break
    }
  }
  // A space goes before each Latin word, so the key may be longer than the text.
  if (scratch.length < 2 * text.length + 2) scratch = new Uint16Array(4 * text.length)
  const out = scratch
  let size = 0
  /** Where the current run of Han characters, or the current Latin word, began in `out`. */
  let run = 0
  let last = 0
  let skipWord = false
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const flag = flags[unit] as number
    if ((flag & (HAN | WORD)) === 0) {
      const close = BRACKETS.get(unit)
      if (close !== undefined) i = placeholderEnd(text, i, close)
      if (last & WORD) skipWord = leadsToName(out, run, size)
      last = 0
      continue
    }
    const folded = folds[unit] as number
    if (flag & DIGIT) {
      if (last & DIGIT) continue
      out[size++] = ZERO
      run = size
    } else if (flag & HAN) {
      if (!(last & HAN)) run = size
      out[size++] = folded === COMPLEX ? unit : folded
      if (size - run >= 3 && size - run <= 4 && TITLES.get(out[size - 1] as number) === out[size - 2]) {
        // The placeholder of a template stands for the name with its title.
        size = run
      }
      skipWord = false
    } else {
      if (last === 0) {
        if (skipWord) {
          while (i + 1 < text.length && (flags[text.charCodeAt(i + 1)] as number) & WORD) i++
          skipWord = false
          continue
        }
        if (size > 0) out[size++] = SPACE_UNIT
        run = size
      } else if (!(last & WORD) || last & DIGIT) run = size
      out[size++] = folded === COMPLEX ? unit : folded
    }
    last = flag
  }
  return { units: out, size }
}

/** Looks at the first letter before it makes a string of a word. */
function leadsToName(units: Uint16Array, from: number, to: number): boolean {
  if (to - from > LONGEST_BEFORE_NAME || !NAME_INITIALS.includes(units[from] as number)) return false
  return BEFORE_NAME.has(slice(units, from, to))
}

function placeholderEnd(text: string, start: number, close: number): number {
  const most = Math.min(text.length, start + PLACEHOLDER + 2)
  for (let i = start + 1; i < most; i++) if (text.charCodeAt(i) === close) return i
  return start
}

function slice(units: Uint16Array, from: number, to: number): string {
  if (to - from < 4096) return String.fromCharCode.apply(null, units.subarray(from, to) as unknown as number[])
  return new TextDecoder('utf-16le').decode(units.subarray(from, to))
}
