import type { ImportNote, ImportProblem } from '../plugin/index.js'
import type { Encoding } from './encoding.js'

/** A line that is not in the encoding of its file. */
export function notInEncoding(line: number, encoding: Encoding): ImportProblem {
  const name = NAMES[encoding]
  return {
    problem: { en: `this line is not ${name}`, zh: `这一行不是 ${name} 编码` },
    hint: {
      en: `Save the file as UTF-8, or say what it is: --encoding ${encoding === 'gb18030' ? 'big5' : 'gb18030'}`,
      zh: `请将文件另存为 UTF-8，或用 --encoding 指明编码，例如 --encoding ${encoding === 'gb18030' ? 'big5' : 'gb18030'}`,
    },
    line,
  }
}

const NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  gb18030: 'GB18030',
  gbk: 'GBK',
  big5: 'Big5',
  'windows-1252': 'Windows-1252',
}

/** The encoding that was told from the bytes. */
export function readAs(encoding: Encoding): ImportNote {
  return { note: { en: `read as ${NAMES[encoding]}`, zh: `按 ${NAMES[encoding]} 编码读取` } }
}

/** A line over the limit of `bytes`. */
export function longLine(line: number, bytes: number): ImportProblem {
  const mega = bytes / 1024 / 1024
  return {
    problem: { en: `this line is longer than ${mega} MiB`, zh: `这一行超过了 ${mega} MiB` },
    hint: {
      en: 'One line holds one conversation. A JSON array can be read with --input-format json.',
      zh: '每行应为一个会话。若是 JSON 数组，请加上 --input-format json。',
    },
    line,
  }
}

/** A file without anything in it. */
export const EMPTY: ImportProblem = {
  problem: { en: 'the file is empty', zh: '文件为空' },
  hint: {
    en: 'Was the export complete? Leave the file out where there is nothing in it.',
    zh: '导出是否完整？没有内容的文件请不要列入。',
  },
}
