/** The conversations (or messages) of a JSON or NDJSON export, one by one, whatever list they stand in. */
import type { ImportProblem, Source } from '../../../src/plugin/index.js'
import { breakProblem, tooLong } from '../json-break.js'
import { type JsonElement, JsonElements, MAX_ELEMENT } from '../json-elements.js'
import { parseProblem } from '../json-problem.js'
import { rescuedJson } from '../json-rescue.js'
import { ListFinder } from './list-finder.js'

/** A JSON object. */
export type Fields = Record<string, unknown>

/** One object of the export. */
export interface JsonRecord {
  fields: Fields
  /** 1-based line on which it starts. */
  line: number
  text: string
  /** This is what stands before the place where the object is broken; the problem came before it. */
  rescued?: true
}

/** Whether a value is an object, and no array. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The objects of a list; none where it is no list. */
export function listOf(value: unknown): Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : []
}

/** A text or number as text; undefined for nothing, and for all that is neither. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** Whether the beginning of a file is JSON in which all keys stand. */
export function hasKeys(head: string, ...keys: readonly (string | RegExp)[]): boolean {
  if (!/^\s*[[{]/.test(head)) return false
  return keys.every((key) => (typeof key === 'string' ? new RegExp(`"${key}"\\s*:`) : key).test(head))
}

/**
 * Reads NDJSON, an array, one object, or the array that stands in an object under one of `lists`. Memory holds one element.
 */
export async function* jsonRecords(
  source: Source,
  lists: readonly string[] = [],
): AsyncGenerator<JsonRecord | ImportProblem> {
  if (isNdjson(source.head)) {
    for await (const batch of source.lines()) {
      for (const { text, number } of batch) if (text.trim() !== '') yield* parsed(text, number)
    }
    return
  }
  const finder = new ListFinder(lists)
  let elements: JsonElements | undefined
  let offset = 0
  let before = ''
  const out: JsonElement[] = []
  for await (const chunk of source.chunks()) {
    let rest = chunk
    if (!elements) {
      before += chunk
      const found = finder.push(chunk)
      if (found === undefined && before.length > MAX_ELEMENT) {
        yield tooLong(1)
        return
      }
      if (found === undefined) continue
      rest = before.slice(found)
      offset = lineBreaks(before, found)
      before = ''
      elements = new JsonElements()
    }
    const broken = elements.push(rest, out)
    for (const element of out) yield* shifted(element, offset)
    out.length = 0
    if (!broken) continue
    // After the list the rest of the object follows, which holds nothing that is wanted.
    if (broken.expected !== 'end') yield breakProblem({ ...broken, line: broken.line + offset })
    return
  }
  elements ??= new JsonElements()
  const broken = (before === '' ? undefined : elements.push(before, out)) ?? elements.end(out)
  for (const element of out) yield* shifted(element, offset)
  if (broken) yield breakProblem({ ...broken, line: broken.line + offset })
}

/** Whether every line is an object of its own, also where the first one was cut off. */
function isNdjson(head: string): boolean {
  const start = head.trimStart()
  const end = start.indexOf('\n')
  if (start[0] !== '{' || end < 0 || !/^\s*\{/.test(start.slice(end))) return false
  const first = start.slice(0, end).trim()
  if (first.endsWith('}') && isJson(first)) return true
  return !/[[{,:]$/.test(first) && isJson(start.slice(end).trimStart().split(/\r?\n/, 1)[0] ?? '')
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function* shifted({ text, line }: JsonElement, offset: number): Generator<JsonRecord | ImportProblem> {
  if (text === undefined) yield tooLong(line + offset)
  else yield* parsed(text, line + offset)
}

function* parsed(text: string, line: number): Generator<JsonRecord | ImportProblem> {
  const fields = fieldsOf(text)
  if (isFields(fields)) yield { fields, line, text }
  else if (fields !== undefined) yield { problem: { en: 'an object is expected here', zh: '这里应为一个对象' }, line }
  else {
    yield parseProblem(text, line)
    const part = rescuedJson(text)
    const rescued = part === undefined ? undefined : fieldsOf(part)
    if (isFields(rescued)) yield { fields: rescued, line, text: part as string, rescued: true }
  }
}

/** Undefined for what is no JSON. */
function fieldsOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function lineBreaks(text: string, to: number): number {
  let breaks = 0
  for (let at = text.indexOf('\n'); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) breaks++
  return breaks
}

/** The lines on which the elements of an array of a record start; `path` leads to the array. */
export function elementLines({ text, line }: JsonRecord, path: readonly string[]): number[] {
  if (!text.includes('\n')) return []
  const found: number[] = []
  const open: { array: boolean; key: string }[] = []
  let current = line
  for (let at = 0; at < text.length; at++) {
    const c = text[at]
    if (c === '\n') current++
    else if (c === '"') {
      const start = at + 1
      for (at++; text[at] !== '"'; at++) if (text[at] === '\\') at++
      const top = open.at(-1)
      if (top && !top.array && top.key === '') top.key = text.slice(start, at)
    } else if (c === '{' || c === '[') {
      const inList = open.at(-1)?.array && open.length === path.length + 1
      if (c === '{' && inList && path.every((key, index) => open[index]?.key === key)) found.push(current)
      open.push({ array: c === '[', key: '' })
    } else if (c === '}' || c === ']') open.pop()
    else if (c === ',') {
      const top = open.at(-1)
      if (top) top.key = ''
    }
  }
  return found
}
