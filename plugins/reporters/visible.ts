/**
 * What a transcript must not do to whoever reads it: move the cursor, change colours or titles, reorder the line, or
 * hide text. Bidirectional controls are the "Trojan Source" trick, https://trojansource.codes.
 */
const UNSEEN =
  /\r\n|[\x00-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Cs}/gu

/**
 * Replaces what a terminal would obey, or a reader would not see, by a visible sign: `␛` for an escape, `⇆` for a
 * bidirectional control, `␣` for an invisible character, `�` for what is no character. Tabs and line breaks become
 * spaces. One UTF-16 unit stands for one, so offsets still hold.
 */
export function visible(text: string): string {
  return text.replace(UNSEEN, (unseen) => (unseen === '\r\n' ? '  ' : sign(unseen.charCodeAt(0), ' ')))
}

/** As {@link visible}, but every line break stays, as `\n`; the first half of a CRLF becomes a space. */
export function visibleLines(text: string): string {
  return text.replace(UNSEEN, (unseen) => (unseen === '\r\n' ? ' \n' : sign(unseen.charCodeAt(0), '\n')))
}

function sign(code: number, lineBreak: string): string {
  if (code === 0x0a || code === 0x0d || code === 0x85 || code === 0x2028 || code === 0x2029) return lineBreak
  if (code === 0x09) return ' '
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  if (code === 0x7f) return '␡'
  if (code < 0xa0 || (code >= 0xd800 && code <= 0xdfff)) return '�'
  if (code === 0x61c || code === 0x200e || code === 0x200f) return '⇆'
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) return '⇆'
  return code === 0xad ? '-' : '␣'
}
