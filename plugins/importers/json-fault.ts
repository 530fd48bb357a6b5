/**
 * Says where and why a text is not JSON. `JSON.parse` tells it in English, in a wording that changes with the engine, and
 * quotes the text; this runs only after it has failed.
 */
import type { Localized } from '../../src/plugin/index.js'
import { nameCharacter } from './character-name.js'

/** The first place at which a text stops being JSON. */
export interface JsonFault {
  /** UTF-16 offset. */
  offset: number
  problem: Localized
  /** The text ends too early: it was cut off. */
  cut: boolean
}

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing'

const EXPECTED: Record<Expected, Localized> = {
  value: { en: 'a value', zh: '一个值' },
  'value-or-end': { en: 'a value or ]', zh: '一个值或 ]' },
  key: { en: 'a key in double quotes', zh: '双引号括起的键' },
  'key-or-end': { en: 'a key in double quotes or }', zh: '双引号括起的键或 }' },
  colon: { en: 'a colon', zh: '冒号' },
  'comma-or-end': { en: 'a comma or a closing bracket', zh: '逗号或右括号' },
  nothing: { en: 'the end', zh: '结尾' },
}

const SPACE = /[ \t\r\n]*/y
const SCALAR = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y

/** Finds the fault; undefined where the text is JSON after all. Takes linear time and no recursion. */
export function findJsonFault(text: string): JsonFault | undefined {
  const open: ('{' | '[')[] = []
  let expected: Expected = 'value'
  let at = 0
  const close = () => {
    open.pop()
    return open.length === 0 ? 'nothing' : 'comma-or-end'
  }
  for (;;) {
    SPACE.lastIndex = at
    SPACE.test(text)
    at = SPACE.lastIndex
    const c = text[at]
    if (c === undefined) return expected === 'nothing' ? undefined : cutOff(at, open.length > 0)
    const wantsKey = expected === 'key' || expected === 'key-or-end'
    const wantsValue = expected === 'value' || expected === 'value-or-end'
    if (c === '"' && (wantsKey || wantsValue)) {
      const end = endOfString(text, at)
      if (typeof end !== 'number') return end
      at = end
      if (wantsKey) expected = 'colon'
      else expected = open.length === 0 ? 'nothing' : 'comma-or-end'
    } else if (wantsValue && (c === '{' || c === '[')) {
      open.push(c)
      expected = c === '{' ? 'key-or-end' : 'value-or-end'
      at++
    } else if (c === ':' && expected === 'colon') {
      expected = 'value'
      at++
    } else if (c === ',' && expected === 'comma-or-end') {
      expected = open.at(-1) === '{' ? 'key' : 'value'
      at++
    } else if (isEnd(c, expected, open.at(-1))) {
      expected = close()
      at++
    } else {
      SCALAR.lastIndex = at
      if (!wantsValue || !SCALAR.test(text)) return unexpected(text, at, expected)
      at = SCALAR.lastIndex
      expected = open.length === 0 ? 'nothing' : 'comma-or-end'
    }
  }
}

function isEnd(c: string, expected: Expected, open: '{' | '[' | undefined): boolean {
  if (c === '}') return open === '{' && (expected === 'comma-or-end' || expected === 'key-or-end')
  return c === ']' && open === '[' && (expected === 'comma-or-end' || expected === 'value-or-end')
}

/** The offset after a string that starts at `start`, or the fault in it. */
function endOfString(text: string, start: number): number | JsonFault {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x22) return at + 1
    if (code < 0x20) {
      const name =
        code === 0 ? { en: 'a NUL byte', zh: 'NUL 字节' } : { en: 'a raw control character', zh: '未转义的控制字符' }
      return {
        offset: at,
        cut: false,
        problem: { en: `${name.en} stands inside a string`, zh: `字符串中有${name.zh}` },
      }
    }
    if (code === 0x5c) {
      const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y
      escaped.lastIndex = at
      if (!escaped.test(text)) {
        if (/^\\(?:u[0-9a-fA-F]{0,3})?$/.test(text.slice(at, at + 7))) return cutOff(text.length, true)
        return {
          offset: at,
          cut: false,
          problem: { en: 'a backslash starts no known escape', zh: '反斜杠后不是合法的转义' },
        }
      }
      at = escaped.lastIndex - 1
    }
  }
  return cutOff(text.length, true)
}

function cutOff(offset: number, inside: boolean): JsonFault {
  const problem = inside
    ? { en: 'the JSON ends in the middle: the line or file was cut off', zh: 'JSON 中途结束：这一行或文件被截断了' }
    : { en: 'JSON is expected here', zh: '这里应为 JSON' }
  return { offset, cut: true, problem }
}

function unexpected(text: string, at: number, expected: Expected): JsonFault {
  const found = nameCharacter(text.codePointAt(at) as number)
  const wanted = EXPECTED[expected]
  return {
    offset: at,
    cut: false,
    problem: {
      en: `not valid JSON: ${wanted.en} is expected, not ${found}`,
      zh: `不是合法的 JSON：此处应为${wanted.zh}，而不是 ${found}`,
    },
  }
}
