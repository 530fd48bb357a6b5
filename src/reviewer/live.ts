import type { DraftCheck, Drafts } from '../engine/types.js'
import type { Review } from '../plugin/index.js'
import { foldText } from '../text/fold.js'
import { shingles } from '../text/shingles.js'
import { SketchIndex } from '../text/sketch-index.js'
import {
  type Conversation,
  type ConversationNode,
  conversation,
  type Message,
  type MessageNode,
  message,
  turn,
} from '../transcript/index.js'

/** A reply that is not sent yet: its text, or a message. */
export type Draft = string | Omit<Message, 'role'>

/** A conversation that is still going on. */
export interface LiveConversation {
  /** How many messages it has. */
  readonly size: number
  /** Takes the next message. */
  add(message: Message): void
  /**
   * What a reply would break were it sent now. Judged by an excerpt of the conversation (its opening, what still matters of
   * the middle, its last messages, and what the reply repeats), so that it costs the same however long the conversation is.
   * Rules that need the whole, such as shares, times and closings, wait for {@link LiveConversation.review}.
   */
  check(draft: Draft): DraftCheck
  /** Reviews all that was said so far by every rule, as if it were over. */
  review(): Review
}

/** What a live conversation is made with. */
export interface LiveParts {
  fields: Partial<Conversation> & Pick<Conversation, 'id'>
  drafts: Drafts
  review(conversation: ConversationNode): Review
}

/** The opening: until the agent has had two turns, or so many messages. */
const OPENING = 6
/** Once there are so many last messages, the older ones are let go… */
const TAIL = 16
/** …but for so many, and for so many of those that still matter. */
const KEPT = 8
const PINNED = 6
/** From such a similarity an earlier message of the agent is shown beside a draft; rules decide by their own. */
const ALIKE = 0.6

/** Starts a conversation. */
export function liveConversation({ fields, drafts, review }: LiveParts): LiveConversation {
  const messages: Message[] = []
  const opening: MessageNode[] = []
  const said = new SketchIndex<MessageNode>()
  let agentTurns = 0
  let pinned: MessageNode[] = []
  let tail: MessageNode[] = []
  let before: Message['role'] | undefined

  function add(fields: Message): void {
    const node = message(fields, messages.length)
    messages.push(fields)
    if (fields.role === 'agent') said.add(shinglesOf(fields.text), node)
    if (fields.role === 'agent' && before !== 'agent') agentTurns++
    const isHuman = fields.role === 'agent' || fields.role === 'customer'
    if (isHuman) before = fields.role
    if (tail.length === 0 && opening.length < OPENING && agentTurns <= 2) opening.push(node)
    else {
      tail.push(node)
      if (tail.length > TAIL) letGo()
    }
  }

  function letGo(): void {
    const nodes = [...opening, ...pinned, ...tail]
    const matters = drafts.matters(treeOf(nodes))
    // The kept ones begin with a turn, so that no turn is cut.
    let from = tail.length - KEPT
    while (from > 0 && tail[from - 1]?.role === tail[from]?.role) from--
    if (from === 0) from = tail.length - KEPT
    const first = opening.length
    const last = first + pinned.length + from
    pinned = nodes.filter((_, at) => at >= first && at < last && matters.has(at)).slice(-PINNED)
    tail = tail.slice(from)
  }

  function treeOf(nodes: readonly MessageNode[]): ConversationNode {
    const tree = conversation({ ...fields, messages: [] })
    let open: ConversationNode['children'][number] | undefined
    for (const [index, node] of nodes.entries()) {
      const moved = node.index === index ? node : { ...node, index }
      if (open?.role === node.role) open.children.push(moved)
      else {
        open = turn(node.role, [moved])
        tree.children.push(open)
      }
    }
    return tree
  }

  return {
    get size() {
      return messages.length
    },
    add,
    check(draft) {
      const given = typeof draft === 'string' ? { text: draft } : draft
      const node = message({ ...given, role: 'agent' } as Message, messages.length)
      const nodes = [...opening, ...pinned, ...tail]
      const alike = said.nearest(shinglesOf(node.value), ALIKE)?.value
      if (alike && !nodes.includes(alike)) {
        nodes.push(alike)
        nodes.sort((a, b) => a.index - b.index)
      }
      return drafts.judge(treeOf([...nodes, node]))
    },
    review: () => review(conversation({ ...fields, messages: [...messages] })),
  }
}

function shinglesOf(text: string): Uint32Array {
  return shingles(foldText(text))
}
