import type { Lexicon, Localized, Pack, RuleDefinition } from '../plugin/index.js'
import { RuleFileError, sortErrors } from './error.js'
import { parseLexicon } from './lexicon.js'
import { folderOf, nameOfFile } from './names.js'
import type { AnyKind } from './options.js'
import { parseRule } from './rule.js'
import { PACK_SCHEMA } from './schemas.js'
import { checkScorecardRules, parseScorecard } from './scorecard.js'
import { didYouMean } from './suggest.js'
import { reportViolations, validatorOf } from './validate.js'
import { both, quoted } from './wording.js'
import { YamlFile } from './yaml.js'

/** A file of a pack: its path as the user named it, and its text. */
export interface PackFile {
  path: string
  text: string
}

/** A pack's `pack.yml`. */
export interface PackManifest {
  name: string
  title: Localized
  /** Names of packs, or paths that begin with `./` or `../`. */
  extends: string[]
}

/** A manifest, or what is wrong with it; the file is kept for errors that only the loader can see. */
export interface ParsedManifest {
  manifest: PackManifest | undefined
  errors: RuleFileError[]
  /** Adds an error at an entry of `extends`. */
  faultAt(index: number, code: string, problem: Localized, hint: Localized): void
}

/** Reads a `pack.yml`. */
export function parsePackManifest(text: string, { file: path }: { file: string }): ParsedManifest {
  const file = new YamlFile(text, path)
  const { data } = file
  if (data) reportViolations(file, validatorOf(PACK_SCHEMA)(data))
  const valid = data && file.errors.length === 0
  return {
    manifest: valid
      ? {
          name: data.name as string,
          title: data.title as Localized,
          extends: (data.extends as string[] | undefined) ?? [],
        }
      : undefined,
    errors: file.errors,
    faultAt: (index, code, problem, hint) => file.fault(['extends', index], 'value', code, problem, hint),
  }
}

/** A pack, or what is wrong with its files. */
export interface AssembledPack {
  /** Undefined where there are errors. */
  pack: Pack | undefined
  errors: RuleFileError[]
}

/** Whether a file of this path is the manifest of its folder. */
export function isManifest(path: string): boolean {
  return /(^|[\\/])pack\.ya?ml$/i.test(path)
}

/**
 * Puts a pack together from the files of its folder: `pack.yml`, `<rule>.yml`, `lexicons/<lexicon>.yml`. Other files
 * than YAML are left alone; `scorecard.yml` says how conversations are scored.
 *
 * @param known The packs that it may extend, by the names under which manifests name them, and by their own.
 * @param available Names to suggest for a misspelt pack.
 */
