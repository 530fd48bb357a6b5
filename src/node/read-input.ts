import { type Importer, type ImportProblem, isProblem, type RoleNames, type Source } from '../plugin/index.js'
import type { ConversationNode } from '../transcript/index.js'
import { fileFailure } from './file-failure.js'
import type { Input, InputProblem } from './inputs.js'
import { openTextFile } from './text-file.js'
import { EMPTY } from './text-problems.js'

/** How inputs are read. */
export interface ReadOptions {
  importers: ReadonlyMap<string, Importer>
  /** The importer to use, by name; otherwise the content decides. */
  inputFormat?: string | undefined
  /** Who is who where the format does not say. */
  roles?: RoleNames | undefined
  onBytes?: (bytes: number) => void
}

/** Reads the conversations of one file as they come, and the problems where they stand. Never throws for bad input. */
export async function* readInput(input: Input, options: ReadOptions): AsyncGenerator<ConversationNode | InputProblem> {
  const { name: file } = input
  const passedOver: ImportProblem[] = []
  const { roles, onBytes } = options
  const onProblem = (problem: ImportProblem) => passedOver.push(problem)
  try {
    const source = await openTextFile(input.path, {
      name: file,
      onProblem,
      ...(roles && { roles }),
      ...(onBytes && { onBytes }),
    })
    try {
      const importer = source.refusal ?? chooseImporter(source, input.size, options)
      if ('problem' in importer) {
        yield { ...importer, file }
        return
      }
      for await (const item of importer.read(source)) {
        while (passedOver.length > 0) yield { ...(passedOver.shift() as ImportProblem), file }
        yield isProblem(item) ? { ...item, file } : item
      }
      for (const problem of passedOver) yield { ...problem, file }
    } finally {
      await source.close()
    }
  } catch (error) {
    const failure = fileFailure(error)
    if (!failure) throw error
    yield { ...failure, file }
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
  let best: Importer | undefined
  let surest = 0
  for (const importer of importers.values()) {
    const sure = importer.detect(source)
    if (sure > surest) {
      best = importer
      surest = sure
    }
  }
  return best ?? unknownFormat(source, [...importers.keys()])
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
