import type { Importer, ImportProblem, Source } from '../../src/plugin/index.js'
import { type ConversationNode, conversation } from '../../src/transcript/index.js'
import { isSeparator, readSpeakerLine } from './speaker-line.js'
import { type SpeakerFinder, speakerFinder } from './speakers.js'
import { looksLikeField } from './text-syntax.js'
import { TranscriptBlock } from './transcript-block.js'

export { formatText, parseText, TranscriptError } from './text-transcript.js'

/**
 * Plain text (TRANSCRIPT.md). Conversations stand apart by a line of dashes; in a file without one, by blank lines,
 * unless blank lines stand between all messages.
 */
export const text: Importer = {
  name: 'text',
  title: { en: 'Plain text, "Customer: …" and "Agent: …"', zh: '纯文本，“患者: …”“客服: …”' },
  extensions: ['.txt'],

  detect({ name, head }) {
    const named = /\.txt$/i.test(name)
    if (head.includes('\0')) return named ? 0.1 : 0
    const find = speakerFinder()
    const spoken = head.split('\n', 40).map((line) => readSpeakerLine(line.trimEnd()))
    if (spoken.some((line) => line && find(line.label))) return named ? 0.8 : 0.6
    return named ? 0.4 : 0
  },

  async *read(source: Source): AsyncGenerator<ConversationNode | ImportProblem> {
    const find = speakerFinder(source.roles)
    const blankSeparates = separatedByBlanks(source.head, find)
    const base = (source.name.split(/[\\/]/).at(-1) ?? '').replace(/\.[^.]*$/, '')
    let block = new TranscriptBlock(find)
    let count = 0
    let blanks = 0
    const finish = (): ConversationNode | ImportProblem => {
      const read = block.finish(`${base}#${++count}`, true)
      block = new TranscriptBlock(find)
      if ('problem' in read) return read
      const { fields, messageLines } = read
      return conversation(fields, { file: source.name, line: messageLines[0] as number, messageLines })
    }
    for await (const batch of source.lines()) {
      for (const { text: line, number } of batch) {
        if (line.trim() === '') {
          blanks++
          continue
        }
        if (line.includes('\0')) {
          yield nulByte(number)
          continue
        }
        const separator = isSeparator(line)
        const apart = separator || (blanks > 0 && blankSeparates && opens(line, find))
        if (apart && !block.empty) yield finish()
        if (!separator) block.add(line, number, blanks)
        blanks = 0
      }
    }
    if (!block.empty) yield finish()
  },
}

/** Whether a line after a blank one begins a conversation, rather than the next paragraph of a message. */
function opens(line: string, find: SpeakerFinder): boolean {
  const spoken = line.startsWith('\\') ? undefined : readSpeakerLine(line)
  return spoken !== undefined && (find(spoken.label) !== undefined || !looksLikeField(spoken.label))
}

function separatedByBlanks(head: string, find: SpeakerFinder): boolean {
  const lines = head.split(/\r?\n/)
  if (lines.some(isSeparator)) return false
  let inBlock = 0
  for (const line of lines) {
    if (line.trim() === '') inBlock = 0
    else if (opens(line, find) && ++inBlock > 1) return true
  }
  return false
}

function nulByte(line: number): ImportProblem {
  return {
    problem: { en: 'a NUL byte stands in this line', zh: '这一行中有 NUL 字节' },
    hint: {
      en: 'Is this a binary file? Export the conversations as text in UTF-8.',
      zh: '这是二进制文件吗？请将会话导出为 UTF-8 文本。',
    },
    line,
  }
}
