import { type ActName, defineKind, type Dialogue, type DialogueType, type Localized, type Turn } from './contract.js'
import { named, whole } from './spans.js'

interface Options {
  require?: ActName[]
  forbid?: ActName[]
  window: 'opening' | 'closing' | 'after' | 'anywhere'
  turns: number
  trigger?: ActName[]
  types?: DialogueType[]
}

/** The turns searched, and where a finding stands if they hold nothing. */
interface Window {
  turns: readonly Turn[]
  name: Localized
  /** The words that made the act due. */
  trigger?: { message: number; start: number; end: number }
}

/** An act that must, or must not, be there. */
export const act = defineKind<Options>({
  name: 'act',
  summary: {
    en: 'Finds acts (greeting, apology, …) that are missing from a window of the conversation, or that should not be in it.',
    zh: '检查某个范围内应有而没有、或不该有的言语行为（问候、致歉等）。',
  },
  scope: 'conversation',
  options: {
    type: 'object',
    properties: {
      require: { $ref: '#/$defs/acts', description: 'One of these must occur in the window.' },
      forbid: { $ref: '#/$defs/acts', description: 'None of these may occur in the window.' },
      window: {
        type: 'string',
        enum: ['opening', 'closing', 'after', 'anywhere'],
        default: 'anywhere',
        description: "The agent's first turns, the agent's last turns, the agent's next turns after a trigger, or all of them.",
      },
      turns: { type: 'integer', minimum: 1, default: 1, description: 'How many agent turns the window holds.' },
      trigger: { $ref: '#/$defs/acts', description: 'With window: after — the acts after which the window opens.' },
      types: {
        type: 'array',
        minItems: 1,
        items: { type: 'string', enum: ['missed', 'invalid', 'abnormal_end', 'normal_end'] },
        description: 'Only in conversations of these types.',
      },
    },
    anyOf: [{ required: ['require'] }, { required: ['forbid'] }],
    additionalProperties: false,
  },
  placeholders: ['window'],
  example: `id: greeting-first
kind: act
title: {en: Greet first, zh: 先问好}
severity: info
category: courtesy
options: {require: [greeting], window: opening, turns: 1}
message: {en: 'No greeting in {window}.', zh: '{window}没有问候。'}
examples:
  flagged: ["顾客: 在吗\\n客服: 什么事"]
  clean: ["顾客: 在吗\\n客服: 您好，在的"]
`,
  compile({ require, forbid, window, turns, trigger, types }) {
    return (dialogue, report) => {
      if (types && !types.includes(dialogue.type.value)) return
      for (const each of windows(dialogue)) {
        const inside = dialogue.acts().filter(({ message }) => each.turns.some((turn) => turn === dialogue.utterances[message]?.turn))
        const forbidden = inside.filter((found) => forbid?.includes(found.act))
        for (const found of forbidden) report({ evidence: [found], values: { window: each.name } })
        if (!require || inside.some((found) => require.includes(found.act))) continue
        const shown = each.turns.map((turn) => whole(turn.messages[0]!))
        report({ evidence: each.trigger ? [each.trigger, ...shown] : shown, values: { window: each.name } })
      }
    }

    function windows(dialogue: Dialogue): Window[] {
      const agents = dialogue.turns.filter(({ role }) => role === 'agent')
      if (agents.length === 0) return []
      if (window === 'opening') return [open(agents.slice(0, turns), 'the first', '开头')]
      if (window === 'closing') return [open(agents.slice(-turns), 'the last', '最后')]
      if (window === 'anywhere') return [open(agents, 'all', '全部')]
      const seen = new Set<Turn>()
      return dialogue.acts().flatMap((found) => {
        const turn = dialogue.utterances[found.message]?.turn
        if (!trigger?.includes(found.act) || !turn || seen.has(turn)) return []
        seen.add(turn)
        const next = agents.filter(({ index }) => index > turn.index).slice(0, turns)
        return next.length === 0 ? [] : [{ ...open(next, 'the next', '接下来'), trigger: found }]
      })
    }
  },
})

function open(turns: readonly Turn[], en: string, zh: string): Window {
  const messages = named(turns.flatMap((turn) => turn.messages))
  const count = turns.length === 1 ? { en: `${en} reply`, zh: `${zh}的回复` } : { en: `${en} ${turns.length} replies`, zh: `${zh} ${turns.length} 轮回复` }
  return { turns, name: { en: `${count.en} (${messages.en})`, zh: `${count.zh}（${messages.zh}）` } }
}
