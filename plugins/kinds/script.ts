import { type Condition, finderOf, type Place } from './condition.js'
import { conditionSchema } from './condition-schema.js'
import { type Dialogue, type DialogueType, defineKind, type Localized, type Span, type Turn } from './contract.js'
import { needsOf } from './needs.js'
import { describeTurns, openingSentences } from './windows.js'

type Step = Condition & { name: Localized; required?: boolean; by?: number }

interface Options {
  steps: Step[]
  order?: boolean
  minTurns?: number
  types?: DialogueType[]
}

const START: Localized = { en: 'the beginning', zh: '开头' }

/** Adherence to a script. */
export const script = defineKind<Options>({
  name: 'script',
  summary: {
    en: 'Checks that the agent goes through the steps of a script: which are missing, and which are out of order.',
    zh: '检查客服是否按流程走完每一步：缺了哪些、哪些顺序不对。',
  },
  scope: 'conversation',
  options: {
    type: 'object',
    properties: {
      steps: {
        type: 'array',
        minItems: 1,
        items: { $ref: '#/$defs/step' },
        description: {
          en: 'The steps in their order: each a condition as `sequence` has them, with a name.',
          zh: '按顺序列出步骤：每一步是一个条件，写法同 `sequence`，并带名称。',
        },
      },
      order: {
        type: 'boolean',
        default: true,
        description: { en: 'Whether the order of the steps counts.', zh: '是否要求步骤按顺序。' },
      },
      minTurns: {
        type: 'integer',
        minimum: 1,
        default: 1,
        description: { en: 'Passes where the agent has fewer turns.', zh: '客服轮数少于此数时算通过。' },
      },
      types: {
        type: 'array',
        minItems: 1,
        items: { type: 'string', enum: ['missed', 'invalid', 'abnormal_end', 'normal_end'] },
        description: { en: 'Only in conversations of these types.', zh: '只看这些类型的对话。' },
      },
    },
    required: ['steps'],
    additionalProperties: false,
    $defs: {
      step: conditionSchema({
        sorts: ['act', 'any', 'question', 'answer', 'substantive'],
        properties: {
          name: {
            $ref: '#/$defs/localized',
            description: { en: 'What a finding calls it.', zh: '提示语里怎么称呼这一步。' },
          },
          required: {
            type: 'boolean',
            description: { en: 'Whether it may not be missing (the default).', zh: '是否必不可少（默认是）。' },
          },
          by: {
            type: 'integer',
            minimum: 1,
            description: { en: "Must come within so many of the agent's turns.", zh: '必须在客服的前几轮之内出现。' },
          },
        },
        required: ['name'],
      }),
    },
  },
  placeholders: ['step', 'after', 'window'],
  variants: ['missing', 'order'],
  example: `id: call-script
kind: script
title: {en: Call script, zh: 通话流程}
severity: info
category: process
options:
  steps:
    - {name: {en: the greeting, zh: 问候}, act: [greeting], by: 1}
    - {name: {en: the order number, zh: 核对订单号}, any: [{phrase: [订单号, order number]}]}
    - {name: {en: the farewell, zh: 道别}, act: [closing], required: false}
message: {en: '{step} is missing from {window}.', zh: '{window}缺少{step}。'}
variants:
  order: {message: {en: '{step} belongs after {after}.', zh: '{step}应在{after}之后。'}}
examples:
  flagged:
    - "顾客: 没收到货\\n客服: 您好，是哪个地址？"
    - "顾客: 没收到货\\n客服: 订单号是多少？您好"
  clean: ["顾客: 没收到货\\n客服: 您好，订单号是多少？\\n顾客: 33\\n客服: 祝您生活愉快"]
`,
  needs: (options) => needsOf(options),
  compile({ steps, order = true, minTurns = 1, types }, compiler) {
    const finders = steps.map((step) => finderOf(step, compiler))
    return (dialogue, report) => {
      if (types && !types.includes(dialogue.type.value)) return
      const agents = dialogue.turns.filter(({ role }) => role === 'agent')
      if (agents.length < minTurns) return
      const found: (readonly Place[])[] = []
      for (const find of finders) {
        const places = find(dialogue)
        if (typeof places === 'object' && 'notEvaluable' in places) return places
        found.push(typeof places === 'boolean' ? [] : places)
      }
      const chain = longestChain(found)
      for (const each of gaps(dialogue, agents, found, chain)) report({ ...each, variant: 'missing' })
      if (!order) return
      for (const [index, places] of found.entries()) {
        const first = places[0]
        if (!first || chain[index]) continue
        const before = lastFound(chain, index)
        const neighbour = before >= 0 ? chain[before] : chain.find((each) => each !== undefined)
        report({
          evidence: neighbour ? [first, neighbour] : [first],
          variant: 'order',
          values: {
            step: steps[index]!.name,
            after: steps[before]?.name ?? START,
            window: describeTurns('anywhere', agents),
          },
        })
      }
    }

    /** The steps that are missing, those that would stand at one place together; and those that came too late. */
    function gaps(
      dialogue: Dialogue,
      agents: readonly Turn[],
      found: readonly (readonly Place[])[],
      chain: readonly (Place | undefined)[],
    ): { evidence: Span[]; values: Record<string, Localized> }[] {
      const gaps: { at: string; missing: Localized[]; evidence: Span[]; after: Localized; window: Localized }[] = []
      for (const [index, { name, required = true, by }] of steps.entries()) {
        if (!required) continue
        const searched = by === undefined ? agents : agents.slice(0, by)
        const end = searched.at(-1)?.messages.at(-1)?.index ?? -1
        const first = found[index]![0]
        if (first && (by === undefined || first.message <= end)) continue
        const before = lastFound(chain, index)
        const evidence = first ? [first] : placeAfter(dialogue, agents, chain[before])
        const at = evidence.map((each) => `${each.message}:${each.start}`).join()
        const window = describeTurns(by === undefined ? 'anywhere' : 'opening', searched)
        const same = gaps.find((each) => each.at === at)
        if (same) same.missing.push(name)
        else gaps.push({ at, missing: [name], evidence, after: steps[before]?.name ?? START, window })
      }
      return gaps.map(({ missing, evidence, after, window }) => ({
        evidence,
        values: { step: listed(missing), after, window },
      }))
    }
  },
})

