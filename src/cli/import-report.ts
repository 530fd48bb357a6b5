import { createColors } from 'picocolors'
import type { InputNote } from '../node/read-input.js'
import type { Importer, Locale } from '../plugin/index.js'
import { printable } from '../rule-file/wording.js'

interface Noted {
  note: InputNote
  times: number
}

interface FileReport {
  importer?: Importer
  conversations: number
  messages: number
  notes: Map<string, Noted>
}

/** So many notes of a file are shown; formats have no more sorts of them. */
const SHOWN = 20

/** What was read of each file, and what was taken for granted. */
export class ImportReport {
  readonly #files = new Map<string, FileReport>()

  /** Takes the format that a file was read as. */
  format(file: string, importer: Importer): void {
    this.#of(file).importer = importer
  }

  note(note: InputNote): void {
    const { notes } = this.#of(note.file)
    const known = notes.get(note.note.en)
    if (known) known.times++
    else if (notes.size < 1000) notes.set(note.note.en, { note, times: 1 })
  }

  conversation(file: string, messages: number): void {
    this.conversations({ file, conversations: 1, messages })
  }

  conversations({
    file,
    conversations,
    messages,
  }: Pick<FileReport, 'conversations' | 'messages'> & { file: string }): void {
    const report = this.#of(file)
    report.conversations += conversations
    report.messages += messages
  }

  /** The notes alone, for files that have any: what a review should say beside its findings. */
  notes(locale: Locale, color: boolean): string {
    return this.#text(locale, color, ([, { notes }]) => notes.size > 0)
  }

  /** All of it. */
  full(locale: Locale, color: boolean): string {
    return this.#text(locale, color, () => true) + this.#total(locale)
  }

  #text(locale: Locale, color: boolean, wanted: (entry: [string, FileReport]) => boolean): string {
    const paint = createColors(color)
    let text = ''
    for (const entry of [...this.#files].filter(wanted)) {
      const [file, report] = entry
      text += `${paint.bold(printable(file))}  ${printable(counts(report, locale))}\n`
      for (const { note, times } of [...report.notes.values()].slice(0, SHOWN)) {
        text += `  ${paint.dim(printable(`${note.note[locale]}${place(note.line, times, locale)}`))}\n`
      }
    }
    return text
  }

  #total(locale: Locale): string {
    const all = [...this.#files.values()]
    const conversations = all.reduce((sum, each) => sum + each.conversations, 0)
    const messages = all.reduce((sum, each) => sum + each.messages, 0)
    if (locale === 'zh') return `chatlint：共读取 ${conversations} 个会话、${messages} 条消息。\n`
    return `chatlint: ${plural(conversations, 'conversation')} and ${plural(messages, 'message')} read.\n`
  }

  #of(file: string): FileReport {
    let report = this.#files.get(file)
    if (!report) {
      report = { conversations: 0, messages: 0, notes: new Map() }
      this.#files.set(file, report)
    }
    return report
  }
}

function counts({ importer, conversations, messages }: FileReport, locale: Locale): string {
  const format = importer ? `${importer.name}${locale === 'zh' ? '：' : ': '}` : ''
  if (locale === 'zh') return `${format}${conversations} 个会话，${messages} 条消息`
  return `${format}${plural(conversations, 'conversation')}, ${plural(messages, 'message')}`
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}

function place(line: number | undefined, times: number, locale: Locale): string {
  if (locale === 'zh') {
    const parts = [line === undefined ? '' : `首见于第 ${line} 行`, times > 1 ? `共 ${times} 次` : ''].filter(Boolean)
    return parts.length > 0 ? `（${parts.join('，')}）` : ''
  }
  const parts = [
    line === undefined ? '' : `${times > 1 ? 'first at ' : ''}line ${line}`,
    times > 1 ? `${times} times` : '',
  ]
  const shown = parts.filter(Boolean)
  return shown.length > 0 ? ` (${shown.join(', ')})` : ''
}
