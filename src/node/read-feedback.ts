import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { VerdictReader } from '../feedback/read-verdicts.js'
import type { Localized } from '../plugin/index.js'
import { parseCsv } from './csv.js'
import { decodeUtf8 } from './decode.js'
import { fileFailure } from './file-failure.js'
import { UserError } from './user-error.js'

/**
 * Reads the verdicts out of a report that a person went through: a workbook, or CSV however a spreadsheet saved it (UTF-8,
 * UTF-16, GB18030; commas, semicolons, tabs).
 *
 * @param name As the user named it.
 * @throws UserError where the file can't be read, or holds no table of findings
 */
export async function readFeedback(name: string, cwd: string): Promise<VerdictReader> {
  const bytes = await read(name, cwd)
  const reader = new VerdictReader(name)
  if (/\.csv$|\.tsv$|\.txt$/i.test(name)) readTable(bytes, name, reader)
  else {
    const { readWorkbookRows } = await import('./workbook-rows.js')
    await readWorkbookRows(bytes, name, reader)
  }
  if (reader.found) return reader
  throw bad(
    name,
    { en: 'no table in it has the columns Verdict and Fingerprint', zh: '其中没有含“判定”和“指纹”列的表' },
    {
      en: 'It is to be a report of chatlint: chatlint review … -o report.xlsx. The column Fingerprint may be hidden, but must stay.',
      zh: '应为 chatlint 生成的报告：chatlint review … -o report.xlsx。“指纹”列可以隐藏，但不能删除。',
    },
  )
}

async function read(name: string, cwd: string): Promise<Buffer> {
  try {
    return await readFile(resolve(cwd, name))
  } catch (error) {
    const failure = fileFailure(error)
    if (!failure) throw error
    throw bad(name, failure.problem, failure.hint)
  }
}

function readTable(bytes: Buffer, name: string, reader: VerdictReader): void {
  const text = decoded(bytes)
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n')
  const head = text.slice(0, text.indexOf('\n') >>> 0)
  const delimiter = ([',', '\t', ';'] as const).find((each) => head.split(each).length > 3) ?? ','
  const rows = parseCsv(text, delimiter)
  if ('unclosed' in rows) {
    throw bad(
      `${name}:${rows.unclosed}`,
      { en: 'a quote is opened here and never closed', zh: '此处的引号没有闭合' },
      { en: 'Save the table again from the spreadsheet.', zh: '请用表格软件重新保存。' },
    )
  }
  const [first, ...rest] = rows
  if (!first || !reader.begin(first.cells)) return
  for (const { cells, line } of rest) reader.add(cells, line)
}

/** A Chinese Excel saves CSV in the code page of the machine unless it is told otherwise. */
function decoded(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return decodeUtf8(bytes) ?? new TextDecoder('gb18030').decode(bytes)
}

function bad(name: string, problem: Localized, hint?: Localized): UserError {
  return new UserError('feedback', { en: `${name}: ${problem.en}`, zh: `${name}：${problem.zh}` }, hint)
}
