/** Which messages of a conversation a report shows, and what it marks in them. The same for every annotated report. */
import type { Finding, Review, Severity } from '../../src/plugin/index.js'
import { type ConversationNode, type MessageNode, messagesOf } from '../../src/transcript/index.js'

/** A span to mark in a message. UTF-16 offsets into its text, end exclusive. */
export interface Mark {
  start: number
  end: number
  severity: Severity
  /** 1-based number of the finding in the conversation. */
  finding: number
  /** Where the finding stands; otherwise it is what the finding also rests on. */
  primary: boolean
}

/** A finding under its number. */
export interface Numbered {
  number: number
  finding: Finding
}

/** A message with what was found in it. */
export interface ShownMessage {
  node: MessageNode
  marks: Mark[]
  /** The findings that stand here. */
  findings: Numbered[]
  /** Whether a reader needs it to follow the findings; the others can be left out. */
  relevant: boolean
}

/** A conversation, prepared for a report. */
export interface View {
  messages: ShownMessage[]
  /** Findings that point at no message of the conversation. */
  elsewhere: Numbered[]
}

/** Of a finding that rests on many messages, so many are shown; the last is always among them. */
const MAX_EVIDENCE = 5

/**
 * Lays the findings over the messages. Findings are numbered in the order of the messages on which they stand. Relevant
 * are the messages with marks, and the message before a finding that brings no earlier message as evidence.
 */
export function viewOf(review: Review, conversation: ConversationNode): View {
  const nodes = messagesOf(conversation)
  const places = new Map<string, number>()
  for (const node of nodes) if (!places.has(node.id)) places.set(node.id, node.index)
  const messages = nodes.map((node): ShownMessage => ({ node, marks: [], findings: [], relevant: false }))

  const placed = review.findings
    .map((finding) => ({ finding, place: placeOf(finding, places) }))
    .sort((a, b) => a.place - b.place || startOf(a.finding) - startOf(b.finding))
  const elsewhere: Numbered[] = []
  placed.forEach(({ finding, place }, order) => {
    const numbered = { number: order + 1, finding }
    const home = messages[place]
    if (home) home.findings.push(numbered)
    else elsewhere.push(numbered)
    mark(messages, places, numbered)
    const before = messages[place - 1]
    if (before && !finding.evidence.some((each) => (places.get(each.message) ?? place) < place)) before.relevant = true
  })
  return { messages, elsewhere }
}

function mark(messages: ShownMessage[], places: Map<string, number>, { number, finding }: Numbered): void {
  finding.evidence.forEach((evidence, index) => {
    const shown = messages[places.get(evidence.message) ?? -1]
    if (!shown || (index >= MAX_EVIDENCE - 1 && index < finding.evidence.length - 1)) return
    const { length } = shown.node.value
    const start = Math.min(Math.max(0, evidence.start), length)
    const end = Math.min(Math.max(start, evidence.end), length)
    shown.marks.push({ start, end, severity: finding.severity, finding: number, primary: index === 0 })
    shown.relevant = true
  })
}

/** Place of the message on which a finding stands; after all others where there is none. */
function placeOf(finding: Finding, places: Map<string, number>): number {
  return places.get(finding.evidence[0]?.message ?? '') ?? Number.MAX_SAFE_INTEGER
}

function startOf(finding: Finding): number {
  return finding.evidence[0]?.start ?? 0
}
