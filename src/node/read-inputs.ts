/** Reads several inputs, and lets lists of visits complete the conversations of the others. */
import type { Importer } from '../plugin/index.js'
import type { Conversation, ConversationNode } from '../transcript/index.js'
import type { Input, InputProblem } from './inputs.js'
import { importerOf, type ReadOptions, readInput } from './read-input.js'

/**
 * Reads files in order. Those that hold lists of visits (importers that `completes`) are read first: what they say of a
 * visit goes to the conversation of the same id, or of the same visitor at the same minute, and visits that have no
 * conversation come last, without messages.
 */
export async function* readInputs(
  inputs: readonly Input[],
  options: ReadOptions,
): AsyncGenerator<ConversationNode | InputProblem> {
  const lists = await listsAmong(inputs, options)
  if (lists.size === 0 || lists.size === inputs.length) {
    for (const input of inputs) yield* readInput(input, options)
    return
  }
  const visits = new Visits()
  for (const input of lists) {
    for await (const item of readInput(input, options)) {
      if ('problem' in item) yield item
      else visits.add(item)
    }
  }
  for (const input of inputs) {
    if (lists.has(input)) continue
    for await (const item of readInput(input, options)) {
      if (!('problem' in item)) visits.complete(item)
      yield item
    }
  }
  const { joined, left } = visits
  for (const { name } of lists) {
    options.onNote?.({
      file: name,
      note: {
        en: `${joined} conversations were completed from lists of visits; ${left.length} visits have no conversation`,
        zh: `${joined} 个会话由访问列表补全，另有 ${left.length} 次访问没有会话内容`,
      },
    })
  }
  yield* left
}

/** The inputs that hold lists of visits. */
export async function listsAmong(inputs: readonly Input[], options: ReadOptions): Promise<Set<Input>> {
  const completing = [...options.importers.values()].filter(({ completes }) => completes)
  const lists = new Set<Input>()
  if (inputs.length < 2 || completing.length === 0) return lists
  for (const input of inputs) {
    if (couldBe(input, completing) && (await importerOf(input, options).catch(() => undefined))?.completes)
      lists.add(input)
  }
  return lists
}

/** To open every file twice would cost; lists of visits have endings of their own. */
function couldBe({ path }: Input, completing: readonly Importer[]): boolean {
  const name = path.toLowerCase()
  return completing.some(({ extensions }) => extensions.some((extension) => name.endsWith(extension)))
}

class Visits {
  joined = 0
  readonly #byId = new Map<string, ConversationNode>()
  readonly #byWho = new Map<string, ConversationNode>()

  add(visit: ConversationNode): void {
    this.#byId.set(visit.id, visit)
    const who = whoAndWhen(visit.fields)
    if (who !== undefined) this.#byWho.set(who, visit)
  }

  /** Adds what the list knows; what the conversation says itself stays. */
  complete(conversation: ConversationNode): void {
    const visit = this.#byId.get(conversation.id) ?? this.#byWho.get(whoAndWhen(conversation.fields) ?? '')
    if (!visit) return
    this.joined++
    this.#byId.delete(visit.id)
    const { fields } = conversation
    const merged: Conversation = { ...visit.fields, ...fields }
    for (const key of ['agent', 'customer', 'visit', 'meta'] as const) {
      if (visit.fields[key] && fields[key]) merged[key] = { ...visit.fields[key], ...fields[key] }
    }
    conversation.fields = merged
  }

  get left(): ConversationNode[] {
    return [...this.#byId.values()]
  }
}

function whoAndWhen({ customer, startedAt }: Conversation): string | undefined {
  const who = customer?.id ?? customer?.name
  return who === undefined || startedAt === undefined ? undefined : `${who}@${startedAt.replace(' ', 'T').slice(0, 16)}`
}
