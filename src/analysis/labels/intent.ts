/** How much the customer wants what is offered. */
import type { Conversion, Intent, Labelled, Span } from '../../plugin/index.js'
import type { DialogueView } from '../dialogue.js'
import type { TurnView, UtteranceView } from '../utterance.js'
import type { Marks } from './marks.js'

/**
 * The last word decides: a refusal that nothing took back is refused; a wish to book, a yes to an invitation or a contact
 * is strong; an invitation that led to none of these, or words of somebody who only looks, is weak.
 */
export function intentOf(
  dialogue: DialogueView,
  marks: Marks,
  conversion: Labelled<Conversion>,
): Labelled<Intent | null> {
  // Who has an appointment and declines a second offer is won all the same.
  if (conversion.value === 'appointment') return { value: 'strong', evidence: conversion.evidence }
  const refusals = dialogue.acts('refusal').map(({ message, start, end }) => ({ message, start, end }))
  const refused = refusals.at(-1)
  const steps = [
    ...marks.of('booking-wish'),
    ...acceptedInvites(dialogue, marks),
    ...(conversion.value === 'contact' && isSelling(dialogue, marks) ? conversion.evidence : []),
  ].filter(({ message }) => refused === undefined || message > refused.message)
  if (steps.length > 0) return { value: 'strong', evidence: steps.sort(byPlace) }
  if (refused) return { value: 'refused', evidence: refusals }
  const undecided = putOff(dialogue, marks)
  if (undecided.length > 0) return { value: 'weak', evidence: undecided }
  const invites = dialogue.acts('appointment_invite').map(({ message, start, end }) => ({ message, start, end }))
  return invites.length > 0 ? { value: 'weak', evidence: invites } : { value: null, evidence: [] }
}

/** Whether there is something to be won: a support desk asks for a number to know who is calling. */
function isSelling(dialogue: DialogueView, marks: Marks): boolean {
  return (
    marks.of('clinic').length > 0 ||
    dialogue.questions.some(({ topic }) => topic === 'price') ||
    dialogue.acts('appointment_invite').length > 0
  )
}

/** Words of somebody who only looks, where something was offered or its price was asked; elsewhere they put off nothing. */
function putOff(dialogue: DialogueView, marks: Marks): readonly Span[] {
  const found = marks.of('undecided')
  if (found.length === 0 || dialogue.questions.some(({ topic }) => topic === 'price')) return found
  const offers = [...dialogue.acts('appointment_invite'), ...dialogue.acts('contact_request')]
  return found.filter(({ message }) => offers.some((offer) => offer.message < message))
}

/** Customer turns that begin with a yes right after an invitation. */
function acceptedInvites(dialogue: DialogueView, marks: Marks): Span[] {
  const invites = dialogue.acts('appointment_invite')
  if (invites.length === 0) return []
  return marks.of('accept').filter(({ message }) => {
    const { turn } = dialogue.utterances[message] as UtteranceView
    const before = dialogue.turns[(turn as TurnView).index - 1]
    if (before?.role !== 'agent' || turn?.messages[0]?.index !== message) return false
    // A yes answers what was said last.
    const last = before.messages.at(-1) as UtteranceView
    return invites.some((invite) => invite.message === last.index)
  })
}

function byPlace(a: Span, b: Span): number {
  return a.message - b.message || a.start - b.start
}
