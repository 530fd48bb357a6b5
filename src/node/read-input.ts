import {
  type Importer,
  type ImportNote,
  type ImportProblem,
  isProblem,
  type Source,
  surestImporter,
} from '../plugin/index.js'
import type { ConversationNode } from '../transcript/index.js'
import type { Encoding } from './encoding.js'
import { fileFailure } from './file-failure.js'
import type { Input, InputProblem } from './inputs.js'
import { type ByteRange, type OpenFile, openTextFile } from './text-file.js'
import { EMPTY } from './text-problems.js'

/** How inputs are read. */
export interface ReadOptions {
  importers: ReadonlyMap<string, Importer>
  /** The importer to use, by name; otherwise the content decides. */
  inputFormat?: string | undefined
  /** The encoding of the files; otherwise their bytes decide. */
  encoding?: Encoding | undefined
  /** Who is who where the format does not say, the columns of tables, and the zone of times. */
  roles?: Source['roles'] | undefined
  columns?: Source['columns'] | undefined
  timezone?: string | undefined
  /** Only this part of the file; its importer must be named, for the beginning no longer tells. */
  range?: ByteRange | undefined
  /** Called with the number of bytes of every read. */
  onBytes?: (bytes: number) => void
  /** Called with what was taken for granted, put right or passed over. */
  onNote?: ((note: InputNote) => void) | undefined
  /** Called once a file's importer is chosen. */
  onFormat?: ((file: string, importer: Importer) => void) | undefined
}

/** A note of an importer, and of which file. */
export interface InputNote extends ImportNote {
  file: string
}

/** Reads the conversations of one file as they come, and the problems where they stand. Never throws for bad input. */
export async function* readInput(input: Input, options: ReadOptions): AsyncGenerator<ConversationNode | InputProblem> {
  const { name: file } = input
  const passedOver: ImportProblem[] = []
  const { roles, columns, timezone, encoding, range, onBytes, onNote } = options
  const onProblem = (problem: ImportProblem) => passedOver.push(problem)
  try {
    const opened = await openTextFile(input.path, {
      name: file,
      onProblem,
      encoding,
      range,
      settings: { ...(roles && { roles }), ...(columns && { columns }), ...(timezone !== undefined && { timezone }) },
      ...(onBytes && { onBytes }),
      ...(onNote && { onNote: (note: ImportNote) => onNote({ ...note, file }) }),
    })
    try {
      const source = range ? opened : await withSheet(opened, input)
      const importer = 'problem' in source ? source : chooseImporter(source, input.size, options)
      if ('problem' in source || 'problem' in importer) {
        yield { ...(importer as ImportProblem), file }
        return
      }
      options.onFormat?.(file, importer)
      for await (const item of importer.read(source)) {
        while (passedOver.length > 0) yield { ...(passedOver.shift() as ImportProblem), file }
        yield isProblem(item) ? { ...item, file } : item
      }
      for (const problem of passedOver) yield { ...problem, file }
    } finally {
      await opened.close()
    }
  } catch (error) {
    const failure = fileFailure(error)
    if (!failure) throw error
    yield { ...failure, file }
  }
}

/**
 * The importer that would read a file; undefined where none would, or it can't be read.
 *
 * @param onNote Called where the file is in another encoding than UTF-8.
 */
export async function importerOf(
  input: Input,
  options: ReadOptions,
  onNote?: () => void,
): Promise<Importer | undefined> {
  const { encoding } = options
  const opened = await openTextFile(input.path, {
    name: input.name,
    onProblem: () => {},
    encoding,
    ...(onNote && { onNote }),
  })
  try {
    const source = await withSheet(opened, input)
    const importer = 'problem' in source ? source : chooseImporter(source, input.size, options)
    return 'problem' in importer ? undefined : importer
  } finally {
    await opened.close()
  }
}

/** A spreadsheet gives its rows, and itself as comma-separated text; any other file stays as it is. */
async function withSheet(file: OpenFile, { path }: Input): Promise<Source | ImportProblem> {
  // Nothing but these can be one, and looking further costs every other file time.
  if (file.start[0] !== 0xd0 && file.start[0] !== 0x50 && !/^\s*</.test(file.head)) return file
  const { csvOf, readHtmlTable, readWorkbook, spreadsheetKind } = await import('./spreadsheet.js')
  const kind = spreadsheetKind(file.start, file.head)
  if (!kind) return file
  const sheet = kind === 'html' ? await readHtmlTable(file.chunks()) : await readWorkbook(path, kind)
  if ('problem' in sheet) return sheet
  for (const note of sheet.notes) file.note?.(note)
  const { rows } = sheet
  return {
    ...file,
    head: csvOf(rows, 65_536).slice(0, 65_536),
    async *rows() {
      yield* rows
    },
    async *lines() {
      yield csvOf(rows)
        .split('\n')
        .map((text, index) => ({ number: index + 1, text }))
    },
    async *chunks() {
      yield csvOf(rows)
    },
  }
}

function chooseImporter(
  source: Source,
  size: number,
  { importers, inputFormat }: ReadOptions,
): Importer | ImportProblem {
  // A head of nothing but blanks may still be followed by something.
  if (source.head.trim() === '' && size < 65_536) return EMPTY
  const named = inputFormat === undefined ? undefined : importers.get(inputFormat)
  if (named) return named
  return surestImporter(importers.values(), source) ?? unknownFormat(source, [...importers.keys()])
}

function unknownFormat({ head }: Source, names: readonly string[]): ImportProblem {
  const list = names.join(', ')
  if (head.includes('\0')) {
    return {
      problem: { en: 'this is a binary file, in no format that is known here', zh: '这是二进制文件，格式无法识别' },
      hint: { en: `Export the conversations as one of: ${list}.`, zh: `请将会话导出为以下格式之一：${list}。` },
    }
  }
  return {
    problem: { en: 'the format cannot be told from the content', zh: '无法从内容判断格式' },
    hint: {
      en: `Say which it is: --input-format ${names.join(' | ')}`,
      zh: `请用 --input-format 指明：${names.join(' | ')}`,
    },
  }
}
