import type { JsonSchema, Pack, RuleDefinition, RuleExample } from '../../src/plugin/index.js'
import { exampleText } from '../../src/rule-file/examples.js'
import { type AnyKind, descriptionOf } from '../../src/rule-file/index.js'
import type { Artefact } from './artefact.js'
import type { Catalogue } from './catalogue.js'

const DO_NOT_EDIT = '<!-- Generated from the kinds and rules by tools/generate.ts; do not edit. -->\n\n'

/** The reference: a page for every kind and every rule, and an index of each. */
export function docs({ kinds, packs }: Catalogue): Artefact[] {
  return [
    page('docs/kinds/README.md', kindIndex(kinds)),
    ...kinds.map((kind) => page(`docs/kinds/${kind.name}.md`, kindPage(kind))),
    page('docs/packs.md', packsPage(packs)),
    page('docs/rules/README.md', ruleIndex(packs)),
    ...packs.flatMap((pack) => pack.rules.map((rule) => page(`docs/rules/${rule.id}.md`, rulePage(rule)))),
  ]
}

function page(path: string, content: string): Artefact {
  return { path, content: `${DO_NOT_EDIT}${content.trim()}\n` }
}

function kindIndex(kinds: readonly AnyKind[]): string {
  const rows = kinds.map(({ name, summary, scope }) => [`[\`${name}\`](${name}.md)`, scope, summary.en, summary.zh])
  return `# Kinds · 规则类型

A rule names a kind with \`kind:\`; the kind says which options it takes. How to write a rule: [Rules](../writing-rules.md).

${table(['kind', 'scope', 'finds', '用途'], rows)}`
}

function kindPage(kind: AnyKind): string {
  const placeholders = ['match', ...kind.placeholders].map((name) => `\`{${name}}\``).join(', ')
  const variants =
    kind.variants === 'any'
      ? "Variants: those that the rule's own sources name with `variant:`."
      : kind.variants
        ? `Variants: ${kind.variants.map((name) => `\`${name}\``).join(', ')}.`
        : ''
  return `# Kind \`${kind.name}\`

${kind.summary.en}

${kind.summary.zh}

Scope: ${kind.scope}. Placeholders of its messages: ${placeholders}. ${variants}

## Options

${table(['option', 'type', 'default', 'meaning', '含义'], optionRows(kind.options, ''))}

## Example

\`\`\`yaml
${kind.example.trim()}
\`\`\`
`
}

/** A row for every option, nested ones with a dotted name. */
function optionRows(schema: JsonSchema, prefix: string): string[][] {
  const properties = (schema.properties ?? {}) as Record<string, JsonSchema>
  const required = (schema.required ?? []) as string[]
  return Object.entries(properties).flatMap(([name, option]) => {
    const nested = option.properties ? optionRows(option, `${prefix}${name}.`) : []
    const fallback = 'default' in option && !option.properties ? `\`${JSON.stringify(option.default)}\`` : ''
    const must = required.includes(name) ? ' (required)' : ''
    const meanings = (['en', 'zh'] as const).map((locale) => descriptionOf(option, locale) ?? '')
    return [[`\`${prefix}${name}\`${must}`, typeOf(option), fallback, ...meanings], ...nested]
  })
}

function typeOf(option: JsonSchema): string {
  if (typeof option.$ref === 'string') return `[${option.$ref.split('/').at(-1)}](../writing-rules.md)`
  if (Array.isArray(option.enum)) return option.enum.map((value) => `\`${value}\``).join(', ')
  if (option.type === 'array') return `list of ${typeOf((option.items ?? {}) as JsonSchema)}`
  if (Array.isArray(option.anyOf)) return option.anyOf.map((each) => typeOf(each as JsonSchema)).join(' or ')
  return String(option.type ?? 'any')
}

