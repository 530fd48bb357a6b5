import type { ActName } from '../../../src/plugin/index.js'
import type { Board } from '../board.js'
import { type Case, idOf, placeOf, type Reading } from '../reading.js'
import { type LabelledMessage, READ_WHOLE, type SetName } from '../sets.js'

/** Gold's names of the customer's acts, and ours. */
const CUSTOMER_ACTS: Record<string, ActName> = {
  thanks: 'customer_thanks',
  distress: 'distress',
  refusal: 'refusal',
  contact_left: 'contact_left',
}

const AGENT_ACTS: readonly ActName[] = [
  'greeting',
  'self_introduction',
  'address',
  'thanks',
  'apology',
  'empathy',
  'reassurance',
  'closing',
  'care_tip',
  'recap',
  'contact_request',
  'appointment_invite',
]

/** How a label of a source stands for acts of ours; found where any of them is. */
interface Mapping {
  role: 'customer' | 'agent'
  label: (acts: readonly string[]) => boolean
  acts: readonly ActName[]
  /** The name of the detector; the first act where absent. */
  name?: string
  /** Only in the first so many turns of that role. */
  firstTurns?: number
}

const has =
  (...labels: string[]) =>
  (acts: readonly string[]): boolean =>
    labels.some((label) => acts.includes(label))

const MAPPINGS: Partial<Record<SetName, readonly Mapping[]>> = {
  cped: [
    { role: 'agent', label: has('greeting'), acts: ['greeting'], firstTurns: 2 },
    { role: 'agent', label: has('thanking'), acts: ['thanks'] },
    { role: 'agent', label: has('apology'), acts: ['apology'] },
    { role: 'agent', label: has('comfort'), acts: ['empathy', 'reassurance'], name: 'empathy|reassurance' },
    { role: 'agent', label: has('conventional-closing'), acts: ['closing'] },
    { role: 'customer', label: has('thanking'), acts: ['customer_thanks'] },
    { role: 'customer', label: has('greeting'), acts: ['customer_greeting'] },
  ],
  crosswoz: [
    { role: 'customer', label: has('General-thank'), acts: ['customer_thanks'] },
    { role: 'agent', label: has('General-bye'), acts: ['closing'] },
  ],
  multiwoz: [
    { role: 'customer', label: has('general-thank'), acts: ['customer_thanks'] },
    { role: 'agent', label: has('general-bye', 'general-reqmore'), acts: ['closing'] },
  ],
  sgd: [
    { role: 'customer', label: has('THANK_YOU'), acts: ['customer_thanks'] },
    { role: 'agent', label: has('GOODBYE', 'REQ_MORE'), acts: ['closing'] },
  ],
}

function gold(item: Case, board: Board, found: (id: string, acts: readonly ActName[]) => boolean): void {
  const labels = item.conversation.gold
  if (!labels) return
  const sides = [
    { role: 'agent', acts: AGENT_ACTS.map((act) => ({ act, labelled: new Set(labels.acts[act]) })) },
    {
      role: 'customer',
      acts: Object.entries(CUSTOMER_ACTS).map(([name, act]) => ({
        act,
        labelled: new Set(labels.customer_acts[name]),
      })),
    },
  ]
  item.conversation.messages.forEach((message, index) => {
    const id = idOf(message, index)
    const side = sides.find((each) => each.role === message.role)
    for (const { act, labelled } of side?.acts ?? []) {
      board.count(`act:${act}`, item.set, item.lang, labelled.has(id), found(id, [act]), placeOf(item, message, index))
    }
  })
}

/** The 1-based turn of its own role that each message stands in. */
function turnNumbers(messages: readonly LabelledMessage[]): number[] {
  const count: Record<string, number> = {}
  let role: string | undefined
  return messages.map((message) => {
    if (message.role !== role) count[message.role] = (count[message.role] ?? 0) + 1
    role = message.role
    return count[message.role] as number
  })
}

/** The acts of the agent and of the customer, message by message. */
export const acts: Reading = {
  name: 'act',
  notes: {
    own: 'as gold',
    gold: 'every agent (customer) message for every agent (customer) act; acts that no review can hold (guessing, impatience) are not scored',
    cped: 'its own acts, read as ours with caution: people talk among themselves there; comfort is found by empathy or reassurance; a greeting counts in the first two turns only; every conversation is read twice, the roles changed round the second time',
    crosswoz: 'General-thank → customer_thanks, General-bye → closing (wishes without a farewell are not labelled)',
    multiwoz:
      'general-thank → customer_thanks (also put on bare farewells), general-bye and general-reqmore → closing, as gold reads them',
    sgd: 'THANK_YOU → customer_thanks (put on half of the thanks only), GOODBYE and REQ_MORE → closing, as gold reads them',
  },
  read(item, board) {
    const byMessage = new Map<string, Set<ActName>>()
    for (const act of item.review.acts) {
      byMessage.set(act.message, (byMessage.get(act.message) ?? new Set()).add(act.act))
    }
    const found = (id: string, names: readonly ActName[]): boolean => names.some((name) => byMessage.get(id)?.has(name))
    if (READ_WHOLE.has(item.set)) return gold(item, board, found)
    const mappings = MAPPINGS[item.set] ?? []
    const turns = turnNumbers(item.conversation.messages)
    item.conversation.messages.forEach((message, index) => {
      const id = idOf(message, index)
      for (const mapping of mappings) {
        if (
          message.role !== mapping.role ||
          (turns[index] as number) > (mapping.firstTurns ?? Number.POSITIVE_INFINITY)
        )
          continue
        const expected = mapping.label(message.labels?.act ?? [])
        const name = `act:${mapping.name ?? mapping.acts[0]}`
        board.count(name, item.set, item.lang, expected, found(id, mapping.acts), placeOf(item, message, index))
      }
    })
  },
}
