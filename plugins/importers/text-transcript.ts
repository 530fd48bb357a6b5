import type { ImportProblem, RoleNames } from '../../src/plugin/index.js'
import type { Conversation, Message } from '../../src/transcript/index.js'
import { wordOf } from './role-words.js'
import { isSeparator, readSpeakerLine, timePrefix } from './speaker-line.js'
import { type SpeakerFinder, speakerFinder } from './speakers.js'
import { escapeFirst, escapeLine, looksLikeField } from './text-syntax.js'
import { TranscriptBlock } from './transcript-block.js'

/** A text that is no transcript. */
export class TranscriptError extends Error {
  override readonly name = 'TranscriptError'
  /** What is wrong, in which line of the text, and how to mend it. */
  readonly problem: ImportProblem

  constructor(problem: ImportProblem) {
    super(problem.problem.en)
    this.problem = problem
  }
}

/**
 * Reads one conversation in the plain-text form of TRANSCRIPT.md. Blank lines inside a message belong to it.
 *
 * @param text Lines such as `患者: …` and `Agent: …`; lines without a speaker continue the message above.
 * @throws TranscriptError where nobody speaks, or it can't be told who is who
 */
export function parseText(text: string, { id = 'text', roles }: { id?: string; roles?: RoleNames } = {}): Conversation {
  const block = new TranscriptBlock(speakerFinder(roles))
  let blanks = 0
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/)
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as string
    if (line.trim() === '') blanks++
    else if (isSeparator(line)) throw new TranscriptError(secondConversation(index + 1))
    else {
      block.add(line, index + 1, blanks)
      blanks = 0
    }
  }
  if (block.empty) {
    throw new TranscriptError({ problem: { en: 'the text is empty', zh: '文本为空' }, line: 1 })
  }
  const read = block.finish(id, false)
  if ('problem' in read) throw new TranscriptError(read)
  return read.fields
}

/**
 * Writes a conversation as plain text; {@link parseText} reads the same roles, names, times and texts from it (carriage
 * returns at the ends of lines apart). Fields that the form has no room for are left out.
 */
export function formatText(conversation: Conversation): string {
  const find = speakerFinder()
  const { messages } = conversation
  const lang = conversation.lang ?? (messages.some(({ text }) => /\p{Script=Han}/u.test(text)) ? 'zh' : 'en')
  const labels = repeatedLabels(messages, find)
  return messages.map((each) => formatMessage(each, lang, find, labels)).join('\n')
}

function formatMessage(
  message: Message,
  lang: 'zh' | 'en',
  find: SpeakerFinder,
  repeated: ReadonlySet<string>,
): string {
  const [first = '', ...more] = message.text.split('\n')
  const rest = more.map((line, index) => {
    if (line === '') return index === more.length - 1 ? '\\' : ''
    const spoken = readSpeakerLine(line)
    const afterBlank = more[index - 1] === ''
    const { label = '' } = spoken ?? {}
    const reserved =
      spoken !== undefined &&
      (spoken.time !== undefined ||
        find(label) !== undefined ||
        repeated.has(label) ||
        (afterBlank && !looksLikeField(label)))
    return escapeLine(line, reserved)
  })
  const time = message.time === undefined ? undefined : timePrefix(message.time)
  const head = `${time === undefined ? '' : `${time} `}${labelOf(message, lang, find)}: ${escapeFirst(first)}`
  return [head, ...rest].join('\n')
}

/** Labels that stand in several lines are taken for speakers, so they need the escape. */
function repeatedLabels(messages: readonly Message[], find: SpeakerFinder): Set<string> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const { text } of messages) {
    for (const line of text.split('\n').slice(1)) {
      const label = readSpeakerLine(line)?.label
      if (label === undefined || find(label) !== undefined) continue
      if (seen.has(label)) repeated.add(label)
      seen.add(label)
    }
  }
  return repeated
}

function labelOf(message: Message, lang: 'zh' | 'en', find: SpeakerFinder): string {
  const { role, post, speaker, shownAs } = message
  const word = wordOf(role, post, lang)
  const wanted: unknown[] = speaker === undefined ? [shownAs] : [shownAs, speaker, `${word}(${speaker})`]
  for (const label of wanted) {
    if (typeof label !== 'string' || label.includes('\n')) continue
    const read = readSpeakerLine(`${label}: `)
    const found = find(label)
    if (
      read?.label === label &&
      read.time === undefined &&
      found?.role === role &&
      found.name === speaker &&
      found.post === post
    ) {
      return label
    }
  }
  return word
}

function secondConversation(line: number): ImportProblem {
  return {
    problem: { en: 'a second conversation begins here', zh: '这里开始了另一个会话' },
    hint: { en: 'Only one is expected: remove the line of dashes.', zh: '这里只能有一个会话，请去掉这行分隔线。' },
    line,
  }
}
