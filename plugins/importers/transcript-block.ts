/** One conversation of a plain-text transcript, while its lines come in. */
import type { ImportProblem } from '../../src/plugin/index.js'
import type { Conversation, Message } from '../../src/transcript/index.js'
import { readSpeakerLine, type SpeakerLine } from './speaker-line.js'
import type { Speaker, SpeakerFinder } from './speakers.js'
import { looksLikeField, unescapeFirst, unescapeLine } from './text-syntax.js'
import { unknownSpeakers } from './unknown-speakers.js'

/** The longest conversation that is held, in UTF-16 units: 16 Mi. */
const MAX_TEXT = 16 * 1024 * 1024

/** A conversation, and where its messages stand. */
export interface ReadConversation {
  fields: Conversation
  /** 1-based line of each message. */
  messageLines: number[]
}

/** A label that stands for nobody known. */
interface Unknown {
  line: number
  lines: number
  /** It can only be a speaker: it opens the conversation, or a time stands before it. */
  certain: boolean
}

/** Collects the lines of one conversation. */
export class TranscriptBlock {
  readonly #find: SpeakerFinder
  readonly #messages: Message[] = []
  readonly #lines: number[] = []
  readonly #unknown = new Map<string, Unknown>()
  #text: string[] = []
  #stray: number | undefined
  #started: number | undefined
  #size = 0

  constructor(find: SpeakerFinder) {
    this.#find = find
  }

  get empty(): boolean {
    return this.#started === undefined
  }

  /**
   * Takes a line that is not blank.
   *
   * @param blanks Blank lines before it; they count where it continues a message.
   */
  add(line: string, number: number, blanks: number): void {
    this.#started ??= number
    this.#size += line.length + blanks
    if (this.#size > MAX_TEXT) return
    const spoken = line.startsWith('\\') ? undefined : readSpeakerLine(line)
    const speaker = spoken && this.#find(spoken.label)
    if (spoken && speaker) {
      this.#close()
      this.#open(spoken, speaker, number)
      return
    }
    if (spoken) this.#suspect(spoken, number)
    else if (this.#messages.length === 0) this.#stray ??= number
    for (let blank = 0; blank < blanks; blank++) this.#text.push('')
    this.#text.push(unescapeLine(line))
  }

  /**
   * Ends the conversation.
   *
   * @param guess Take a lone unknown label for a speaker where one side of the conversation is missing.
   */
  finish(id: string, guess: boolean): ReadConversation | ImportProblem {
    this.#close()
    const line = this.#started as number
    if (this.#size > MAX_TEXT) return tooLong(line)
    const names = this.#names(guess)
    if (names.length > 0) return unknownSpeakers(names)
    if (this.#stray !== undefined) return noSpeaker(this.#stray)
    return { fields: { id, messages: this.#messages }, messageLines: this.#lines }
  }

  #open({ time, text, label }: SpeakerLine, { role, post, name }: Speaker, line: number): void {
    this.#messages.push({
      role,
      ...(name !== undefined && { speaker: name }),
      // A role word is no name; it is kept so that the text can be written as it was.
      ...(name !== label && { shownAs: label }),
      ...(post && { post }),
      ...(time !== undefined && { time }),
      text: '',
    })
    this.#lines.push(line)
    this.#text = [unescapeFirst(text)]
  }

  #close(): void {
    const message = this.#messages.at(-1)
    if (message) message.text = this.#text.join('\n')
  }

  #suspect({ label, time }: SpeakerLine, line: number): void {
    const first = this.#messages.length === 0
    if (looksLikeField(label) && !first && time === undefined) return
    const known = this.#unknown.get(label) ?? { line, lines: 0, certain: false }
    known.lines++
    known.certain ||= first || time !== undefined
    this.#unknown.set(label, known)
  }

  #names(guess: boolean): [string, Unknown][] {
    const oneSided = guess && !['customer', 'agent'].every((role) => this.#messages.some((each) => each.role === role))
    return [...this.#unknown].filter(([, { certain, lines }]) => certain || lines > 1 || oneSided)
  }
}

function noSpeaker(line: number): ImportProblem {
  return {
    problem: {
      en: 'this line has no speaker, and no message stands above it',
      zh: '这一行没有说话人，上面也没有消息可接',
    },
    hint: {
      en: 'Put the speaker and a colon in front, such as "Customer: …" or "Agent: …", or remove the line.',
      zh: '请在行首写上说话人和冒号，例如“患者: …”或“客服: …”，或删去这一行。',
    },
    line,
  }
}

function tooLong(line: number): ImportProblem {
  return {
    problem: { en: 'a conversation is longer than 16 Mi characters', zh: '一个会话超过了 16 Mi 个字符' },
    hint: {
      en: 'Separate conversations by a blank line or a line of dashes (---).',
      zh: '请用空行或一行短横线（---）分隔各个会话。',
    },
    line,
  }
}
