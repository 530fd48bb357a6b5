import type { Compiler } from './contract.js'
import type { Options, TemplateMatcher } from './template.js'

/** Placeholders that are malformed, and those that are not declared. */
export function placeholderCheck({ declared }: Options, { settings }: Compiler): TemplateMatcher {
  const names = declared ?? settings.placeholders
  const everywhere = names && new Set(names.map(plain))
  return (utterance, dialogue, report) => {
    const { index, text } = utterance
    const found = dialogue.placeholders(utterance)
    const here = dialogue.conversation.template?.placeholders
    const known = here ? new Set([...(everywhere ?? []), ...here.map(plain)]) : everywhere
    let malformed = 0
    for (const { start, end, name, malformed: bad } of found) {
      if (bad) malformed++
      else if (!known || known.has(plain(name))) continue
      report({
        evidence: [{ message: index, start, end }],
        variant: bad ? 'malformed' : 'unknown',
        values: { placeholder: name || text.slice(start, end) },
      })
    }
    if (known || found.length === 0 || malformed > 0) return undefined
    return {
      notEvaluable: {
        en: 'no placeholders are declared (configuration or front matter: placeholders), so unknown ones cannot be told',
        zh: '没有声明可用的占位符（配置项或文件头的 placeholders），无法判断哪些是未知的',
      },
    }
  }
}

/** A name as both sides write it: without signs, case and outer spaces. */
function plain(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/^[$[{【<%\s]+|[\]}】>%\s]+$/g, '')
    .toLowerCase()
}
