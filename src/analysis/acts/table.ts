/**
 * Which lexicon means which act, and where. Most acts are a row of this table; the few that take more than words (a name,
 * a number, an offer before) have a finder of their own.
 */
import type { ActName, Guard } from '../../plugin/index.js'
import type { CueName } from '../cue-names.js'
import { CUE_NAMES } from '../cue-names.js'
import {
  afterEarlierOffer,
  afterOffer,
  afterOpening,
  inFirstTurns,
  inOpening,
  notAnswerToCourtesy,
  type Place,
  withAgreedDetail,
  withName,
} from './places.js'

/** A row: hits of `cue` in a message of `role` are the act where the place fits and no guard holds. */
export interface ActRow {
  readonly cue: CueName
  readonly act: ActName
  readonly role: 'agent' | 'customer'
  readonly place?: Place
  readonly unless?: readonly Guard[]
}

const ROWS: readonly ActRow[] = [
  { cue: 'greeting', act: 'greeting', role: 'agent', place: inOpening },
  {
    cue: 'self-introduction',
    act: 'self_introduction',
    role: 'agent',
    place: withName,
    unless: ['quoted', 'question'],
  },
  { cue: 'thanks', act: 'thanks', role: 'agent', unless: ['quoted'] },
  { cue: 'apology', act: 'apology', role: 'agent', unless: ['quoted'] },
  { cue: 'empathy', act: 'empathy', role: 'agent', unless: ['quoted', 'question'] },
  {
    cue: 'reassurance',
    act: 'reassurance',
    role: 'agent',
    place: notAnswerToCourtesy,
    unless: ['conditional', 'quoted', 'question'],
  },
  { cue: 'farewell', act: 'closing', role: 'agent' },
  { cue: 'closing', act: 'closing', role: 'agent', place: afterOpening },
  { cue: 'care-tip', act: 'care_tip', role: 'agent', unless: ['question', 'quoted', 'negated'] },
  { cue: 'recap', act: 'recap', role: 'agent', place: withAgreedDetail, unless: ['question'] },
  { cue: 'contact-request', act: 'contact_request', role: 'agent', unless: ['quoted'] },
  { cue: 'appointment-invite', act: 'appointment_invite', role: 'agent', unless: ['quoted', 'negated'] },
  { cue: 'greeting', act: 'customer_greeting', role: 'customer', place: inFirstTurns },
  { cue: 'thanks', act: 'customer_thanks', role: 'customer', unless: ['quoted'] },
  { cue: 'farewell', act: 'customer_closing', role: 'customer' },
  { cue: 'nothing-more', act: 'customer_closing', role: 'customer', unless: ['question'] },
  { cue: 'distress', act: 'distress', role: 'customer', unless: ['negated', 'quoted'] },
  { cue: 'refusal', act: 'refusal', role: 'customer', place: afterEarlierOffer, unless: ['question', 'quoted'] },
  { cue: 'decline', act: 'refusal', role: 'customer', place: afterOffer, unless: ['question'] },
]

/** Rows by the number of their cue. */
export const ROWS_BY_CUE: readonly (readonly ActRow[] | undefined)[] = CUE_NAMES.map((name) => {
  const rows = ROWS.filter((row) => row.cue === name)
  return rows.length > 0 ? rows : undefined
})
