/** A template or a dialogue that was found in a script library, and the conversation that it becomes. */
import type { Source } from '../../../src/plugin/index.js'
import {
  type ConversationNode,
  conversation,
  type Directive,
  type TemplateNote,
} from '../../../src/transcript/index.js'
import { readSpeakerLine } from '../speaker-line.js'
import { type SpeakerFinder, speakerFinder } from '../speakers.js'
import { TranscriptBlock } from '../transcript-block.js'
import { type Piece, slice } from './piece.js'

/** What a library holds under one title. */
export interface Entry {
  title: string
  group?: string | undefined
  piece: Piece
  /** First and last line of its text, 1-based. */
  from: number
  to: number
}

/** What all entries of a file share. */
export interface FileNotes {
  placeholders?: readonly string[] | undefined
  directives: readonly Directive[]
}

/**
 * Makes conversations of entries: a text in which both a customer and an agent speak is a dialogue, any other a template. The
 * title is the id; templates of one title are told apart by the id of their message, so that fingerprints differ.
 */
export function* toConversations(
  entries: readonly Entry[],
  { placeholders, directives }: FileNotes,
  { name: file, roles }: Pick<Source, 'name' | 'roles'>,
): Generator<ConversationNode> {
  const find = speakerFinder(roles)
  const seen = new Map<string, number>()
  for (const entry of entries) {
    const count = (seen.get(entry.title) ?? 0) + 1
    seen.set(entry.title, count)
    const tree = dialogueOf(entry, find, file, count) ?? templateOf(entry, file, count, placeholders)
    tree.position = { start: { line: entry.from, column: 1 }, end: { line: entry.to, column: 1 } }
    if (directives.length > 0) tree.directives = directives
    yield tree
  }
}

function templateOf(
  { title, group, piece }: Entry,
  file: string,
  count: number,
  placeholders: readonly string[] | undefined,
): ConversationNode {
  const message = { role: 'agent' as const, text: piece.text, ...(count > 1 && { id: String(count) }) }
  const tree = conversation({ id: title, messages: [message] }, { file })
  const note: TemplateNote = { ...(group !== undefined && { group }), ...(placeholders && { placeholders }) }
  tree.template = note
  const node = tree.children[0]?.children[0]
  if (node) node.places = piece.places
  return tree
}

function dialogueOf(
  { title, piece }: Entry,
  find: SpeakerFinder,
  file: string,
  count: number,
): ConversationNode | undefined {
  const lines = piece.text.split('\n')
  const roles = new Set(lines.map((line) => find(readSpeakerLine(line.trim())?.label ?? '')?.role))
  if (!roles.has('customer') || !roles.has('agent')) return undefined
  const block = new TranscriptBlock(find)
  let blanks = 0
  lines.forEach((line, index) => {
    if (line.trim() === '') blanks++
    else {
      block.add(line.trim(), index + 1, blanks)
      blanks = 0
    }
  })
  const read = block.finish(count > 1 ? `${title} (${count})` : title, false)
  if ('problem' in read) return undefined
  const tree = conversation(read.fields, { file })
  const starts = [0]
  for (const line of lines) starts.push((starts.at(-1) as number) + line.length + 1)
  for (const turn of tree.children) {
    for (const node of turn.children) {
      const start = starts[(read.messageLines[node.index] ?? 1) - 1] ?? 0
      node.places = placesOf(node.value, slice(piece, start))
    }
  }
  return tree
}

/** The places of a message: what is said stands behind the speaker's name, and its further lines below. */
function placesOf(text: string, piece: Piece): Piece['places'] {
  const places: Piece['places'] = []
  let from = 0
  let offset = 0
  for (const line of text.split('\n')) {
    const at = line === '' ? -1 : piece.text.indexOf(line, from)
    if (at >= 0) {
      places.push(
        ...slice(piece, at, at + line.length).places.map((each) => ({ ...each, offset: each.offset + offset })),
      )
      from = at + line.length
    }
    offset += line.length + 1
  }
  return places
}
