import type { Compiler } from './contract.js'
import type { Options, TemplateMatcher } from './template.js'

/** Placeholders that are malformed, and those that are not declared. */
export function placeholderCheck({ declared }: Options, { settings }: Compiler): TemplateMatcher {
  const names = declared ?? settings.placeholders
  const everywhere = names && new Set(names.map(plain))
  return (utterance, dialogue, report) => {
    const { index, text } = utterance
    const found = dialogue.placeholders(utterance).filter(({ start, name }) => name !== '' || !isToFillIn(text, start))
    const here = dialogue.conversation.template?.placeholders
    const known = here ? new Set([...(everywhere ?? []), ...here.map(plain)]) : everywhere
    let malformed = 0
    for (const { start, end, name, malformed: bad } of found) {
      const fix = bad && known ? mended(text.slice(start, end), name, known) : undefined
      if (bad) malformed++
      else if (!known || known.has(plain(name))) continue
      report({
        evidence: [{ message: index, start, end }],
        ...(fix !== undefined && { fix }),
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

/** A blank that the customer is asked to fill in: nothing ends the sentence between the request and it. */
function isToFillIn(text: string, start: number): boolean {
  return text[start] === '_' && ASKED.test(text.slice(0, start))
}

const ASKED =
  /(?:告诉我|告知|提供|填写|填一下|补充|回复我|发给我|tell (?:me|us)|let (?:me|us) know|fill in|provide|reply with)[^。！？!?]*$/i

const CLOSING: Readonly<Record<string, string>> = { '{': '}', '[': ']', '【': '】', '<': '>', '%': '%', $: '}' }

/** A malformed placeholder with the signs that it lacks, where it is plain which one is meant: one of those that are declared. */
function mended(text: string, name: string, known: ReadonlySet<string>): string | undefined {
  const opening = /^(?:\{{1,3}|\$\{|[[【<%])/.exec(text)?.[0] ?? ''
  const inside = name.trim()
  if (opening === '' || inside === '' || !known.has(plain(inside))) return undefined
  // Nothing but signs may go.
  if (text.replace(/[\s{}[\]【】<>%$]/g, '') !== inside.replace(/\s/g, '')) return undefined
  return (
    opening +
    inside +
    [...opening]
      .map((sign) => CLOSING[sign])
      .slice(opening.startsWith('$') ? 1 : 0)
      .join('')
  )
}

/** A name as both sides write it: without signs, case and outer spaces. */
function plain(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/^[$[{【<%\s]+|[\]}】>%\s]+$/g, '')
    .toLowerCase()
}
