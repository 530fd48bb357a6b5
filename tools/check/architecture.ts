import { posix } from 'node:path'
import { type Outside, scan } from './imports.js'

/**
 * Which folders of `src` each folder may import, beside itself and npm packages. The order is DESIGN's direction:
 * transcript ← plugin ← text ← rule-file ← analysis ← engine ← {findings, scoring} ← node ← cli. The engine runs the
 * findings pipeline, which in turn knows only the contract and text.
 */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/transcript': [],
  'src/plugin': ['src/transcript'],
  'src/text': ['src/plugin', 'src/transcript'],
  'src/rule-file': ['src/text', 'src/plugin', 'src/transcript'],
  'src/config': ['src/rule-file', 'src/plugin', 'src/transcript'],
  'src/analysis': ['src/rule-file', 'src/text', 'src/plugin', 'src/transcript'],
  'src/findings': ['src/text', 'src/plugin', 'src/transcript'],
  'src/scoring': ['src/text', 'src/plugin', 'src/transcript'],
  'src/engine': ['src/findings', 'src/analysis', 'src/rule-file', 'src/text', 'src/plugin', 'src/transcript'],
  // Puts engine, configuration and registry together; what ships is handed to it by src/index.ts.
  'src/feedback': ['src/plugin', 'src/transcript'],
  'src/reviewer': [
    'src/config',
    'src/engine',
    'src/scoring',
    'src/rule-file',
    'src/text',
    'src/plugin',
    'src/transcript',
  ],
  // An edge of its own, to the unified ecosystem; like every consumer it takes the library as it ships.
  'src/unified': ['src/index.ts', 'src/reviewer', 'src/plugin', 'src/transcript'],
  'src/testing': ['src/engine', 'src/findings', 'src/rule-file', 'src/plugin', 'src/transcript'],
  'plugins/kinds': ['src/plugin', 'src/transcript'],
  'plugins/importers': ['src/plugin', 'src/transcript'],
  'plugins/reporters': ['src/plugin', 'src/transcript'],
  'plugins/packs': ['src/plugin', 'src/transcript'],
}

/** These may use Node and the terminal; everything else must run in a browser and give the same answer every time. */
const AT_THE_EDGE = ['src/node', 'src/cli']

/** Runs in the reader's browser and nowhere else: the script of the HTML report. */
const IN_THE_PAGE = 'plugins/reporters/html/page/'

/** Only these may name first-party plugins. */
const PASSES_PLUGINS_IN = ['src/index.ts', 'src/cli', 'tools', 'tests', 'examples']

/** Source files by their path from the root of the project, with `/`. */
export type Sources = ReadonlyMap<string, string>

/** Everything that breaks a direction, one sentence each: the file, what it imports, and the rule. */
export function violations(sources: Sources): string[] {
  const files = new Map([...sources].map(([file, text]) => [file, scan(file, text)]))
  const found: string[] = []
  for (const [file, outside] of files) {
    for (const each of outside.imports) {
      const broken = brokenBy(file, each.specifier)
      if (broken) found.push(`${file}:${each.line} imports '${each.specifier}': ${broken}`)
    }
    if (mustBePure(file)) {
      for (const each of outside.ambient) {
        found.push(
          `${file}:${each.line} uses ${each.name}: only ${AT_THE_EDGE.join(' and ')} may touch the runtime, the clock, chance or the network`,
        )
      }
    }
  }
  return [...found, ...cycles(files)]
}

/** The sources without tests, and without the helpers that only tests import. */
export function withoutTests(sources: Sources): Sources {
  const isTest = (file: string): boolean => file.endsWith('.test.ts')
  const importers = new Map<string, string[]>()
  for (const [file, text] of sources) {
    for (const each of scan(file, text).imports) {
      const to = target(file, each.specifier)
      if (to) importers.set(to, [...(importers.get(to) ?? []), file])
    }
  }
  return new Map([...sources].filter(([file]) => !isTest(file) && !importers.get(file)?.every(isTest)))
}

/** The area that a file belongs to: `src/text`, `plugins/kinds`, or the file itself where it stands directly in `src`. */
export function areaOf(file: string): string {
  const parts = file.split('/')
  return parts.slice(0, parts[0] === 'src' || parts[0] === 'plugins' ? 2 : 1).join('/')
}

/** The file that a relative import names, or undefined for a package. */
export function target(file: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined
  return posix.join(posix.dirname(file), specifier).replace(/\.js$/, '.ts')
}

function mustBePure(file: string): boolean {
  return /^(src|plugins)\//.test(file) && !AT_THE_EDGE.includes(areaOf(file)) && !file.startsWith(IN_THE_PAGE)
}

function brokenBy(file: string, specifier: string): string | undefined {
  const from = areaOf(file)
  const to = target(file, specifier)
  if (to === undefined) {
    if (specifier.startsWith('node:') && mustBePure(file))
      return `only ${AT_THE_EDGE.join(' and ')} may use Node's modules`
    return undefined
  }
  const area = areaOf(to)
  if (
    area.startsWith('plugins') &&
    from !== area &&
    !PASSES_PLUGINS_IN.some((each) => file.startsWith(each)) &&
    !file.startsWith('plugins/index')
  ) {
    return `only ${PASSES_PLUGINS_IN.join(', ')} may name first-party plugins`
  }
  const allowed = MAY_IMPORT[from]
  if (!allowed || area === from || allowed.includes(area)) return undefined
  return `${from} may import ${allowed.length > 0 ? allowed.join(', ') : 'no other folder'} and nothing else of ours`
}

/** Import cycles of values; types may know each other, for they are gone at run time. */
function cycles(files: ReadonlyMap<string, Outside>): string[] {
  const found: string[] = []
  const done = new Set<string>()
  const path: string[] = []
  const walk = (file: string): void => {
    const at = path.indexOf(file)
    if (at >= 0) {
      found.push(`import cycle: ${[...path.slice(at), file].join(' → ')}`)
      return
    }
    if (done.has(file)) return
    path.push(file)
    for (const each of files.get(file)?.imports ?? []) {
      const next = each.typeOnly ? undefined : target(file, each.specifier)
      if (next && files.has(next)) walk(next)
    }
    path.pop()
    done.add(file)
  }
  for (const file of files.keys()) walk(file)
  return found
}
