/** Rules against conversations that are not among their examples: of each pack with a YAML file here, every rule. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { kinds } from '../../plugins/kinds/index.js'
import { createEngine, parseText } from '../../src/index.js'
import { loadPacks } from '../../src/node/load-packs.js'
import type { RuleDefinition, RuleExample } from '../../src/plugin/index.js'
import { exampleText } from '../../src/rule-file/examples.js'
import { testRule } from '../../src/testing/rule-tester.js'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = fileURLToPath(new URL('../..', import.meta.url))

interface Case {
  flagged: RuleExample
  clean: RuleExample
}

const packed = readdirSync(`${root}rules`)
const files = readdirSync(here).filter((file) => file.endsWith('.yml') && packed.includes(file.slice(0, -4)))
const names = files.map((file) => file.slice(0, -4)).sort((a, b) => Number(b === 'core') - Number(a === 'core'))
const { packs } = await loadPacks(
  names.map((name) => `./rules/${name}`),
  { kinds, bundled: new Map(), cwd: root },
)
const lexicons = packs.flatMap((pack) => pack.lexicons)

/** What goes wrong where these cases are the rule's only examples. What its replacements make of a text is for its own to say. */
function complaints({ fix: _, ...rule }: RuleDefinition, { flagged, clean }: Case): string[] {
  const examples = { flagged: [flagged], clean: [clean] }
  const { problems } = testRule({ ...rule, examples }, { createEngine, parseText, kinds, lexicons, locale: 'en' })
  return problems.map(({ sort, problem, example }) => `${sort}: ${problem.en}\n${example}`)
}

describe.each(names)('%s', (name) => {
  const cases = parse(readFileSync(`${here}${name}.yml`, 'utf8')) as Record<string, Case>
  const rules = packs.find((pack) => pack.name === name)?.rules ?? []

  it('has a case for every rule, and none for others', () => {
    expect(Object.keys(cases).sort()).toEqual(rules.map(({ id }) => id.slice(id.indexOf('/') + 1)).sort())
  })

  it.each(rules.map((rule) => [rule.id.slice(rule.id.indexOf('/') + 1), rule] as const))('%s', (id, rule) => {
    const given = cases[id]
    expect(given && complaints(rule, given)).toEqual([])
  })

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s has three examples of each sort, all its own',
    (id, rule) => {
      const { flagged, clean } = rule.examples
      expect(Math.min(flagged.length, clean.length)).toBeGreaterThanOrEqual(3)
      const given = Object.values(cases[id.slice(id.indexOf('/') + 1)] ?? {}).map(exampleText)
      expect([...flagged, ...clean].map(exampleText).filter((text) => given.includes(text))).toEqual([])
    },
  )
})
