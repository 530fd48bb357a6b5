/** The examples of every rule that ships, and of every kind's documentation, run as `chatlint rules test` runs them. */
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { kinds } from '../plugins/kinds/index.js'
import { createEngine, parseText } from '../src/index.js'
import { loadPacks } from '../src/node/load-packs.js'
import type { RuleDefinition } from '../src/plugin/index.js'
import { formatErrors, parseRule } from '../src/rule-file/index.js'
import { testRule } from '../src/testing/rule-tester.js'

const root = fileURLToPath(new URL('..', import.meta.url))
// A pack is read after those that it extends.
const names = readdirSync(`${root}/rules`).sort((a, b) => Number(b === 'core') - Number(a === 'core'))
const folders = names.map((name) => `./rules/${name}`)
const { packs, errors } = await loadPacks(folders, { kinds, bundled: new Map(), cwd: root })
const lexicons = packs.flatMap((pack) => pack.lexicons)

/** What the tester has to complain of, readably. */
function complaints(rule: RuleDefinition): string[] {
  const { problems } = testRule(rule, { createEngine, parseText, kinds, lexicons, locale: 'en' })
  return problems.map(({ sort, index, problem, example }) => `${sort} ${index + 1}: ${problem.en}\n${example}`)
}

describe('rules that ship', () => {
  it('load without an error', () => {
    expect(formatErrors(errors, 'en')).toBe('')
  })

  it.each(packs.flatMap((pack) => pack.rules.map((rule) => [rule.id, rule] as const)))(
    '%s does what its examples say',
    (_, rule) => {
      expect(complaints(rule)).toEqual([])
    },
  )
})

describe('kinds', () => {
  it.each(kinds.map((kind) => [kind.name, kind] as const))('%s is documented by a rule that works', async (_, kind) => {
    const known = new Set(lexicons.map(({ name }) => name))
    const id = /^id: (.+)$/m.exec(kind.example)?.[1]
    const parsed = await parseRule(kind.example, { file: `${id}.yml`, pack: 'docs', kinds, lexicons: known })
    expect(formatErrors(parsed.errors, 'en')).toBe('')
    expect(complaints(parsed.rule!)).toEqual([])
  })
})
