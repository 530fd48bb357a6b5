import { type Condition, finderOf, isWhole, type Place } from './condition.js'
import { type Dialogue, defineKind, type Localized, type OptionFault, type Span } from './contract.js'
import { type Expression, evaluate, namesIn, positiveNames, unknownNames } from './expression.js'
import { needsOf } from './needs.js'
import { chosen, firsts, Scene, whenOf } from './scene.js'
import { type Anchor, type SearchWindow, type WindowOptions, windowOf } from './search-window.js'
import { SEQUENCE_SCHEMA } from './sequence-schema.js'
import { describeTurns, endingSentences, openingSentences, type WindowSide } from './windows.js'

interface Options {
  conditions: Record<string, Condition>
  when?: Expression
  at?: 'first' | 'last' | 'every' | number
  if?: Expression
  require?: Expression
  forbid?: Expression
  window?: WindowOptions
  minTurns?: number
  needsTurn?: boolean | number
  needs?: string[]
  once?: boolean
}

/** Of a wide window, so many turns are shown as the place where something is absent. */
const SHOWN = 3

/** When A happens, B must or must not follow or precede. */
export const sequence = defineKind<Options>({
  name: 'sequence',
  summary: {
    en: 'When A happens, B must, or must not, follow or precede: named conditions, joined by and, or, not, in a window.',
    zh: '当 A 出现时，前后一定范围内必须（或不得）出现 B：给条件命名，用 and、or、not 组合，并限定范围。',
  },
  scope: 'conversation',
  draft: true,
  options: SEQUENCE_SCHEMA,
  placeholders: ['window', 'anchor', 'count', 'missing'],
  variants: 'any',
  example: `id: asks-again-after-no
kind: sequence
title: {en: Asks again after a refusal, zh: 被拒绝后再次索要}
severity: info
category: courtesy
options:
  conditions:
    refused: {act: [refusal]}
    asked: {act: [contact_request]}
  when: refused
  at: first
  forbid: asked
message: {en: 'Asked again after “{anchor}”.', zh: '客户说“{anchor}”之后又再次索要。'}
examples:
  flagged: ["客服: 方便留个电话吗？\\n顾客: 不用了\\n客服: 您还是留个电话吧"]
  clean: ["客服: 方便留个电话吗？\\n顾客: 不用了\\n客服: 好的，您随时可以再来问。"]
`,
  needsDialogue: (options) => !flagsWords(options),
  check,
  needs: ({ needs = [], ...options }) => needsOf(options, needs),
  compile(
    {
      conditions,
      when,
      at = 'every',
      if: given,
      require,
      forbid,
      window = {},
      minTurns,
      needsTurn = true,
      needs,
      once,
    },
    compiler,
  ) {
    const finders = new Map(Object.entries(conditions).map(([name, each]) => [name, finderOf(each, compiler, needs)]))
    const anchorNames = new Set(when === undefined ? [] : positiveNames(when))
    const anchoring = when === undefined ? undefined : whenOf(when, conditions)
    const forbidden = forbid === undefined ? [] : positiveNames(forbid)
    const wanted = require ?? forbid
    const side = window.side ?? 'after'
    const least = Number(needsTurn)
    const waits = require !== undefined && (when === undefined || (side !== 'before' && side !== 'same'))
    return (dialogue, report) => {
      if (minTurns !== undefined && dialogue.turns.filter(({ role }) => role === 'agent').length < minTurns) return
      const scene = new Scene(dialogue, finders)
      const anchors = anchoring ? chosen(scene.anchors(anchoring), at) : [undefined]
      if (scene.missing || anchors.length === 0) return scene.missing ?? scene.unknown
      if (given !== undefined && !evaluate(given, (name) => scene.holds(name))) return scene.missing
      for (const anchor of anchors) {
        const searched = windowOf(
          anchor,
          window,
          { dialogue, until: () => scene.places(window.until as string) },
          require !== undefined,
        )
        if ('notEvaluable' in searched) return searched
        const within = (name: string): Place[] =>
          scene.places(name).filter((place) => searched.holds(place, anchorNames.has(name)))
        const holds = (name: string): boolean => scene.whole(name) ?? within(name).length > 0
        if (wanted !== undefined && evaluate(wanted, holds) === (require !== undefined)) continue
        if (scene.missing) return scene.missing
        const stands = anchor?.places ?? []
        if (waits && searched.turns.length < least && !stands.some(({ due }) => due)) continue
        if (dialogue.ongoing && require !== undefined && !isOver(searched, anchor)) continue
        const evidence: Place[] =
          require !== undefined
            ? [...stands, ...absentFrom(dialogue, searched, anchor)]
            : forbid !== undefined
              ? [...firsts(forbidden.map(within)), ...stands]
              : [...stands]
        const first = evidence[0]
        if (!first) continue
        report({
          evidence: evidence.map(({ message, start, end }) => ({ message, start, end })),
          ...(first.variant !== undefined && { variant: first.variant }),
          values: {
            window: inWords(searched, anchor),
            anchor: stands[0] ?? '',
            count: anchor?.count ?? 0,
            missing: missingFrom(holds),
          },
        })
        if (once) break
      }
      return scene.missing
    }

    /** Whether nothing that is said later can fall into the window. */
    function isOver({ turns }: SearchWindow, anchor: Anchor | undefined): boolean {
      if (side === 'same' || (side === 'before' && anchor)) return true
      return side === 'after' && window.turns !== undefined && turns.length >= window.turns
    }

    function inWords({ turns }: SearchWindow, anchor: Anchor | undefined): Localized {
      const atEdge: WindowSide = window.turns === undefined ? 'anywhere' : side === 'before' ? 'closing' : 'opening'
      return describeTurns(anchor ? side : atEdge, turns, window.of)
    }

    /** The parts of what is required that do not hold. */
    function missingFrom(holds: (name: string) => boolean): Localized {
      if (require === undefined) return { en: '', zh: '' }
      const parts = typeof require === 'object' && 'and' in require ? require.and : [require]
      const titles = parts.filter((part) => !evaluate(part, holds)).map((part) => titleOf(part, conditions))
      return { en: titles.map(({ en }) => en).join(', '), zh: titles.map(({ zh }) => zh).join('、') }
    }

    /** Where it should have been: the sentences next to the anchor, or those that open or end the conversation. */
    function absentFrom(dialogue: Dialogue, { turns }: SearchWindow, anchor: Anchor | undefined): Span[] {
      if (side === 'same' && anchor) return []
      return side === 'before'
        ? endingSentences(dialogue, turns.slice(-SHOWN))
        : openingSentences(dialogue, turns.slice(0, SHOWN))
    }
  },
})

