import { type Act, type ActName, type Dialogue, type DialogueType, defineKind, type Turn } from './contract.js'
import { describeTurns, endingSentences, openingSentences } from './windows.js'

interface Options {
  require?: ActName[]
  forbid?: ActName[]
  window: 'opening' | 'closing' | 'after' | 'anywhere'
  turns: number
  trigger?: ActName[]
  types?: DialogueType[]
}

/** The turns searched. */
interface Window {
  turns: readonly Turn[]
  /** The words that made the act due. */
  trigger?: Act
}

/** An act that must, or must not, be there. */
export const act = defineKind<Options>({
  name: 'act',
  summary: {
    en: 'Finds acts (greeting, apology, …) that are missing from a window of the conversation, or that should not be in it.',
    zh: '检查某个范围内应有而没有、或不该有的言语行为（问候、致歉等）。',
  },
  scope: 'conversation',
  draft: ({ window }) => window !== 'closing',
  options: {
    type: 'object',
    properties: {
      require: {
        $ref: '#/$defs/acts',
        description: { en: 'One of these must occur in the window.', zh: '范围内至少要出现其中一种。' },
      },
      forbid: {
        $ref: '#/$defs/acts',
        description: { en: 'None of these may occur in the window.', zh: '范围内一种都不能出现。' },
      },
      window: {
        type: 'string',
        enum: ['opening', 'closing', 'after', 'anywhere'],
        default: 'anywhere',
        description: {
          en: "The agent's first turns, the agent's last turns, the agent's next turns after a trigger, or all of them.",
          zh: '客服最初几轮、最后几轮、触发之后的几轮，或者全部。',
        },
      },
      turns: {
        type: 'integer',
        minimum: 1,
        default: 1,
        description: { en: 'How many agent turns the window holds.', zh: '范围包含客服的几轮。' },
      },
      trigger: {
        $ref: '#/$defs/acts',
        description: {
          en: 'With window: after — the acts after which the window opens.',
          zh: '用于 window: after：出现哪些行为之后开始计算。',
        },
      },
      types: {
        type: 'array',
        minItems: 1,
        items: { type: 'string', enum: ['missed', 'invalid', 'abnormal_end', 'normal_end'] },
        description: { en: 'Only in conversations of these types.', zh: '只看这些类型的对话。' },
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
      const acts = dialogue.acts()
      for (const each of windows(dialogue)) {
        let found = false
        for (const one of acts) {
          const turn = dialogue.utterances[one.message]?.turn
          if (!turn || !each.turns.includes(turn)) continue
          if (forbid?.includes(one.act))
            report({ evidence: [one], values: { window: describeTurns(window, each.turns) } })
          if (require?.includes(one.act)) found = true
        }
        if (!require || found) continue
        // The agent has more turns to come.
        if (dialogue.ongoing && (window === 'anywhere' || each.turns.length < turns)) continue
        const shown =
          window === 'closing' ? endingSentences(dialogue, each.turns) : openingSentences(dialogue, each.turns)
        report({
          evidence: each.trigger ? [each.trigger, ...shown] : shown,
          values: { window: describeTurns(window, each.turns) },
        })
      }
    }

    function windows(dialogue: Dialogue): Window[] {
      const agents = dialogue.turns.filter(({ role }) => role === 'agent')
      if (agents.length === 0) return []
      if (window === 'opening') return [{ turns: agents.slice(0, turns) }]
      if (window === 'closing') return [{ turns: agents.slice(-turns) }]
      if (window === 'anywhere') return [{ turns: agents }]
      const due: Window[] = []
      let last: Turn | undefined
      for (const found of dialogue.acts()) {
        if (!trigger?.includes(found.act)) continue
        const turn = dialogue.utterances[found.message]?.turn
        // Several signs of distress in one turn are one occasion.
        if (!turn || turn === last) continue
        last = turn
        const next = agents.filter(({ index }) => index > turn.index).slice(0, turns)
        if (next.length > 0) due.push({ turns: next, trigger: found })
      }
      return due
    }
  },
})