export async function assemblePack(
  files: readonly PackFile[],
  kinds: readonly AnyKind[],
  known: ReadonlyMap<string, Pack>,
  available: readonly string[] = [...known.keys()],
): Promise<AssembledPack> {
  const manifestFile = files.find(({ path }) => isManifest(path))
  if (!manifestFile) return { pack: undefined, errors: [] }
  const parsed = parsePackManifest(manifestFile.text, { file: manifestFile.path })
  const { manifest } = parsed
  const base = folderOf(manifestFile.path)
  const yaml = files.filter(({ path }) => /\.ya?ml$/i.test(path) && path !== manifestFile.path)
  const inLexicons = (path: string) => nameOfFile(folderOf(path)) === 'lexicons' && folderOf(folderOf(path)) === base
  const lexiconFiles = yaml.filter(({ path }) => inLexicons(path))
  const ruleFiles = yaml.filter(({ path }) => folderOf(path) === base && nameOfFile(path) !== 'scorecard')

  manifest?.extends.forEach((name, index) => {
    if (known.has(name)) return
    const hint = didYouMean(name, available)
    parsed.faultAt(
      index,
      'pack/unknown-pack',
      both(`Unknown pack ${quoted(name).en}`, `没有名为${quoted(name).zh}的规则包`),
      hint,
    )
  })
  const inherited = inheritedLexicons(manifest?.extends ?? [], known)
  // Where a pack that this one extends is missing, nobody can tell which lexicons are.
  const complete = manifest?.extends.every((name) => known.has(name)) ?? false
  const visible = new Set([...lexiconFiles.map(({ path }) => nameOfFile(path)), ...inherited.keys()])

  const errors = [...parsed.errors]
  const lexicons: Lexicon[] = []
  for (const { path, text } of lexiconFiles) {
    const { lexicon, errors: found } = parseLexicon(text, { file: path, taken: inherited })
    errors.push(...found)
    if (lexicon) lexicons.push(lexicon)
  }
  const rules: RuleDefinition[] = []
  const pack = manifest?.name ?? nameOfFile(base)
  for (const { path, text } of ruleFiles) {
    const { rule, errors: found } = await parseRule(text, {
      file: path,
      pack,
      kinds,
      lexicons: complete ? visible : undefined,
    })
    errors.push(...found)
    if (rule) rules.push(rule)
  }
  const scorecardFile = yaml.find(({ path }) => folderOf(path) === base && nameOfFile(path) === 'scorecard')
  const parsedCard = scorecardFile && parseScorecard(scorecardFile.text, { file: scorecardFile.path })
  const { scorecard } = parsedCard ?? {}
  // A rule that does not parse still has its name.
  if (scorecard && complete) {
    const own = ruleFiles.map(({ path }) => `${pack}/${nameOfFile(path)}`)
    const inherited = inheritedRules(manifest?.extends ?? [], known)
    checkScorecardRules(scorecard, new Set([...own, ...inherited]), parsedCard!.fault)
  }
  errors.push(...(parsedCard?.errors ?? []))
  errors.push(...yaml.filter((file) => !lexiconFiles.includes(file) && folderOf(file.path) !== base).map(misplaced))
  if (errors.length > 0 || !manifest) return { pack: undefined, errors: sortErrors(errors) }
  return {
    pack: {
      ...manifest,
      // A path becomes the name of the pack that it leads to.
      extends: manifest.extends.map((name) => known.get(name)!.name),
      rules: byName(rules, (rule) => rule.id),
      lexicons: byName(lexicons, (each) => each.name),
      ...(scorecard && { scorecard }),
    },
    errors: [],
  }
}

/** Rules that come with the packs that are extended. */
function inheritedRules(names: readonly string[], known: ReadonlyMap<string, Pack>): string[] {
  const found: string[] = []
  const seen = new Set<string>()
  const visit = (name: string): void => {
    const pack = known.get(name)
    if (!pack || seen.has(name)) return
    seen.add(name)
    found.push(...pack.rules.map((rule) => rule.id))
    pack.extends.forEach(visit)
  }
  names.forEach(visit)
  return found
}

/** Lexicons that come with the packs that are extended, each with the pack that owns it. */
function inheritedLexicons(names: readonly string[], known: ReadonlyMap<string, Pack>): Map<string, string> {
  const found = new Map<string, string>()
  const seen = new Set<string>()
  const visit = (name: string): void => {
    const pack = known.get(name)
    if (!pack || seen.has(name)) return
    seen.add(name)
    for (const lexicon of pack.lexicons) found.set(lexicon.name, pack.name)
    pack.extends.forEach(visit)
  }
  names.forEach(visit)
  return found
}

function misplaced({ path }: PackFile): RuleFileError {
  return new RuleFileError(
    'pack/misplaced-file',
    { file: path, line: 1, column: 1 },
    both('Nothing reads a file in this folder', '这个文件夹里的文件不会被读取'),
    both(
      'Put rules beside pack.yml, and lexicons in the folder "lexicons".',
      '规则放在 pack.yml 旁边，词库放在 lexicons 文件夹里。',
    ),
  )
}

function byName<T>(list: readonly T[], name: (item: T) => string): T[] {
  return [...list].sort((a, b) => (name(a) < name(b) ? -1 : 1))
}