/** For whom each pack is, beside its title. */
const FOR: Record<string, string> = {
  core: 'Any team that talks with customers, by chat or phone, in Chinese and English. Runs where no pack is named. Rules about waits need times; those about canned replies need a batch or a reply library.',
  'medical-consult':
    'Clinics and hospitals that answer questions online. What only a doctor may say depends on the post of the speaker (`agent.post`, a message’s `post`, or `defaultPost`). What the house treats comes from `organisation.specialties`. Comes with `core`.',
  'follow-up-call':
    'Teams that call patients after their discharge, or take calls. Runs on conversations with `channel: phone`; identity, purpose, disturbance, hours, privacy and schedule are judged on outgoing calls. Comes with `core`; its `no-closing-wish` stands in place of `core/missing-closing`.',
  'cn-ad-law':
    'Whoever offers something in Chinese. Findings are risks, not violations: whether a private chat is an advertisement is a legal question. Each rule cites its article with the date from which it applies. Comes with `core`.',
  'script-library':
    'Whoever keeps quick replies and scripts, to check them before they are used. Judges templates, not conversations.',
}

function packsPage(packs: readonly Pack[]): string {
  const sections = packs.map((pack) => {
    const rows = pack.rules.map((rule) => [
      `[\`${rule.id}\`](rules/${rule.id}.md)`,
      rule.severity,
      firstSentence(rule.description?.en) || rule.title.en,
      rule.title.zh,
    ])
    const intro = [FOR[pack.name] ?? pack.title.en, '']
    return `## ${pack.name} · ${pack.title.zh}\n\n${intro.join('\n')}\n${table(['rule', 'severity', 'what it is for', '名称'], rows)}`
  })
  return `# Packs · 规则包

A pack is a folder of rules, lexicons and a scorecard. \`--pack NAME\` (again for each pack) or \`packs:\` of the configuration
says which run; \`chatlint rules list\` shows them with what each needs. A pack of your own: [Writing rules](writing-rules.md).
How packs add up to a score: [Scorecards](scorecards.md).

${sections.join('\n\n')}`
}

function firstSentence(text = ''): string {
  return /^.*?[.!?](?=\s|$)/s.exec(text.trim())?.[0].replace(/\s+/g, ' ') ?? text.trim()
}

function ruleIndex(packs: readonly Pack[]): string {
  const sections = packs.map((pack) => {
    const rows = pack.rules.map((rule) => [
      `[\`${rule.id}\`](${rule.id}.md)`,
      rule.severity,
      rule.title.en,
      rule.title.zh,
    ])
    return `## ${pack.name} · ${pack.title.zh}\n\n${pack.title.en}.\n\n${table(['rule', 'severity', 'title', '名称'], rows)}`
  })
  return `# Rules · 规则\n\n${sections.join('\n\n')}`
}

function rulePage(rule: RuleDefinition): string {
  const { description, suggest } = rule
  const variants = Object.entries(rule.variants).map(
    ([name, variant]) =>
      `- \`${name}\`${variant.severity ? ` (${variant.severity})` : ''}${variant.message ? `: ${variant.message.en} / ${variant.message.zh}` : ''}`,
  )
  const references = rule.references.map(({ title, since, url }) => {
    const dated = since ? `${title} (since ${since})` : title
    return url ? `- [${dated}](${url})` : `- ${dated}`
  })
  const id = rule.id.split('/').at(-1)
  return [
    `# \`${rule.id}\``,
    `**${rule.title.en}** · **${rule.title.zh}**`,
    description && `${description.en}\n\n${description.zh}`,
    `Severity: \`${rule.severity}\`. Category: ${rule.category}. Kind: [\`${rule.kind}\`](../../kinds/${rule.kind}.md). File: \`rules/${rule.id}.yml\`.`,
    `Says: ${rule.message.en} / ${rule.message.zh}`,
    suggest && `Instead: ${suggest.en} / ${suggest.zh}`,
    variants.length > 0 && `## Variants\n\n${variants.join('\n')}`,
    `## Options\n\n\`\`\`yaml\nrules:\n  ${rule.id}:\n    severity: ${rule.severity}\n    options: ${JSON.stringify(rule.options)}\n\`\`\``,
    `## Flagged · 会被标出\n\n${rule.examples.flagged.map(fenced).join('\n\n')}`,
    `## Clean · 不会被标出\n\n${rule.examples.clean.map(fenced).join('\n\n')}`,
    references.length > 0 && `## Sources · 依据\n\n${references.join('\n')}`,
    `Try it: \`chatlint rules test rules/core/${id}.yml\``.replace('rules/core/', `rules/${rule.id.split('/')[0]}/`),
  ]
    .filter((part) => typeof part === 'string')
    .join('\n\n')
}

function fenced(example: RuleExample): string {
  return `\`\`\`text\n${exampleText(example)}\n\`\`\``
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
