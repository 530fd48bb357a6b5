import { stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { createColors } from 'picocolors'
import { kinds as firstParty } from '../../../plugins/kinds/index.js'
import { packs as bundled } from '../../../plugins/packs/index.js'
import type { Config } from '../../config/types.js'
import type { InputProblem } from '../../node/inputs.js'
import { loadPacks } from '../../node/load-packs.js'
import { reviewFiles } from '../../node/review-files.js'
import { UserError } from '../../node/user-error.js'
import type { Finding, Pack, Plugin, Review } from '../../plugin/index.js'
import type { Reviewer } from '../../reviewer/index.js'
import type { AnyKind } from '../../rule-file/index.js'
import { isManifest } from '../../rule-file/pack.js'
import { both, printable } from '../../rule-file/wording.js'
import { loadConfiguration } from '../configuration.js'
import { type CommandIo, EXIT, type ProcessIo } from '../io.js'
import { refuse } from './load.js'
import { looseRule } from './loose-rule.js'
import { counted } from './words.js'

/** What `chatlint rules diff` compares, and on what. */
export interface DiffRequest {
  /** A pack (name or folder), or a rule file. */
  before: string
  after: string
  inputs: readonly string[]
  inputFormat: string | undefined
  config: string | undefined
  /** How many findings of each rule are shown. */
  examples: number
  skipBadInput: boolean
}

/** A finding that only one side has. */
interface Change {
  sign: '+' | '-'
  finding: Finding
  review: Review
}

/** What one rule does differently. */
interface RuleChange {
  added: number
  lost: number
  kept: number
  /** Findings that stay, with another severity. */
  graver: number
  shown: Change[]
}

/** Rules to run, and what they need. */
interface Side {
  rules: Pack['rules']
  packs: Pack[]
}

/**
 * `chatlint rules diff OLD NEW <transcripts>`: which findings a changed rule or pack adds and which it loses, told by their
 * fingerprints. Gives 1 where there is a difference.
 *
 * @throws UserError for paths that do not exist and input that cannot be read, ReviewerError for rules that cannot
 */
export async function diffRules(request: DiffRequest, io: CommandIo & Pick<ProcessIo, 'stdin'>): Promise<number> {
  const { config, plugins } = await loadConfiguration({ cwd: io.cwd, config: request.config, inputs: request.inputs })
  const kinds = [...firstParty, ...plugins.flatMap((plugin) => plugin.kinds ?? [])]
  const before = await readSide(request.before, kinds, io.cwd)
  const after = await readSide(request.after, kinds, io.cwd)
  after.rules = renamed(after.rules, before.rules)
  const { findInputs } = await import('../../node/inputs.js')
  const reviewers = [
    await reviewerOf(before, config, plugins, io),
    await reviewerOf(after, config, plugins, io),
  ] as const
  const { importers } = reviewers[0]
  const extensions = [...new Set([...importers.values()].flatMap((importer) => importer.extensions))]
  const ignore = config.ignore ?? []
  const { inputs, problems } = await findInputs(request.inputs, { cwd: io.cwd, extensions, ignore, stdin: io.stdin })
  if (problems[0]) throw badInput(problems[0])
  const options = { inputs, inputFormat: request.inputFormat, roles: config.roles, skipBadInput: request.skipBadInput }
  const reviews = [await reviewAll(reviewers[0], options), await reviewAll(reviewers[1], options)] as const
  const changes = new Map<string, RuleChange>()
  for (const { id } of [...before.rules, ...after.rules])
    changes.set(id, { added: 0, lost: 0, kept: 0, graver: 0, shown: [] })
  const [olds, news] = reviews
  olds.forEach((old, index) => {
    compare(old, news[index]!, changes, request.examples)
  })
  print(changes, olds.length, io)
  const differs = [...changes.values()].some(({ added, lost, graver }) => added + lost + graver > 0)
  return differs ? EXIT.findings : EXIT.clean
}

async function readSide(name: string, kinds: readonly AnyKind[], cwd: string): Promise<Side> {
  const path = resolve(cwd, name)
  const stats = await stat(path).catch(() => undefined)
  if (!stats && !bundled.has(name)) {
    throw new UserError(
      'no-such-file',
      { en: `there is no rule file or pack ${name}`, zh: `没有规则文件或规则包 ${name}` },
      {
        en: `Name a rule file, the folder of a pack, or one of: ${[...bundled.keys()].join(', ')}.`,
        zh: `请指定规则文件、规则包文件夹，或内置规则包：${[...bundled.keys()].join('、')}。`,
      },
    )
  }
  if (!stats || stats.isDirectory() || isManifest(path)) {
    const packs = await packsOf(!stats ? name : stats.isDirectory() ? path : dirname(path), kinds, cwd)
    return { packs, rules: packs.at(-1)!.rules }
  }
  const manifest = await stat(join(dirname(path), 'pack.yml')).catch(() => undefined)
  if (!manifest) return withPack(await looseRule(path, kinds, cwd), name)
  const packs = await packsOf(dirname(path), kinds, cwd)
  const rules = packs.at(-1)!.rules.filter(({ file }) => file !== undefined && resolve(cwd, file) === path)
  return { packs, rules }
}

async function packsOf(folder: string, kinds: readonly AnyKind[], cwd: string): Promise<Pack[]> {
  const { packs, errors } = await loadPacks([folder], { kinds, bundled, cwd })
  refuse(errors)
  return packs
}

/** A rule file by itself, with the lexicons of core. */
function withPack({ rules }: { rules: Pack['rules'] }, file: string): Side {
  const title = { en: file, zh: file }
  return { rules, packs: [{ name: basename(file), title, extends: ['core'], rules: [...rules], lexicons: [] }] }
}

/** The ids of the new rules as the old ones have them, so that a copy in another folder is still the same rule. */
function renamed(after: Pack['rules'], before: Pack['rules']): Pack['rules'] {
  if (before.length === 1 && after.length === 1) return [{ ...after[0]!, id: before[0]!.id }]
  const ids = new Map(before.map(({ id }) => [id.replace(/^.*\//, ''), id]))
  return after.map((rule) => ({ ...rule, id: ids.get(rule.id.replace(/^.*\//, '')) ?? rule.id }))
}

/** A reviewer with the rules of one side alone; the configuration's changes to these rules hold. */
async function reviewerOf(side: Side, config: Config, plugins: readonly Plugin[], io: CommandIo): Promise<Reviewer> {
  const { createReviewer } = await import('../../index.js')
  const ids = new Set(side.rules.map(({ id }) => id))
  const rules = Object.fromEntries(Object.entries(config.rules ?? {}).filter(([id]) => ids.has(id)))
  const { scorecard: _, packs: _packs, ...rest } = config
  return createReviewer({
    // The pack in question is the last; those before it lend their lexicons.
    packs: side.packs.map(({ scorecard: _card, ...pack }, at) => ({
      ...pack,
      rules: at === side.packs.length - 1 ? side.rules : [],
    })),
    plugins: [...plugins],
    config: { ...rest, rules },
    locale: io.locale,
  })
}

type ReadOptions = Omit<Parameters<typeof reviewFiles>[0], 'engine' | 'importers'>

async function reviewAll({ engine, importers }: Reviewer, options: ReadOptions): Promise<Review[]> {
  const reviews: Review[] = []
  for await (const item of reviewFiles({ engine, importers, ...options })) {
    if (!('problem' in item)) reviews.push(slim(item.review))
    else if (!options.skipBadInput) throw badInput(item)
  }
  return reviews
}

/** Last month's conversations are many: only what is compared is kept. */
function slim(review: Review): Review {
  return { ...review, questions: [], acts: [], labelEvidence: {}, notEvaluable: [] }
}

function badInput({ file, problem, hint }: InputProblem): UserError {
  const skip = both('--skip-bad-input leaves out what cannot be read.', '加上 --skip-bad-input 可跳过无法读取的内容。')
  return new UserError('bad-input', both(`${file}: ${problem.en}`, `${file}：${problem.zh}`), hint ?? skip)
}

function compare(old: Review, now: Review, changes: Map<string, RuleChange>, examples: number): void {
  const before = new Map(old.findings.map((finding) => [finding.fingerprint, finding]))
  const after = new Map(now.findings.map((finding) => [finding.fingerprint, finding]))
  const note = (sign: Change['sign'], finding: Finding, review: Review): void => {
    const change = changes.get(finding.rule)
    if (!change) return
    if (sign === '+') change.added++
    else change.lost++
    if (change.shown.filter((each) => each.sign === sign).length < examples)
      change.shown.push({ sign, finding, review })
  }
  for (const [fingerprint, finding] of before) {
    const same = after.get(fingerprint)
    const change = changes.get(finding.rule)
    if (!same) note('-', finding, old)
    else if (change && same.severity === finding.severity) change.kept++
    else if (change) change.graver++
  }
  for (const [fingerprint, finding] of after) if (!before.has(fingerprint)) note('+', finding, now)
}

function print(
  changes: ReadonlyMap<string, RuleChange>,
  conversations: number,
  { stdout, locale, color }: CommandIo,
): void {
  const paint = createColors(color)
  let [added, lost, kept, graver] = [0, 0, 0, 0]
  for (const [id, change] of changes) {
    added += change.added
    lost += change.lost
    kept += change.kept
    graver += change.graver
    if (change.added + change.lost + change.graver === 0) continue
    const moved =
      change.graver > 0
        ? { en: `, ${change.graver} of another severity`, zh: `，${change.graver} 处级别不同` }[locale]
        : ''
    const same = { en: `${change.kept} as before`, zh: `${change.kept} 处不变` }[locale]
    stdout(`${paint.bold(id)}  ${paint.green(`+${change.added}`)} ${paint.red(`-${change.lost}`)}  ${same}${moved}\n`)
    for (const { sign, finding, review } of change.shown) {
      const place = [review.file ?? review.conversation, review.line].filter((each) => each !== undefined).join(':')
      const at = finding.evidence[0]
      const line = `  ${sign} ${printable(place)} ${at ? `#${printable(at.message)} ` : ''}`
      stdout(`${(sign === '+' ? paint.green : paint.red)(line)}${printable(finding.message)}\n`)
    }
  }
  stdout(
    {
      en: `${counted(conversations, 'conversation')}: ${added} added, ${lost} lost, ${kept} as before${graver > 0 ? `, ${graver} of another severity` : ''}\n`,
      zh: `${conversations} 段对话：新增 ${added} 处，减少 ${lost} 处，不变 ${kept} 处${graver > 0 ? `，级别不同 ${graver} 处` : ''}\n`,
    }[locale],
  )
}
