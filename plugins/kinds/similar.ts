import { type Dialogue, defineKind, type Role, type Span, type Utterance } from './contract.js'
import { whole } from './spans.js'

interface Options {
  samples: string[]
  counterSamples?: string[]
  least?: number
  role?: Role
  unit?: 'message' | 'sentence'
}

/** Messages or sentences that come close to samples. */
export const similar = defineKind<Options>({
  name: 'similar',
  summary: {
    en: 'Finds messages or sentences that come close to sample sentences, in other words or another order.',
    zh: '找出与样句相近的消息或句子：换了个别字词或语序也算。',
  },
  scope: 'message',
  options: {
    type: 'object',
    properties: {
      samples: {
        type: 'array',
        minItems: 1,
        uniqueItems: true,
        items: { type: 'string', minLength: 2 },
        description: 'Sentences as people say them, in any of the languages.',
      },
      counterSamples: {
        type: 'array',
        minItems: 1,
        uniqueItems: true,
        items: { type: 'string', minLength: 2 },
        description:
          'Sentences that sound alike and are fine: what is at least as close to one of them is not flagged.',
      },
      least: {
        type: 'number',
        exclusiveMinimum: 0,
        maximum: 1,
        default: 0.6,
        description: 'From which closeness on; 1 is the same text but for marks, case, width and script.',
      },
      role: {
        type: 'string',
        enum: ['customer', 'agent', 'bot', 'system'],
        description: "Whose messages; without it those that the rule applies to, else the agent's.",
      },
      unit: {
        type: 'string',
        enum: ['message', 'sentence'],
        default: 'sentence',
        description: 'What is compared with a sample.',
      },
    },
    required: ['samples'],
    additionalProperties: false,
  },
  placeholders: ['sample', 'percent'],
  example: `id: brush-off
kind: similar
title: {en: Brush-off, zh: 敷衍}
severity: info
category: courtesy
options:
  samples: [这个我们也没有办法, there is nothing we can do about it]
  counterSamples: [这个我们有办法]
message: {en: 'Much like “{sample}” ({percent} %).', zh: '与“{sample}”相近（{percent}%）。'}
examples:
  flagged: [这个我们真的也没办法, Sorry. There is nothing that we can do about it.]
  clean: [这个我们有办法解决, "There is something we can do: a replacement."]
`,
  compile({ samples, counterSamples, least = 0.6, role, unit = 'sentence' }, compiler) {
    const roles: readonly Role[] = role ? [role] : (compiler.rule.applies.roles ?? ['agent'])
    const set = compiler.samples(samples)
    const counter = counterSamples && compiler.samples(counterSamples)
    const unitsOf = unit === 'message' ? (_: Dialogue, each: Utterance) => [whole(each)] : sentencesOf
    return (dialogue, report) => {
      for (const utterance of dialogue.utterances) {
        if (!roles.includes(utterance.role)) continue
        for (const span of unitsOf(dialogue, utterance)) {
          const closest = dialogue.closest(set, span, least)
          if (!closest || (counter && dialogue.closest(counter, span, closest.closeness))) continue
          const values = { sample: samples[closest.sample] as string, percent: Math.round(100 * closest.closeness) }
          report({ evidence: [span], values })
        }
      }
    }
  },
})

function sentencesOf(dialogue: Dialogue, { index, text }: Utterance): Span[] {
  const spans: Span[] = []
  for (let start = 0; start < text.length; ) {
    const span = dialogue.sentence({ message: index, start, end: start })
    if (span.end <= start) break
    spans.push(span)
    start = span.end
  }
  return spans
}
