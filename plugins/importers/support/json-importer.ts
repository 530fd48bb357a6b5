/** What the importers of JSON exports have in common. */
import type { Importer, ImportProblem, Localized, Source } from '../../../src/plugin/index.js'
import type { ConversationNode } from '../../../src/transcript/index.js'
import { Gatherer } from './gatherer.js'
import { type JsonRecord, jsonRecords } from './json-records.js'
import { type Facts, Reading, type Said } from './reading.js'

/** A conversation of an export. */
export interface Told {
  facts: Facts
  said: readonly Said[]
}

/** One message of an export that lists messages, and of which conversation it is. */
export interface ToldMessage {
  conversation: string
  said: Said
  facts?: Record<string, unknown>
}

/** An export format. */
export interface JsonFormat {
  name: string
  title: Localized
  /** Keys under which the list of records may stand. */
  lists?: readonly string[]
  /** Of the file's beginning; 0–1. */
  detect(head: string): number
  /** Reads a record that is a conversation; undefined where it is none, null where it says nothing. */
  conversation?(record: JsonRecord, reading: Reading): Promise<Told | ImportProblem | null | undefined>
  /** Reads a record that is a message; undefined where it is none, null where it says nothing. */
  message?(record: JsonRecord, reading: Reading): Promise<ToldMessage | ImportProblem | null | undefined>
}

/** Makes the importer. */
export function jsonImporter(format: JsonFormat): Importer {
  return {
    name: format.name,
    title: format.title,
    extensions: ['.json'],
    detect: ({ head }) => (/^\s*[[{]/.test(head) ? format.detect(head) : 0),
    read: (source) => read(format, source),
  }
}

async function* read(format: JsonFormat, source: Source): AsyncGenerator<ConversationNode | ImportProblem> {
  const reading = new Reading(source)
  const gatherer = format.message && new Gatherer(source, reading, false)
  let any = false
  for await (const record of jsonRecords(source, format.lists)) {
    any = true
    if ('problem' in record) {
      yield record
      continue
    }
    // A message of which the end is lost says something else.
    if (record.rescued && format.message) continue
    const told = await (format.message ?? format.conversation)?.(record, reading)
    if (told === null) continue
    if (record.rescued && (told === undefined || 'problem' in told)) continue
    if (told === undefined) yield strange(format, record.line)
    else if ('problem' in told) yield told
    else if ('conversation' in told) {
      const { conversation: id, said, facts } = told
      gatherer?.put(id, said, () => ({ ...facts, id, line: record.line }))
      if (gatherer) yield* gatherer.flush(200_000)
    } else {
      const read = reading.finish(told.facts, told.said)
      yield record.rescued && !('problem' in read) ? { ...read, cut: true } : read
    }
  }
  if (gatherer) yield* gatherer.finish()
  // A list that was broken at its start looks empty; nothing may be lost without a word.
  if (!any) yield nothing(format)
}

function nothing({ title }: JsonFormat): ImportProblem {
  return {
    problem: { en: `there is no record of ${title.en} in this file`, zh: `文件中没有“${title.zh}”的记录` },
    hint: { en: 'Is the export complete?', zh: '导出是否完整？' },
    line: 1,
  }
}

function strange({ name, title }: JsonFormat, line: number): ImportProblem {
  return {
    problem: {
      en: `this object is no conversation in the form of ${title.en}`,
      zh: `这个对象不是“${title.zh}”的会话`,
    },
    hint: {
      en: `Is the format right? --input-format ${name} was told from the content or given.`,
      zh: `格式是否正确？当前为 --input-format ${name}（由内容判断或由你指定）。`,
    },
    line,
  }
}
