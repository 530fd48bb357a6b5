/** Reads files as the command line does, and shows what they mean in few words. */
import { statSync } from 'node:fs'
import { importers } from '../../plugins/importers/index.js'
import { type ReadOptions, readInputs } from '../../src/node/index.js'
import type { Conversation } from '../../src/transcript/index.js'

export interface Imported {
  conversations: Conversation[]
  problems: string[]
  notes: string[]
  formats: string[]
}

export async function importFiles(
  files: Record<string, string> | string,
  options: Partial<ReadOptions> = {},
): Promise<Imported> {
  const named = typeof files === 'string' ? { [files.split('/').at(-1) as string]: files } : files
  const inputs = Object.entries(named).map(([name, path]) => ({ name, path, size: statSync(path).size }))
  const got: Imported = { conversations: [], problems: [], notes: [], formats: [] }
  const all = readInputs(inputs, {
    importers: new Map(importers.map((each) => [each.name, each])),
    onNote: ({ note, line }) => {
      if (!got.notes.some((each) => each.endsWith(`: ${note.en}`))) got.notes.push(`${line ?? '-'}: ${note.en}`)
    },
    onFormat: (_, { name }) => got.formats.push(name),
    ...options,
  })
  for await (const item of all) {
    if ('problem' in item) got.problems.push(`${item.line ?? '-'}: ${item.problem.en}`)
    else got.conversations.push(item.fields)
  }
  return got
}

/** One line for all but the messages, and one for each message. */
export function shown({ formats, conversations, problems, notes }: Imported): string {
  const lines = [`format ${formats.join(', ')}`]
  for (const { messages, ...rest } of conversations) {
    lines.push(JSON.stringify(rest))
    for (const { role, speaker, time, id, text, ...more } of messages) {
      const extra = Object.keys(more).length > 0 ? ` ${JSON.stringify(more)}` : ''
      lines.push(
        `  ${[id, time, role, speaker].map((each) => each ?? '-').join(' | ')}: ${JSON.stringify(text)}${extra}`,
      )
    }
  }
  return `${[...lines, ...problems.map((each) => `problem ${each}`), ...notes.map((each) => `note ${each}`)].join('\n')}\n`
}
