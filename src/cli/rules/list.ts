import { eastAsianWidth } from 'get-east-asian-width'
import { createColors } from 'picocolors'
import type { Localized, Pack, RuleDefinition } from '../../plugin/index.js'
import type { AnyKind } from '../../rule-file/index.js'
import { findSources } from '../../rule-file/sources.js'
import { requiredLiterals } from '../../text/regex.js'
import { type CommandIo, EXIT } from '../io.js'
import { loadRules, type RulesRequest } from './load.js'
import { counted, severityWord } from './words.js'

/** `chatlint rules list`: pack by pack. With `cost`, the regexes that no literal keeps from running on every message. */
export async function listRules(request: RulesRequest, cost: boolean, io: CommandIo): Promise<number> {
  const { packs, kinds } = await loadRules(request)
  for (const pack of packs) io.stdout(`${listPack(pack, kinds, io)}\n`)
  if (cost) io.stdout(costOf(packs, io))
  return EXIT.clean
}

function listPack(pack: Pack, kinds: ReadonlyMap<string, AnyKind>, { locale, color }: CommandIo): string {
  const paint = createColors(color)
  const count = { en: ` (${counted(pack.rules.length, 'rule')})`, zh: `（${pack.rules.length} 条规则）` }[locale]
  const rows = pack.rules.map((rule) => [
    rule.id,
    severityWord(rule.severity, locale),
    rule.kind,
    rule.title[locale],
    needsOf(rule, kinds.get(rule.kind))
      .map((each) => each[locale])
      .join(locale === 'zh' ? '；' : '; '),
  ])
  const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...rows.map((row) => columnsOf(row[column]!))))
  const lines = rows.map((row, index) => {
    const [id, severity, kind, title, needs] = row.map((cell, column) => pad(cell, widths[column] ?? 0))
    const level = { error: paint.red, warning: paint.yellow, info: paint.blue, off: paint.dim }[
      pack.rules[index]!.severity
    ]
    return `  ${paint.bold(id!)}  ${level(severity!)}  ${paint.dim(kind!)}  ${title}  ${paint.dim(needs!)}`.trimEnd()
  })
  return [`${paint.underline(pack.name)}  ${pack.title[locale]}${count}`, ...lines, ''].join('\n')
}

/** What a rule cannot be judged without, or is limited to. */
export function needsOf(rule: RuleDefinition, kind: AnyKind | undefined): Localized[] {
  const needs: Localized[] = []
  if (kind?.scope === 'corpus') needs.push({ en: 'needs a batch or a reply library', zh: '需要一批对话或快捷回复库' })
  const { posts, channels, langs } = rule.applies
  if (posts)
    needs.push({ en: `needs the agent’s post (${posts.join(', ')})`, zh: `需要知道客服岗位（${posts.join('、')}）` })
  if (channels) needs.push({ en: `${channels.join(', ')} only`, zh: `仅限 ${channels.join('、')}` })
  if (langs) needs.push({ en: `${langs.join(', ')} only`, zh: `仅限 ${langs.join('、')}` })
  return needs
}

function costOf(packs: readonly Pack[], { locale, color }: CommandIo): string {
  const paint = createColors(color)
  const lines = packs
    .flatMap((pack) => pack.rules)
    .flatMap((rule) =>
      findSources(rule.options).flatMap(({ source }) => {
        if (source.regex === undefined || requiredLiterals(source.regex, source.flags)) return []
        return [`  ${paint.bold(rule.id)}  /${source.regex}/${source.flags ?? ''}`]
      }),
    )
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
