/** Problems with the top level of JSON. */
import type { ImportProblem } from '../../src/plugin/index.js'
import { nameCharacter } from './character-name.js'
import { type JsonBreak, MAX_ELEMENT } from './json-elements.js'

/** A conversation over the limit. */
export function tooLong(line: number): ImportProblem {
  const mega = MAX_ELEMENT / 1024 / 1024
  return {
    problem: {
      en: `a conversation is longer than ${mega} Mi characters`,
      zh: `一个会话超过了 ${mega} Mi 个字符`,
    },
    hint: {
      en: 'Is it really one conversation? Split it, or leave out attached data.',
      zh: '它确实是一个会话吗？请拆分，或去掉附带的数据。',
    },
    line,
  }
}

const EXPECTED: Record<JsonBreak['expected'], { en: string; zh: string }> = {
  start: { en: 'a conversation {…} or an array of conversations [ … ]', zh: '一个会话 {…} 或会话数组 [ … ]' },
  first: { en: 'a conversation or ]', zh: '一个会话或 ]' },
  element: { en: 'another conversation', zh: '下一个会话' },
  comma: { en: 'a comma or ]', zh: '逗号或 ]' },
  end: { en: 'the end of the file', zh: '文件结尾' },
}

/** Where the list of conversations itself is malformed. */
export function breakProblem({ line, found, expected }: JsonBreak): ImportProblem {
  const wanted = EXPECTED[expected]
  if (found === '') {
    return {
      problem: { en: `the file ends where ${wanted.en} is expected`, zh: `此处应为${wanted.zh}，文件却结束了` },
      hint: { en: 'It was cut off: export it again.', zh: '文件被截断了，请重新导出。' },
      line,
    }
  }
  const shown = nameCharacter(found.codePointAt(0) as number)
  const lines = expected === 'end' && found === '{'
  return {
    problem: { en: `${wanted.en} is expected, not ${shown}`, zh: `此处应为${wanted.zh}，而不是 ${shown}` },
    hint: lines
      ? {
          en: 'One conversation a line is NDJSON: name the file .ndjson or say --input-format ndjson.',
          zh: '每行一个会话是 NDJSON：请将文件命名为 .ndjson，或加上 --input-format ndjson。',
        }
      : {
          en: 'Mend the JSON at this place; what comes after it was not read.',
          zh: '请修正此处的 JSON，其后的内容没有读取。',
        },
    line,
  }
}
