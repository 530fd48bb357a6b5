import { open } from 'node:fs/promises'
import { relative } from 'node:path'
import { RuleFileError } from '../rule-file/error.js'
import { both } from '../rule-file/wording.js'
import { MAX_LENGTH } from '../rule-file/yaml.js'

// A character takes at most three bytes for each UTF-16 unit.
const MAX_BYTES = MAX_LENGTH * 3

/** A path as errors show it: relative to the working folder where it lies inside. */
export function shownPath(path: string, cwd: string): string {
  const shown = relative(cwd, path)
  return shown === '' || shown.startsWith('..') ? path : shown
}

/** Reads a rule, lexicon, pack or configuration file. What is wrong comes back as an error; nothing is thrown. */
export async function readText(path: string, shown: string): Promise<string | RuleFileError> {
  const whole = { file: shown, line: 0, column: 0 }
  try {
    const file = await open(path)
    try {
      const { size } = await file.stat()
      if (size > MAX_BYTES) {
        const problem = both(`The file is too large (${size} bytes)`, `文件太大（${size} 字节）`)
        return new RuleFileError(
          'file/too-large',
          whole,
          problem,
          both('Split it into several files.', '请拆成几个文件。'),
        )
      }
      return new TextDecoder('utf-8', { fatal: true }).decode(await file.readFile())
    } finally {
      await file.close()
    }
  } catch (error) {
    if (error instanceof TypeError) {
      const problem = both('The file is not UTF-8', '文件不是 UTF-8 编码')
      return new RuleFileError('file/encoding', whole, problem, both('Save it as UTF-8.', '请另存为 UTF-8。'))
    }
    const reason = reasonOf(error)
    return new RuleFileError('file/unreadable', whole, reason.problem, reason.hint)
  }
}

function reasonOf(error: unknown) {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown'
  if (code === 'ENOENT') {
    return { problem: both('There is no such file', '文件不存在'), hint: both('Check the path.', '请检查路径。') }
  }
  if (code === 'EISDIR') {
    return { problem: both('This is a folder', '这是一个文件夹'), hint: both('Name a file.', '请指定文件。') }
  }
  const problem = both(`The file cannot be read (${code})`, `无法读取文件（${code}）`)
  return { problem, hint: both('Check the path and its permissions.', '请检查路径和权限。') }
}
