import { eastAsianWidth } from 'get-east-asian-width'
import { createColors } from 'picocolors'
import type { Lexicon, Locale, Pack, RuleDefinition } from '../../plugin/index.js'
import type { AnyKind } from '../../rule-file/index.js'
import { findSources } from '../../rule-file/sources.js'
import { requiredLiterals } from '../../text/regex.js'
import { type CommandIo, EXIT } from '../io.js'
import { loadRules, type RulesRequest } from './load.js'
import { needsOf } from './needs.js'
import { counted, severityWord } from './words.js'

/** `chatlint rules list`: pack by pack. With `cost`, the regexes that no literal keeps from running on every message. */
export async function listRules(request: RulesRequest, cost: boolean, io: CommandIo): Promise<number> {
  const { packs, kinds, lexicons } = await loadRules(request)
  const known = cost ? new Map(lexicons.map((each) => [each.name, each])) : undefined
  for (const pack of packs) io.stdout(`${listPack(pack, kinds, known, io)}\n`)
  if (cost) io.stdout(everywhereOf(packs, io))
  return EXIT.clean
}

function listPack(
  pack: Pack,
  kinds: ReadonlyMap<string, AnyKind>,
  lexicons: ReadonlyMap<string, Lexicon> | undefined,
  { locale, color }: CommandIo,
): string {
  const paint = createColors(color)
  const count = { en: ` (${counted(pack.rules.length, 'rule')})`, zh: `（${pack.rules.length} 条规则）` }[locale]
  const rows = pack.rules.map((rule) => [
    rule.id,
    severityWord(rule.severity, locale),
    rule.kind,
    rule.title[locale],
    ...(lexicons ? [costCell(rule, lexicons, locale)] : []),
    needsOf(rule, kinds.get(rule.kind))
      .map((each) => each[locale])
      .join(locale === 'zh' ? '；' : '; '),
  ])
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(0, ...rows.map((row) => columnsOf(row[column] ?? ''))))
  const lines = rows.map((row, index) => {
    const [id, severity, kind, title, ...more] = row.map((cell, column) => pad(cell, widths[column] ?? 0))
    const level = { error: paint.red, warning: paint.yellow, info: paint.blue, off: paint.dim }[
      pack.rules[index]!.severity
    ]
    return `  ${paint.bold(id!)}  ${level(severity!)}  ${paint.dim(kind!)}  ${title}  ${paint.dim(more.join('  '))}`.trimEnd()
  })
  return [`${paint.underline(pack.name)}  ${pack.title[locale]}${count}`, ...lines, ''].join('\n')
}

/** What a rule with regexes and phrases costs: they are looked for in every message. */
function costCell(rule: RuleDefinition, lexicons: ReadonlyMap<string, Lexicon>, locale: Locale): string {
  const { phrases, regexes, everywhere } = costOf(rule, lexicons)
  const parts = {
    en: [
      phrases > 0 && counted(phrases, 'phrase'),
      regexes > 0 && counted(regexes, 'regex', 'regexes'),
      everywhere.length > 0 && `${everywhere.length} on every message`,
    ],
    zh: [
      phrases > 0 && `${phrases} 个短语`,
      regexes > 0 && `${regexes} 个正则`,
      everywhere.length > 0 && `${everywhere.length} 个每条消息都跑`,
    ],
  }[locale]
  return parts.filter((part) => part !== false).join(locale === 'zh' ? '、' : ', ')
}

function costOf(rule: RuleDefinition, lexicons: ReadonlyMap<string, Lexicon>) {
  let phrases = 0
  let regexes = 0
  const everywhere: string[] = []
  for (const { source } of findSources(rule.options)) {
    if (source.lexicon !== undefined) phrases += lexicons.get(source.lexicon)?.phrases.length ?? 0
    else if (source.phrase !== undefined) phrases += [source.phrase].flat().length
    else if (source.regex !== undefined) {
      regexes++
      if (!requiredLiterals(source.regex, source.flags)) everywhere.push(`/${source.regex}/${source.flags ?? ''}`)
    }
  }
  return { phrases, regexes, everywhere }
}

function everywhereOf(packs: readonly Pack[], { locale, color }: CommandIo): string {
  const paint = createColors(color)
  const lines = packs
    .flatMap((pack) => pack.rules)
    .flatMap((rule) => costOf(rule, new Map()).everywhere.map((regex) => `  ${paint.bold(rule.id)}  ${regex}`))
  if (lines.length === 0) {
    return {
      en: 'Every regex requires a literal, so none runs on every message.\n',
      zh: '所有正则表达式都含必需的字面文字，没有哪个要在每条消息上运行。\n',
    }[locale]
  }
  const head = {
    en: 'These regexes require no literal, so they run on every message:',
    zh: '下列正则表达式不含必需的字面文字，因此每条消息都要运行：',
  }[locale]
  return `${head}\n${lines.join('\n')}\n`
}

/** Columns that a text takes in a terminal. */
function columnsOf(text: string): number {
  let width = 0
  for (const character of text) width += eastAsianWidth(character.codePointAt(0)!)
  return width
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)))
}
