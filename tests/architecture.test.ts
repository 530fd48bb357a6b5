import { readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'
import { areaOf, MAY_IMPORT, violations, withoutTests } from '../tools/check/architecture.js'

const sources = withoutTests(
  new Map(
    globSync(['src/**/*.ts', 'plugins/**/*.ts'])
      .sort()
      .map((file) => [file, readFileSync(file, 'utf8')] as const),
  ),
)

/** Judges one imaginary file beside nothing else. */
function judge(file: string, text: string, others: Record<string, string> = {}): string[] {
  return violations(new Map(Object.entries({ [file]: text, ...others })))
}

describe('the directions of the design', () => {
  it('hold in every source file', () => {
    expect(sources.size).toBeGreaterThan(10)
    expect(violations(sources)).toEqual([])
  })

  it('know every folder of src and plugins', () => {
    const edge = ['src/node', 'src/cli']
    const areas = new Set([...sources.keys()].map(areaOf).filter((area) => !area.endsWith('.ts')))
    expect([...areas].filter((area) => !(area in MAY_IMPORT) && !edge.includes(area))).toEqual([])
  })
})

describe('the check of the directions', () => {
  it('says which file imports what against which rule', () => {
    expect(judge('src/plugin/a.ts', "import { x } from '../engine/types.js'")).toEqual([
      "src/plugin/a.ts:1 imports '../engine/types.js': src/plugin may import src/transcript and nothing else of ours",
    ])
  })

  it.each([
    ['a type import', "import type { X } from '../engine/x.js'"],
    ['a re-export', "export * from '../engine/x.js'"],
    ['a lazy import', "const x = await import('../engine/x.js')"],
    ['a type in place', "let x: import('../engine/x.js').X"],
  ])('sees %s', (_, text) => {
    expect(judge('src/text/a.ts', text)).toHaveLength(1)
  })

  it('lets only the entry, the command line and tools name plugins', () => {
    const text = "import { phrase } from '../../plugins/kinds/phrase.js'"
    expect(judge('src/engine/a.ts', text)).toHaveLength(1)
    expect(judge('src/node/a.ts', text)).toHaveLength(1)
    expect(judge('src/cli/a.ts', text)).toEqual([])
    expect(judge('src/index.ts', "export * from '../plugins/kinds/phrase.js'")).toEqual([])
  })

  it('keeps the kinds of plugin apart, and all of them off the engine', () => {
    expect(judge('plugins/kinds/a.ts', "import { x } from '../reporters/x.js'")).toHaveLength(1)
    expect(judge('plugins/kinds/a.ts', "import { x } from '../../src/text/fold.js'")).toHaveLength(1)
    expect(judge('plugins/kinds/a.ts', "import { x } from '../../src/plugin/index.js'\nimport y from 'yaml'")).toEqual(
      [],
    )
  })

  it.each([
    ['node:', "import 'node:fs'"],
    ['process', 'export const home = process.env.HOME'],
    ['console', "console.log('x')"],
    ['Date.now', 'const now = Date.now()'],
    ['new Date()', 'const now = new Date()'],
    ['Math.random', 'const x = Math.random()'],
    ['performance', 'const t = performance.now()'],
    ['fetch', "void fetch('https://example.org')"],
    ['globalThis.process', 'const p = globalThis.process'],
    ['shorthand', 'const x = { fetch }'],
  ])('refuses %s outside of the edge', (_, text) => {
    expect(judge('src/text/a.ts', text)).toHaveLength(1)
    expect(judge('plugins/kinds/a.ts', text)).toHaveLength(1)
    expect(judge('src/node/a.ts', text)).toEqual([])
  })

  it('is not misled by words', () => {
    const text = `
      // process.exit, console.log
      const note = 'new Date() and Math.random()'
      interface Step { process: string; fetch(): void }
      const step = { process: new Date('2024-01-01'), category: 'process' }
      export function run(console: string) { return console + step.process }
    `
    expect(judge('src/text/a.ts', text)).toEqual([])
  })

  it('leaves out tests and what only they import', () => {
    const files = new Map([
      ['plugins/kinds/a.ts', ''],
      ['plugins/kinds/a.test.ts', "import { sample } from './sample.js'\nimport { a } from './a.js'"],
      ['plugins/kinds/sample.ts', "import { fold } from '../../src/text/fold.js'"],
      ['plugins/kinds/index.ts', "export * from './a.js'"],
    ])
    expect([...withoutTests(files).keys()]).toEqual(['plugins/kinds/a.ts', 'plugins/kinds/index.ts'])
  })

  it('finds cycles of values and lets types know each other', () => {
    const cycle = { 'src/text/b.ts': "import { a } from './a.js'" }
    expect(judge('src/text/a.ts', "import { b } from './b.js'", cycle)).toEqual([
      'import cycle: src/text/a.ts → src/text/b.ts → src/text/a.ts',
    ])
    expect(judge('src/text/a.ts', "import type { b } from './b.js'", cycle)).toEqual([])
  })
})
