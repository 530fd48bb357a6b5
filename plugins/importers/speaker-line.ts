/** The syntax of one line of a plain-text transcript: an optional time, who speaks, a colon, what is said. */

/** A line that names a speaker. */
export interface SpeakerLine {
  /** ISO 8601 as far as the line tells: `2024-05-01T09:30:00+08:00`, `09:30`. */
  time?: string
  /** What stands before the colon. */
  label: string
  /** What stands after it. */
  text: string
}

const DATE = '(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?'
const CLOCK = '([01]?\\d|2[0-4])[:：]([0-5]\\d)(?:[:：]([0-5]\\d(?:\\.\\d+)?))?[ ]?(Z|[+-]\\d{2}:?\\d{2})?'
const TIME = `(?:${DATE}[ T]+)?${CLOCK}`
/** In brackets, or set off by a space. */
const TIMED = new RegExp(`^[ \\t\\u3000]*(?:[[(（【]${TIME}[\\])）】]|${TIME}(?=[ \\t\\u3000]))[ \\t\\u3000]*`)
/** A name: short, with a letter in it, no sentence punctuation; and no `https://`. */
const LABELLED =
  /^[ \t\u3000]*([^\s:：，。！？；,!?;"“”][^:：，。！？；,!?;"“”]{0,39}?)[ \t\u3000]*[:：](?!\/\/)[ \t\u3000]*(.*)$/su

/** Reads a line that names a speaker; undefined for any other line. */
export function readSpeakerLine(line: string): SpeakerLine | undefined {
  const timed = TIMED.exec(line)
  const labelled = LABELLED.exec(timed ? line.slice(timed[0].length) : line)
  if (!labelled) return undefined
  const [, label = '', text = ''] = labelled
  // A backslash says that the line is text, also behind a time.
  if (!/\p{L}/u.test(label) || label.startsWith('\\')) return undefined
  return { ...(timed && { time: isoTime(timed) }), label, text }
}

/** A line of dashes or equals signs: another conversation begins. */
export function isSeparator(line: string): boolean {
  return /^[ \t]*(?:-{3,}|={3,})[ \t]*$/.test(line)
}

/** A time as {@link readSpeakerLine} reads it back, with a space for its T; undefined where it could not. */
export function timePrefix(time: string): string | undefined {
  const prefix = time.replace('T', ' ')
  const read = TIMED.exec(`${prefix} `)
  return read && read[0].trimEnd() === prefix && isoTime(read) === time ? prefix : undefined
}

function isoTime(match: RegExpExecArray): string {
  // The alternative in brackets has the first seven groups, the bare one the next.
  const bare = match[4] === undefined
  const [year, month, day, hour, minute, second, zone] = match.slice(bare ? 8 : 1, bare ? 15 : 8)
  const date = year === undefined ? '' : `${year}-${pad(month)}-${pad(day)}T`
  const seconds = second === undefined ? '' : `:${second}`
  return `${date}${pad(hour)}:${minute}${seconds}${zone ?? ''}`
}

function pad(digits = ''): string {
  return digits.padStart(2, '0')
}
