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
        description: {
          en: 'Sentences as people say them, in any of the languages.',
          zh: '人们平时怎么说就怎么写的句子，中英文都可以。',
        },
      },
      counterSamples: {
        type: 'array',
        minItems: 1,
        uniqueItems: true,
        items: { type: 'string', minLength: 2 },
        description: {
          en: 'Sentences that sound alike and are fine: what is at least as close to one of them is not flagged.',
          zh: '听起来相近但没有问题的句子：与它们同样接近或更接近的不标出。',
        },
      },
      least: {
        type: 'number',
        exclusiveMinimum: 0,
        maximum: 1,
        default: 0.6,
        description: {
          en: 'From which closeness on; 1 is the same text but for marks, case, width and script.',
          zh: '接近到什么程度算；1 表示除标点、大小写、全半角、繁简之外完全相同。',
        },
      },
      role: {
        type: 'string',
        enum: ['customer', 'agent', 'bot', 'system'],
        description: {
          en: "Whose messages; without it those that the rule applies to, else the agent's.",
          zh: '看谁的消息；不写则按规则的适用范围，再没有就看客服的。',
        },
      },
      unit: {
        type: 'string',
        enum: ['message', 'sentence'],
        default: 'sentence',
        description: { en: 'What is compared with a sample.', zh: '拿什么与样句比较。' },
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
