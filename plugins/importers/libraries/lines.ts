import type { ImportProblem, Source } from '../../../src/plugin/index.js'

/** The longest library that is read, in UTF-16 units: what people write by hand stays far below. */
const MAX_LENGTH = 8 * 1024 * 1024

/** All lines of a library; a problem where it is too large to be one. Lines that could not be read are blank. */
export async function readLines(source: Pick<Source, 'lines'>): Promise<string[] | ImportProblem> {
  const lines: string[] = []
  let length = 0
  for await (const batch of source.lines()) {
    for (const { number, text } of batch) {
      while (lines.length < number - 1) lines.push('')
      lines.push(text)
      length += text.length + 1
    }
    if (length > MAX_LENGTH) {
      return {
        problem: { en: 'the script library is larger than 8 Mi characters', zh: '话术库超过了 8 Mi 个字符' },
        hint: { en: 'Split it into several files.', zh: '请拆成几个文件。' },
      }
    }
  }
  return lines
}
