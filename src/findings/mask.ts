import { maskAddresses, maskNamed } from './personal-names.js'
import { maskNumbers } from './personal-numbers.js'

/** Full-width forms, and the spaces and hyphens that people write between digits. */
const TO_FLATTEN = /[\u00a0\u2010-\u2015\u2212\u3000\uff01-\uff5e]/g

/** Without any of these there is nothing to mask; most messages have none. */
const HINT = /[\d@\uff10-\uff19\uff20-\uff3a\uff41-\uff5a]|信|weixin|wechat|扣扣|企鹅|vx|wx|qq/i

/**
 * Masks personal data in a text: mobile and landline numbers, international numbers, mainland ID numbers, bank cards,
 * e-mail addresses, and WeChat, QQ and passport numbers that are named. A little stays legible, as people do it:
 * `138****5678`, `a****@example.com`.
 *
 * Prices, dates, order numbers of other shapes, and service lines (400, 800, 95xxx) stay. Length-preserving: `*` stands
 * for one UTF-16 unit, so offsets hold. Idempotent, and linear in the text's length.
 */
export function maskPersonalData(text: string): string {
  if (!HINT.test(text)) return text
  const flat = text.replace(TO_FLATTEN, flatten)
  const masked = maskNamed(maskNumbers(maskAddresses(flat)))
  if (masked === flat) return text
  if (flat === text) return masked
  let result = ''
  let done = 0
  for (let at = masked.indexOf('*'); at >= 0; at = masked.indexOf('*', at + 1)) {
    if (flat[at] === '*') continue
    result += `${text.slice(done, at)}*`
    done = at + 1
  }
  return result + text.slice(done)
}

function flatten(char: string): string {
  const code = char.charCodeAt(0)
  if (code === 0xa0 || code === 0x3000) return ' '
  return code >= 0xff01 ? String.fromCharCode(code - 0xfee0) : '-'
}