/** Where a step should have been: the next reply after the step before it, else that step; else the first reply. */
function placeAfter(dialogue: Dialogue, agents: readonly Turn[], before: Place | undefined): Span[] {
  if (!before) return openingSentences(dialogue, agents.slice(0, 1))
  const next = agents.filter(({ messages }) => messages[0]!.index > before.message).slice(0, 1)
  return [...openingSentences(dialogue, next), before]
}

/** The last step before this one that stands in order; -1 where there is none. */
function lastFound(chain: readonly (Place | undefined)[], index: number): number {
  return chain.findLastIndex((each, step) => each !== undefined && step < index)
}

/** The most steps that can be found in their order, each with the place that it then has. */
function longestChain(found: readonly (readonly Place[])[]): (Place | undefined)[] {
  interface Link {
    step: number
    place: Place
    length: number
    before: Link | undefined
  }
  const links: Link[] = []
  let best: Link | undefined
  for (const [step, places] of found.entries()) {
    const own = places.map((place): Link => {
      let before: Link | undefined
      for (const link of links) if (!isBefore(place, link.place) && link.length > (before?.length ?? 0)) before = link
      return { step, place, length: (before?.length ?? 0) + 1, before }
    })
    links.push(...own)
    for (const link of own) if (link.length > (best?.length ?? 0)) best = link
  }
  const chain: (Place | undefined)[] = found.map(() => undefined)
  for (let link = best; link; link = link.before) chain[link.step] = link.place
  return chain
}

function isBefore(a: Span, b: Span): boolean {
  return a.message - b.message < 0 || (a.message === b.message && a.start < b.start)
}

function listed(names: readonly Localized[]): Localized {
  return { en: names.map(({ en }) => en).join(', '), zh: names.map(({ zh }) => zh).join('、') }
}
