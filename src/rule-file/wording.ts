/** Small helpers for the texts of errors. */
import type { Localized } from '../plugin/index.js'

/** A text in both locales. */
export function both(en: string, zh: string): Localized {
  return { en, zh }
}

// Rule files are untrusted: what they say is quoted in error texts that go to terminals and logs.
// Controls, lone surrogates, and the marks that reorder text.
const UNSAFE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** Replaces every character that could move a terminal's cursor, one for one UTF-16 unit, so that offsets still hold. */
export function printable(text: string): string {
  return text.replace(UNSAFE, (character) => (character === '\t' ? ' ' : '\ufffd'))
}

/** A name out of a file, safe to print and not too long, in quotes. */
export function quoted(name: unknown): Localized {
  const text = printable(String(name))
  const short = text.length > 60 ? `${text.slice(0, 60)}…` : text
  return { en: `"${short}"`, zh: `“${short}”` }
}

/** Names in quotes, as a list that both locales read naturally; at most `limit` of them. */
export function listed(names: readonly unknown[], limit = 12): Localized {
  const shown = names.slice(0, limit).map(quoted)
  const more = names.length > limit ? '…' : ''
  return {
    en: shown.map((each) => each.en).join(', ') + (more && `, ${more}`),
    zh: shown.map((each) => each.zh).join('、') + more,
  }
}
