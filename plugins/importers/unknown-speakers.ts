import type { ImportProblem } from '../../src/plugin/index.js'

/**
 * Says which names stand for nobody known.
 *
 * @param plain In a plain-text transcript, where a name may be none.
 */
export function unknownSpeakers(
  names: readonly [string, { line: number; lines: number }][],
  plain = true,
): ImportProblem {
  const shown = names.slice(0, 8).map(([label, { lines }]) => ({
    en: `"${label}" (${lines} ${lines === 1 ? 'line' : 'lines'})`,
    zh: `“${label}”（${lines} 行）`,
  }))
  const [first = ''] = names[0] ?? []
  return {
    problem: {
      en: `cannot tell whether these are customers or agents: ${shown.map((each) => each.en).join(', ')}`,
      zh: `无法判断这些人是客户还是客服：${shown.map((each) => each.zh).join('、')}`,
    },
    hint: {
      en: `Say who is who in chatlint.config.yml, such as "roles: {agent: [${first}]}".${plain ? ' If it is no speaker, put a backslash before the line.' : ''}`,
      zh: `请在 chatlint.config.yml 中写明，例如 roles: {agent: [${first}]}${plain ? '；若它不是说话人，请在行首加一个反斜杠' : ''}。`,
    },
    line: Math.min(...names.map(([, { line }]) => line)),
  }
}
