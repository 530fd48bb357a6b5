/** Templates and dialogues of script libraries as plain data, and back. */
import {
  type Conversation,
  type ConversationNode,
  conversation,
  type Directive,
  messagesOf,
  type TemplateNote,
  type TextPlace,
} from '../transcript/index.js'

/** A conversation as data. */
export interface Frozen {
  fields: Conversation
  /** First and last line. */
  lines?: [number, number]
  template?: TemplateNote
  directives?: readonly Directive[]
  /** Of each message: offset, line, column and whether it is fixed, in a row. */
  places: (number[] | null)[]
}

/** Makes data of a tree. */
export function freeze(tree: ConversationNode): Frozen {
  const { fields, position, template, directives } = tree
  return {
    fields,
    ...(position && { lines: [position.start.line, position.end.line] as [number, number] }),
    ...(template && { template }),
    ...(directives && { directives }),
    places: messagesOf(tree).map(
      ({ places }) =>
        places?.flatMap(({ offset, line, column, fixed }) => [offset, line, column, fixed ? 1 : 0]) ?? null,
    ),
  }
}

/**
 * Makes a tree of data.
 *
 * @param shared Trees of one file share one list of directives: it is kept here.
 */
export function thaw(
  { fields, lines, template, directives, places }: Frozen,
  file: string,
  shared: { directives?: readonly Directive[] },
): ConversationNode {
  const tree = conversation(fields, { file })
  if (lines) tree.position = { start: { line: lines[0], column: 1 }, end: { line: lines[1], column: 1 } }
  if (template) tree.template = template
  if (directives) {
    shared.directives ??= directives
    tree.directives = shared.directives
  }
  for (const [index, node] of messagesOf(tree).entries()) {
    const row = places[index]
    if (row) node.places = placesOf(row)
  }
  return tree
}

function placesOf(row: readonly number[]): TextPlace[] {
  const places: TextPlace[] = []
  for (let at = 0; at < row.length; at += 4) {
    const [offset = 0, line = 1, column = 1, fixed] = row.slice(at, at + 4)
    places.push({ offset, line, column, ...(fixed === 1 && { fixed: true }) })
  }
  return places
}
