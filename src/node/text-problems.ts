import type { ImportProblem } from '../plugin/index.js'

/** A line that is not UTF-8. */
export function notUtf8(line: number): ImportProblem {
  return {
    problem: { en: 'this line is not UTF-8', zh: '这一行不是 UTF-8 编码' },
    hint: {
      en: 'Save the file as UTF-8. Chinese exports are often GB18030: iconv -f GB18030 -t UTF-8 FILE',
      zh: '请将文件另存为 UTF-8。国内系统导出的文件常为 GB18030：iconv -f GB18030 -t UTF-8 文件',
    },
    line,
  }
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

/** Says so where bytes begin with a byte-order mark of UTF-16. */
export function utf16(bytes: Buffer): ImportProblem | undefined {
  const [first, second] = bytes
  if (!((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))) return undefined
  return {
    problem: { en: 'the file is UTF-16', zh: '文件是 UTF-16 编码' },
    hint: {
      en: 'Save it as UTF-8: iconv -f UTF-16 -t UTF-8 FILE',
      zh: '请另存为 UTF-8：iconv -f UTF-16 -t UTF-8 文件',
    },
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
