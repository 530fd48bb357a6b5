import type { Labels, Review } from '../plugin/index.js'

const NAMES: readonly (keyof Labels)[] = ['type', 'person', 'conversion', 'intent', 'refusal']

/** The labels of a conversation as a review carries them: the values, and beside them the places that they rest on. */
export function reviewedLabels(dialogue: {
  readonly labels: Labels
  readonly utterances: readonly { readonly node: { readonly id: string } }[]
}): Pick<Review, 'labels' | 'labelEvidence'> {
  const { labels, utterances } = dialogue
  const labelEvidence: Review['labelEvidence'] = {}
  for (const name of NAMES) {
    const { evidence } = labels[name]
    if (evidence.length > 0)
      labelEvidence[name] = evidence.map(({ message, start, end }) => ({
        message: utterances[message]!.node.id,
        start,
        end,
      }))
  }
  const { type, person, conversion, intent, refusal } = labels
  return {
    labels: {
      type: type.value,
      person: person.value,
      conversion: conversion.value,
      intent: intent.value,
      refusal: refusal.value,
    },
    labelEvidence,
  }
}
