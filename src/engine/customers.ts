/**
 * When each customer was in touch. A first pass over the batch fills it; it keeps of a conversation its id, its start and
 * the few fields that rules ask for, so its memory grows with customers. Its answers do not depend on the batch's order.
 */
import type { CustomerCall, CustomerCalls } from '../plugin/index.js'
import { type ConversationNode, fieldOf, startOf, TimeReader } from '../transcript/index.js'

/** What the index is made with. */
export interface CustomerOptions {
  /** Paths of the fields that rules want to see of a customer's conversations. */
  fields: readonly string[]
  timezone: string | undefined
  /** ISO date of the run; without it, the last day of the batch. */
  today: string | undefined
}

/** What was read of a part of the batch, or of all of it; plain data. */
export interface CustomerData {
  firstDay: number
  lastDay: number
  calls: Map<string, CustomerCall[]>
}

/** Collects the conversations of customers. */
export class CustomerIndex {
  readonly #options: CustomerOptions
  readonly #reader: TimeReader
  readonly #calls = new Map<string, CustomerCall[]>()
  #firstDay = Number.POSITIVE_INFINITY
  #lastDay = Number.NEGATIVE_INFINITY

  constructor(options: CustomerOptions) {
    this.#options = options
    this.#reader = new TimeReader(options.timezone)
  }

  add(conversation: ConversationNode): void {
    const start = startOf(conversation, this.#reader)
    if (!start) return
    const { day, at } = start
    this.#firstDay = Math.min(this.#firstDay, day)
    this.#lastDay = Math.max(this.#lastDay, day)
    const customer = conversation.fields.customer?.id
    if (customer === undefined) return
    const fields = Object.fromEntries(
      this.#options.fields.flatMap((path) => {
        const value = fieldOf(conversation.fields, path)
        return value === undefined ? [] : [[path, value]]
      }),
    )
    const call: CustomerCall = { conversation: conversation.id, day, at, fields }
    const known = this.#calls.get(customer)
    if (known) known.push(call)
    else this.#calls.set(customer, [call])
  }

  /** What was added so far. */
  get data(): CustomerData {
    return { firstDay: this.#firstDay, lastDay: this.#lastDay, calls: this.#calls }
  }

  /** Adds what another thread read. */
  merge({ firstDay, lastDay, calls }: CustomerData): void {
    this.#firstDay = Math.min(this.#firstDay, firstDay)
    this.#lastDay = Math.max(this.#lastDay, lastDay)
    for (const [customer, theirs] of calls) {
      const known = this.#calls.get(customer)
      if (known) known.push(...theirs)
      else this.#calls.set(customer, theirs)
    }
  }

  /** The question that dialogues ask, once all conversations are in. */
  finish(): (id: string) => CustomerCalls {
    for (const calls of this.#calls.values()) calls.sort(byStart)
    const firstDay = this.#firstDay
    const today = this.#reader.moment(this.#options.today)?.day ?? this.#lastDay
    return (id) => ({ calls: this.#calls.get(id) ?? [], firstDay, today })
  }
}

function byStart(a: CustomerCall, b: CustomerCall): number {
  return a.at - b.at || (a.conversation < b.conversation ? -1 : a.conversation > b.conversation ? 1 : 0)
}
