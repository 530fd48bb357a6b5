import { readFile } from 'node:fs/promises'
import type { ReplyTemplate } from '../engine/types.js'
import type { Localized } from '../plugin/index.js'
import { parseCsv } from './csv.js'
import { decodeUtf8 } from './decode.js'
import { detectEncoding } from './encoding.js'
import { fileFailure } from './file-failure.js'
import { UserError } from './user-error.js'

/** Header names of the column that holds the reply, and of the one that names it. */
const TEXT_COLUMNS = ['快捷短语', '话术', '内容', '回复', 'text', 'content', 'reply', 'message']
const TITLE_COLUMNS = ['快捷短语编码', '标题', '名称', '编码', 'title', 'name', 'short_code', 'shortcut']

/**
 * Reads a team's quick replies: JSON (an array of texts, or of `{title, text}`), CSV (Qianniu's
 * `快捷短语编码,快捷短语,快捷短语分组`, or columns named title and text), or plain text: a reply a block where blank lines
 * stand between them, else a reply a line.
 *
 * @param file As the user named it.
 * @throws UserError where the file can't be read or understood
 */
export async function readReplyLibrary(path: string, file: string): Promise<ReplyTemplate[]> {
  const text = await readText(path, file)
  const replies = /\.json$/i.test(path)
    ? fromJson(text, file)
    : /\.csv$/i.test(path)
      ? fromCsv(text, file)
      : fromText(text)
  const found = replies.filter((reply) => reply.text.trim() !== '')
  if (found.length > 0) return found
  throw bad(file, { en: 'there is no reply in it', zh: '其中没有任何话术' })
}

async function readText(path: string, file: string): Promise<string> {
  try {
    const bytes = await readFile(path)
    const encoding = detectEncoding(bytes)
    const text = encoding === 'utf-8' ? decodeUtf8(bytes) : new TextDecoder(encoding).decode(bytes)
    if (text !== undefined && !text.includes('\ufffd')) return text.replace(/^\ufeff/, '')
  } catch (error) {
    const failure = fileFailure(error)
    if (failure) throw bad(file, failure.problem, failure.hint)
    throw error
  }
  throw bad(
    file,
    { en: 'the encoding of the file cannot be told', zh: '无法判断文件的编码' },
    { en: 'Save it as UTF-8.', zh: '请另存为 UTF-8。' },
  )
}

function fromText(text: string): ReplyTemplate[] {
  const body = text.replaceAll('\r\n', '\n').trim()
  const blocks = body.split(/\n[ \t]*\n\s*/)
  return (blocks.length > 1 ? blocks : body.split('\n')).map((each) => ({ text: each.trim() }))
}

function fromJson(text: string, file: string): ReplyTemplate[] {
  const wanted: Localized = {
    en: 'Write an array of texts, or of {"title": "…", "text": "…"}.',
    zh: '应为文本数组，或 {"title": "…", "text": "…"} 的数组。',
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw bad(file, { en: 'this is not valid JSON', zh: '不是合法的 JSON' }, wanted)
  }
  if (!Array.isArray(value)) throw bad(file, { en: 'the JSON is no array', zh: 'JSON 不是数组' }, wanted)
  return value.map((each: unknown, index) => {
    if (typeof each === 'string') return { text: each }
    const { title, short_code, text, content } = (each ?? {}) as Record<string, unknown>
    const body = text ?? content
    if (typeof body === 'string') return named(title ?? short_code, body)
    throw bad(file, { en: `element ${index + 1} is no reply`, zh: `第 ${index + 1} 个元素不是话术` }, wanted)
  })
}

function fromCsv(text: string, file: string): ReplyTemplate[] {
  const rows = parseCsv(text)
  if ('unclosed' in rows) {
    throw bad(
      `${file}:${rows.unclosed}`,
      { en: 'a quote is opened here and never closed', zh: '此处的引号没有闭合' },
      { en: 'Close it, or double quotes that belong to the text.', zh: '请补上引号；文本中的引号须写两次。' },
    )
  }
  const [header, ...body] = rows
  const names = header?.cells.map((cell) => cell.trim().toLowerCase()) ?? []
  const textAt = names.findIndex((name) => TEXT_COLUMNS.includes(name))
  const titleAt = names.findIndex((name) => TITLE_COLUMNS.includes(name))
  if (textAt < 0 && names.length > 1) {
    throw bad(
      file,
      {
        en: `no column holds the reply; the header names ${names.join(', ')}`,
        zh: `没有话术列，表头为：${names.join('、')}`,
      },
      {
        en: `Name that column one of: ${TEXT_COLUMNS.join(', ')}.`,
        zh: `请将该列命名为以下之一：${TEXT_COLUMNS.join('、')}。`,
      },
    )
  }
  // A table of one column needs no header.
  if (textAt < 0) return rows.map(({ cells }) => ({ text: cells[0] as string }))
  return body.map(({ cells }) => named(titleAt < 0 ? undefined : cells[titleAt], cells[textAt] ?? ''))
}

function named(title: unknown, text: string): ReplyTemplate {
  return typeof title === 'string' && title !== '' ? { title, text } : { text }
}

function bad(file: string, problem: Localized, hint?: Localized): UserError {
  return new UserError('reply-library', { en: `${file}: ${problem.en}`, zh: `${file}：${problem.zh}` }, hint)
}
