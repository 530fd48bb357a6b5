/** Gathers rows of messages into conversations, whether the rows of one stand together or not. */
import type { ImportProblem, Source, SourceRow } from '../../../src/plugin/index.js'
import type { ConversationNode, Role } from '../../../src/transcript/index.js'
import { type Columns, cellOf } from './columns.js'
import type { Facts, Reading, Said } from './reading.js'
import { factsOf, postOf } from './row-facts.js'

/** How many messages are held before the conversations that rested longest are given out. */
const HELD = 200_000

interface Open {
  facts: Facts
  said: Said[]
}

/** The conversations that are still open. */
export class Gatherer {
  readonly #source: Source
  readonly #reading: Reading
  readonly #single: boolean
  readonly #open = new Map<string, Open>()
  #held = 0

  /** @param single The table names no conversations: it is one. */
  constructor(source: Source, reading: Reading, single: boolean) {
    this.#source = source
    this.#reading = reading
    this.#single = single
    if (single)
      reading.note(
        'no column names the conversation; the table is taken for one',
        '没有会话编号列，整个表格视为一个会话',
        1,
      )
  }

  *add(row: SourceRow, columns: Columns): Generator<ConversationNode | ImportProblem> {
    const id = this.#single ? baseName(this.#source.name) : cellOf(row, columns, 'conversation')
    if (id === undefined) {
      yield { problem: { en: 'this row names no conversation', zh: '这一行没有会话编号' }, line: row.line }
      return
    }
    this.put(id, sayingOf(row, columns, this.#reading), () => {
      const { id: _, ...facts } = factsOf(row, columns, this.#reading)
      // A column of the agent's name beside each message is about the conversation; one of a sender is not.
      return { ...facts, id, line: row.line }
    })
    yield* this.flush(HELD)
  }

  /** Takes a message of a conversation. */
  put(id: string, said: Said, facts: () => Facts): void {
    let open = this.#open.get(id)
    if (open) this.#open.delete(id)
    else open = { facts: facts(), said: [] }
    // Last in the map is who spoke last.
    this.#open.set(id, open)
    open.said.push(said)
    this.#held++
  }

  /** Gives out the conversations that rested longest, until no more than `held` messages are left. */
  *flush(held: number): Generator<ConversationNode | ImportProblem> {
    for (const [id, { facts, said }] of this.#open) {
      if (this.#held <= held) return
      this.#open.delete(id)
      this.#held -= said.length
      yield this.#reading.finish(facts, said)
    }
  }

  *finish(): Generator<ConversationNode | ImportProblem> {
    yield* this.flush(-1)
  }
}

function sayingOf(row: SourceRow, columns: Columns, reading: Reading): Said {
  const word = cellOf(row, columns, 'role')
  const calling = word === undefined ? undefined : (directed(word) ?? reading.who(word)?.role)
  const date = cellOf(row, columns, 'date')
  const time = cellOf(row, columns, 'time')
  const speaker = cellOf(row, columns, 'speaker') ?? (calling === undefined ? word : undefined)
  const who =
    speaker ?? (calling === undefined ? (cellOf(row, columns, 'agent') ?? cellOf(row, columns, 'customer')) : undefined)
  return {
    role: calling,
    speaker: who,
    time:
      date !== undefined && time !== undefined && !/\d{4}/.test(time) ? `${date.slice(0, 10)} ${time}` : (time ?? date),
    text: cellOf(row, columns, 'text') ?? '',
    post: postOf(cellOf(row, columns, 'post')),
    line: row.line,
  }
}

/** Roles that are told by the direction of a message. */
function directed(word: string): Role | undefined {
  if (/^(?:in|inbound|incoming|接收|收到|收|received?)$/i.test(word)) return 'customer'
  return /^(?:out|outbound|outgoing|发送|发出|发|sent)$/i.test(word) ? 'agent' : undefined
}

/** A file's name without folders and ending. */
export function baseName(file: string): string {
  return (file.split(/[\\/]/).at(-1) ?? '').replace(/\.[^.]*$/, '') || 'conversation'
}
