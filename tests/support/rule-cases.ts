import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { kinds } from '../../plugins/kinds/index.js'
import { createEngine, parseText, type RuleDefinition } from '../../src/index.js'
import { loadPacks } from '../../src/node/load-packs.js'
import type { RuleExample } from '../../src/plugin/index.js'
import { formatErrors } from '../../src/rule-file/index.js'
import { testRule } from '../../src/testing/rule-tester.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A conversation that a rule flags and one that looks like it and is fine. */
export interface Case {
  flagged: RuleExample
  clean: RuleExample
}

/** The rules of a pack by their own names, and a way to ask what one does with conversations that are not its examples. */
export async function rulesOf(pack: string) {
  const folders = ['./rules/core', ...(pack === 'core' ? [] : [`./rules/${pack}`])]
  const { packs, errors } = await loadPacks(folders, { kinds, bundled: new Map(), cwd: root })
  if (errors.length > 0) throw new Error(formatErrors(errors, 'en'))
  const lexicons = packs.flatMap((each) => each.lexicons)
  const rules = packs.find(({ name }) => name === pack)!.rules
  const named = new Map(rules.map((rule) => [rule.id.slice(pack.length + 1), rule]))
  return {
    packs,
    names: [...named.keys()],
    /** What the rule does otherwise than the case says, readably. */
    complaints(name: string, { flagged, clean }: Case): string[] {
      const { fix: _, ...withoutFix } = named.get(name) as RuleDefinition
      const examples = { flagged: [flagged], clean: [clean] }
      const { problems } = testRule(
        { ...withoutFix, examples },
        { createEngine, parseText, kinds, lexicons, locale: 'en' },
      )
      return problems.map(({ sort, problem, example }) => `${sort}: ${problem.en}\n${example}`)
    },
  }
}

/** Reads a YAML file that stands beside a test. */
export function readCases<T>(file: string, test: string): Record<string, T> {
  return parse(readFileSync(new URL(file, test), 'utf8')) as Record<string, T>
}