/** What an expression is called: as the first of its conditions that has a title, else by its names. */
function titleOf(expression: Expression, conditions: Readonly<Record<string, Condition>>): Localized {
  const names = namesIn(expression)
  for (const name of names) {
    const condition = conditions[name]
    if (condition && 'title' in condition && condition.title) return condition.title
  }
  return { en: names.join(' / '), zh: names.join('／') }
}

/** Whether the rule flags words of the agent as such, and asks for nothing around them: then a template can be judged too. */
function flagsWords({ conditions, when, require, forbid, minTurns, needsTurn, needs }: Options): boolean {
  if (when === undefined || require !== undefined || forbid !== undefined) return false
  if (minTurns !== undefined || needsTurn !== undefined || needs !== undefined) return false
  return positiveNames(when).every((name) => {
    const condition = conditions[name]
    return condition !== undefined && 'any' in condition && condition.role !== 'customer'
  })
}

/** Names that nobody defined, and expressions that could never stand anywhere. */
function check(options: Options): OptionFault[] {
  const { conditions, when, forbid, require, window } = options
  const known = Object.keys(conditions)
  const faults: OptionFault[] = []
  const used = new Set<string>()
  for (const key of ['when', 'if', 'require', 'forbid'] as const) {
    const expression = options[key]
    if (expression === undefined) continue
    faults.push(...unknownNames(expression, known, [key]))
    for (const name of namesIn(expression)) used.add(name)
  }
  if (window?.until !== undefined) {
    faults.push(...unknownNames(window.until, known, ['window', 'until']))
    used.add(window.until)
  }
  if (faults.length > 0) return faults
  for (const [key, expression] of Object.entries({ when, forbid, until: window?.until })) {
    if (expression === undefined || positiveNames(expression).some((name) => !isWhole(conditions[name]!))) continue
    faults.push({
      path: key === 'until' ? ['window', key] : [key],
      problem: { en: `"${key}" has nothing that stands in a message`, zh: `“${key}”里没有落在具体消息上的条件` },
      hint: {
        en: 'Name a condition that is not under "not" and not about the whole conversation; put those into "if".',
        zh: '请至少写一个不在 not 之下、也不是针对整段对话的条件；后两种请写在 “if” 里。',
      },
    })
  }
  if (when === undefined && require === undefined && forbid === undefined)
    faults.push({
      path: ['conditions'],
      problem: { en: 'The conditions ask for nothing', zh: '只有条件，没有要求' },
      hint: {
        en: 'Add "require" or "forbid", or "when" to flag the anchor itself.',
        zh: '请补上 “require” 或 “forbid”；只写 “when” 则标出锚点本身。',
      },
    })
  if (require !== undefined && forbid !== undefined)
    faults.push({
      path: ['forbid'],
      problem: { en: 'There is both "require" and "forbid"', zh: '同时写了 “require” 和 “forbid”' },
      hint: { en: 'Keep one; make two rules of two demands.', zh: '请只保留一个；两个要求请写成两条规则。' },
    })
  for (const name of known)
    if (!used.has(name))
      faults.push({
        path: ['conditions', name],
        problem: { en: `The condition "${name}" is used nowhere`, zh: `条件“${name}”没有用到` },
        hint: { en: 'Use it, or leave it out.', zh: '请使用它，或将它去掉。' },
      })
  return faults
}
