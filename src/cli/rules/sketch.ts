import type { Locale } from '../../plugin/index.js'
import type { AnyKind } from '../../rule-file/index.js'

const WORDS = {
  en: {
    schema: 'Reference of the kind: docs/kinds/{kind}.md. How to write rules: docs/writing-rules.md.',
    title: '<a short name, for tables and lists>',
    titleNote: 'in English and Chinese',
    description: '<what the rule is for, and what it leaves alone>',
    severity: 'error | warning | info | off',
    category: 'courtesy | responsiveness | clarity | personalisation | compliance | process',
    options: 'The example of the kind stands here: put your own in its place.',
    message: 'What a finding says, as a considerate colleague would. {match} stands for the words found{more}.',
    suggest: '<what to do instead>',
    references: '<the law or document behind the rule>',
    referencesNote: 'Laws and documents behind the rule, if there are any:',
    examples: 'Conversations, or single agent messages. At least three of each sort are worth it; one subtle.',
  },
  zh: {
    schema: '这种规则的说明见 docs/kinds/{kind}.md，写法见 docs/writing-rules.md。',
    title: '<简短的名称，用在表格和列表里>',
    titleNote: '中英文各写一份',
    description: '<这条规则查什么，不管什么>',
    severity: 'error 错误 | warning 警告 | info 提示 | off 关闭',
    category:
      'courtesy 礼貌 | responsiveness 响应 | clarity 表达 | personalisation 个性化 | compliance 合规 | process 流程',
    options: '下面是这种规则的示例选项，请换成自己的。',
    message: '标出时说的话，像体谅同事那样说。{match} 代表找到的原文{more}。',
    suggest: '<建议怎么做>',
    references: '<所依据的法规或文件>',
    referencesNote: '如有依据的法规、文件，写在这里：',
    examples: '整段对话，或一句客服的话。每种最好三个以上，其中一个不那么明显。',
  },
}

/**
 * A rule file of a kind: its documented example under another name, with blanks marked `<…>` and comments in one language. It
 * passes its test once they are filled.
 *
 * @param schema Where the schema of rule files lies, seen from the rule's folder.
 */
export function ruleSketch(id: string, kind: AnyKind, locale: Locale, schema?: string): string {
  const words = WORDS[locale]
  const blocks = blocksOf(kind.example)
  const block = (key: string): string => blocks.get(key) ?? ''
  const placeholders = kind.placeholders.map((name) => `{${name}}`).join(', ')
  const more = placeholders === '' ? '' : { en: `; also: ${placeholders}`, zh: `；还可以用 ${placeholders}` }[locale]
  const both = (text: string): string => `{en: ${JSON.stringify(text)}, zh: ${JSON.stringify(text)}}`
  return [
    schema ? `# yaml-language-server: $schema=${schema}` : '',
    `# ${kind.summary[locale]}`,
    `# ${words.schema.replace('{kind}', kind.name)}`,
    `id: ${id}`,
    `kind: ${kind.name}`,
    `title: ${both(words.title)}   # ${words.titleNote}`,
    `description: ${both(words.description)}`,
    `${block('severity')}   # ${words.severity}`,
    `${block('category')}   # ${words.category}`,
    block('applies'),
    block('variants'),
    block('options') && `# ${words.options}\n${block('options')}`,
    `# ${words.message.replace('{more}', more)}`,
    block('message'),
    `suggest: ${both(words.suggest)}`,
    `# ${words.referencesNote}`,
    `# references: [{title: ${JSON.stringify(words.references)}, since: 2025-01-01}]`,
    `# ${words.examples}`,
    block('examples'),
  ]
    .filter((line) => line !== '')
    .join('\n')
    .concat('\n')
}

/** The top-level entries of a rule file, by key, each with the lines that belong to it. */
function blocksOf(yaml: string): Map<string, string> {
  const blocks = new Map<string, string>()
  let key = ''
  for (const line of yaml.trimEnd().split('\n')) {
    key = /^([a-z]+):/.exec(line)?.[1] ?? key
    blocks.set(key, blocks.has(key) ? `${blocks.get(key)}\n${line}` : line)
  }
  return blocks
}
