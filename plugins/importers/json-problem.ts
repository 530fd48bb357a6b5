import type { ImportProblem } from '../../src/plugin/index.js'
import { findJsonFault } from './json-fault.js'

/**
 * The problem with a text that `JSON.parse` refused.
 *
 * @param line 1-based line of the file on which the text starts.
 */
export function parseProblem(text: string, line: number): ImportProblem {
  const fault = findJsonFault(text)
  // JSON.parse and the finder disagree only where the engine itself gave up, such as on exhausted memory.
  if (!fault) return { problem: { en: 'the JSON cannot be parsed', zh: '无法解析 JSON' }, line }
  const before = text.slice(0, fault.offset)
  const lastBreak = before.lastIndexOf('\n')
  let breaks = 0
  for (let at = before.indexOf('\n'); at >= 0; at = before.indexOf('\n', at + 1)) breaks++
  return {
    problem: fault.problem,
    hint: hint(text, fault.cut),
    line: line + breaks,
    column: fault.offset - lastBreak,
  }
}

function hint(text: string, cut: boolean): ImportProblem['hint'] {
  if (text.includes('\0')) {
    return {
      en: 'Is this a binary file? Export the conversations as text in UTF-8.',
      zh: '这是二进制文件吗？请将会话导出为 UTF-8 文本。',
    }
  }
  if (cut) {
    return {
      en: 'Export the file again, or remove what is incomplete. With --skip-bad-input the rest is reviewed.',
      zh: '请重新导出，或删去不完整的部分；加上 --skip-bad-input 则跳过它继续检查。',
    }
  }
  return {
    en: 'Mend the JSON at this place. With --skip-bad-input the rest is reviewed.',
    zh: '请修正此处的 JSON；加上 --skip-bad-input 则跳过它继续检查。',
  }
}
