/** What the customer is to a clinic. */
import type { Labelled, PersonType, Span } from '../../plugin/index.js'
import { hasGroup } from '../cues.js'
import type { DialogueView } from '../dialogue.js'
import { FIELD_CUES } from './cues.js'
import type { Marks } from './marks.js'

type Field = (typeof FIELD_CUES)[number]

/** So many places show what a label rests on. */
const MOST_EVIDENCE = 3

/** One complaint may be a figure of speech; so many are brought to a clinic. */
const MANY_COMPLAINTS = 3

/**
 * Treated here before, outside what is treated here, with a diagnosis, or with complaints alone; in this order, as each
 * tells more than the next.
 */
export function personOf(dialogue: DialogueView, marks: Marks): Labelled<PersonType | null> {
  const scope = scopeOf(dialogue)
  if (!isClinic(dialogue, marks, scope.fields)) return { value: null, evidence: [] }
  const returning = marks.of('returning-patient')
  if (returning.length > 0) return labelled('returning', returning)
  if (dialogue.conversation.fields.customer?.dischargedAt) return { value: 'returning', evidence: [] }
  const outside = outsideScope(marks, scope)
  if (outside) return labelled('non_patient', outside)
  const diagnosed = marks.of('diagnosed')
  if (diagnosed.length > 0) return labelled('diagnosed', diagnosed)
  const complaints = [...marks.of('symptom'), ...marks.ofAll(FIELD_CUES)]
  return complaints.length > 0 ? labelled('suspected', complaints) : { value: null, evidence: [] }
}

function labelled(value: PersonType, spans: readonly Span[]): Labelled<PersonType> {
  const inOrder = [...spans].sort((a, b) => a.message - b.message || a.start - b.start)
  const apart = inOrder.filter(({ message, start }, i) => {
    const before = inOrder[i - 1]
    return before === undefined || before.message !== message || before.end <= start
  })
  return { value, evidence: apart.slice(0, MOST_EVIDENCE) }
}

/** The agent says that it is not treated here, or the customer speaks only of fields that no specialty covers. */
function outsideScope(marks: Marks, { fields, open }: Scope): readonly Span[] | undefined {
  const turnedAway = marks.of('not-treated')
  if (turnedAway.length > 0) return turnedAway
  if (open || fields.size === 0) return undefined
  const named = FIELD_CUES.filter((field) => marks.of(field).length > 0)
  if (named.length === 0 || named.some((field) => fields.has(field))) return undefined
  return marks.ofAll(named)
}

/** What the organisation treats. */
interface Scope {
  readonly fields: ReadonlySet<Field>
  /** A specialty of no known field ("general practice") may cover anything. */
  readonly open: boolean
}

/** The conversation's own specialty goes before the organisation's. */
function scopeOf({ conversation, context }: DialogueView): Scope {
  const own = conversation.fields.meta?.specialty
  const specialties = [own ?? context.specialties ?? []].flat().filter((each) => typeof each === 'string')
  const fields = new Set<Field>()
  let open = false
  for (const specialty of specialties) {
    const hits = context.vocabulary.scan(specialty, 'customer')
    const covered = FIELD_CUES.filter((field) => hasGroup(hits, context.cues.group(field)))
    if (covered.length === 0) open = true
    for (const field of covered) fields.add(field)
  }
  return { fields, open }
}

/** Whether a clinic is spoken to: by the agent's post, by what the organisation treats, or by the words of either side. */
function isClinic({ conversation }: DialogueView, marks: Marks, fields: ReadonlySet<Field>): boolean {
  const post = conversation.fields.agent?.post
  if (post === 'doctor' || post === 'nurse' || fields.size > 0 || marks.of('clinic').length > 0) return true
  return marks.of('symptom').length >= MANY_COMPLAINTS
}
