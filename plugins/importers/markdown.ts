/** Markdown that holds dialogues in the plain-text form; each heading above one names it. */
import type { Importer, ImportProblem, Source } from '../../src/plugin/index.js'
import { type ConversationNode, conversation } from '../../src/transcript/index.js'
import { readSpeakerLine } from './speaker-line.js'
import { type SpeakerFinder, speakerFinder } from './speakers.js'
import { baseName } from './support/gatherer.js'
import { TranscriptBlock } from './transcript-block.js'

const HEADING = /^#{1,6}\s+(.+?)\s*#*$/

/** Dialogues among other text. */
export const markdown: Importer = {
  name: 'markdown',
  title: { en: 'Markdown with dialogues', zh: '含对话的 Markdown' },
  // Folders hold all sorts of notes; a Markdown file is read where it is named.
  extensions: [],

  detect({ name, head }) {
    if (!/\.(?:md|markdown)$/i.test(name)) return 0
    const find = speakerFinder()
    return head.split(/\r?\n/).filter((line) => spokenOf(line, find)).length >= 2 ? 0.9 : 0.5
  },

  async *read(source: Source): AsyncGenerator<ConversationNode | ImportProblem> {
    const find = speakerFinder(source.roles)
    const seen = new Map<string, number>()
    let title = baseName(source.name)
    let block = new TranscriptBlock(find)
    let blanks = 0
    const finish = (): ConversationNode | ImportProblem => {
      const times = (seen.get(title) ?? 0) + 1
      seen.set(title, times)
      const read = block.finish(times === 1 ? title : `${title}#${times}`, false)
      block = new TranscriptBlock(find)
      if ('problem' in read) return read
      const { fields, messageLines } = read
      return conversation(fields, { file: source.name, line: messageLines[0] as number, messageLines })
    }
    for await (const batch of source.lines()) {
      for (const { text, number } of batch) {
        const line = plain(text)
        const heading = HEADING.exec(text)
        // Prose after a blank line is no part of the dialogue.
        const ends = heading !== null || /^\s*(?:```|~~~|---)/.test(text) || (blanks > 0 && !spokenOf(text, find))
        if (line.trim() === '' && !ends) {
          blanks++
          continue
        }
        if (ends && !block.empty) yield finish()
        if (heading) title = heading[1] as string
        else if (!ends && (!block.empty || spokenOf(text, find))) block.add(line, number, 0)
        else if (ends && spokenOf(text, find)) block.add(line, number, 0)
        blanks = 0
      }
    }
    if (!block.empty) yield finish()
    if (seen.size === 0) {
      yield {
        problem: { en: 'there is no dialogue in the file', zh: '文件中没有对话' },
        hint: { en: 'Script libraries are read by: chatlint check', zh: '话术库请用 chatlint check 检查。' },
        line: 1,
      }
    }
  },
}

function spokenOf(line: string, find: SpeakerFinder): boolean {
  const spoken = readSpeakerLine(plain(line))
  return spoken !== undefined && find(spoken.label) !== undefined
}

/** Without the marks of lists, quotations and bold names: `- **客服：** 您好`, `> 患者: …`. */
function plain(line: string): string {
  return line
    .replace(/^\s*(?:>\s?|[-*+]\s+)/, '')
    .replace(
      /^\*\*([^*]{1,40}?)([:：])?\*\*\s*([:：])?/,
      (_, name: string, inner = '', outer = '') => `${name}${inner || outer}`,
    )
}
