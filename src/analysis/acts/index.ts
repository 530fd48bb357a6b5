import type { Act, ActName } from '../../plugin/index.js'
import type { DialogueView } from '../dialogue.js'
import { guardOf } from '../guards.js'
import { isSummons } from '../questions/index.js'
import type { UtteranceView } from '../utterance.js'
import { findAddress } from './address.js'
import { findContact } from './contact-left.js'
import { findName } from './name-given.js'
import { INTRODUCTION_TURNS, type Scene } from './places.js'
import { findSignature } from './signature.js'
import { type ActRow, ROWS_BY_CUE } from './table.js'

/** Finds the acts of ANNOTATION.md, in the order of the messages; one act of a kind in a message. */
export function findActs(dialogue: DialogueView): Act[] {
  const acts: Act[] = []
  const turnsOf = { agent: 0, customer: 0 }
  const record = dialogue.conversation.fields.customer?.name
  const names = record ? [record] : []
  for (const turn of dialogue.turns) {
    const number = ++turnsOf[turn.role]
    for (const utterance of turn.messages) {
      const first = acts.length
      fromTable(dialogue, utterance, number, acts)
      if (turn.role === 'agent') {
        add(acts, first, 'address', findAddress(dialogue, utterance, names))
        if (number <= INTRODUCTION_TURNS) add(acts, first, 'self_introduction', findSignature(utterance))
      } else {
        add(acts, first, 'contact_left', findContact(dialogue, utterance))
        if (isSummons(dialogue, utterance))
          add(acts, first, 'summons', { message: utterance.index, start: 0, end: utterance.text.length })
        const given = findName(dialogue, utterance, acts)
        add(acts, first, 'name_given', given?.span)
        if (given) names.push(...given.forms)
      }
    }
  }
  return acts
}

function fromTable(dialogue: DialogueView, utterance: UtteranceView, turn: number, acts: Act[]): void {
  const { hits } = utterance
  const { cues } = dialogue.context
  const first = acts.length
  for (let i = 0; i < hits.length; i += 4) {
    const cue = cues.cueOf(hits[i] as number)
    if (cue < 0) continue
    const rows = ROWS_BY_CUE[cue]
    if (!rows) continue
    const start = hits[i + 2] as number
    const end = hits[i + 3] as number
    for (let k = 0; k < rows.length; k++) {
      const row = rows[k] as ActRow
      if (row.role !== utterance.role || widened(acts, first, row.act, start, end)) continue
      const span = { message: utterance.index, start, end }
      if (row.place && !row.place({ dialogue, utterance, start, end, turn, acts } satisfies Scene)) continue
      if (row.unless && guardOf(dialogue, span, row.unless) !== undefined) continue
      acts.push({ act: row.act, ...span })
    }
  }
}

/** Whether the message has the act already; if the new hit overlaps it, the act covers both. */
function widened(acts: Act[], first: number, name: ActName, start: number, end: number): boolean {
  for (let i = first; i < acts.length; i++) {
    const act = acts[i] as Act
    if (act.act !== name) continue
    if (start < act.end && end > act.start) {
      act.start = Math.min(act.start, start)
      act.end = Math.max(act.end, end)
    }
    return true
  }
  return false
}

function add(
  acts: Act[],
  first: number,
  name: ActName,
  span: { message: number; start: number; end: number } | undefined,
): void {
  if (span && !widened(acts, first, name, span.start, span.end)) acts.push({ act: name, ...span })
}
