import type { Lang } from '../transcript/types.js'
import { characterFlags, HAN, WORD } from './characters.js'

/** Where one of these stands there may be a link or a placeholder. */
const SIGN = /[{[【%]|:\/\/|www\./i

/**
 * Links, up to white space, Han characters or full-width signs; and placeholders: {name}, {{x}}, ${x}, [变量], 【变量】, %x%.
 * The lengths are bounded so that a row of opening brackets costs no more than its length.
 */
const LEFT_OUT =
  /(?:https?:\/\/|www\.)[^\s\u2e80-\uffef]+|\$?\{{1,3}[^{}\n]{1,40}\}{1,3}|\[[^[\]\n]{1,20}\]|【[^【】\n]{1,20}】|%[a-z_]\w{0,40}%/gi

/** Signs that join two parts of one word or number: it's, follow-up, 3.5, 1,000, 8:30. */
const JOINTS = new Set(["'", '’', '-', '.', ',', ':', '/'].map((sign) => sign.charCodeAt(0)))

/**
 * The length that a reader feels. In Chinese: Han characters, and two for each Latin word or number. In English: words, each Han
 * character counting as one. Links, placeholders and punctuation are left out.
 */
export function readerLength(text: string, lang: Lang): number {
  const flags = characterFlags()
  const read = SIGN.test(text) ? text.replace(LEFT_OUT, ' ') : text
  let han = 0
  let words = 0
  let inWord = false
  for (let i = 0; i < read.length; i++) {
    const unit = read.charCodeAt(i)
    const flag = flags[unit] as number
    if (flag & WORD) {
      if (!inWord) words++
      inWord = true
    } else {
      if (flag & HAN) han++
      inWord = inWord && JOINTS.has(unit) && ((flags[read.charCodeAt(i + 1)] ?? 0) & WORD) !== 0
    }
  }
  return han + (lang === 'zh' ? 2 * words : words)
}
