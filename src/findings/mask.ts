import { readPersonalData } from '../text/personal/index.js'

/**
 * Masks personal data in a text: mobile and landline numbers, international numbers, mainland ID numbers, bank cards,
 * e-mail addresses, numbers spoken in words, and WeChat, QQ and passport numbers that are named. A little stays legible, as
 * people do it: `138****5678`, `a****@example.com`.
 *
 * Prices, dates, order numbers of other shapes, and service lines (400, 800, 95xxx) stay. Length-preserving: `*` stands
 * for one UTF-16 unit, so offsets hold. Idempotent, and linear in the text's length.
 */
export function maskPersonalData(text: string): string {
  return readPersonalData(text).masked
}
