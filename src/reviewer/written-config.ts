import type { Config, WrittenConfig } from '../config/types.js'
import { type Problem, ReviewerError } from './errors.js'

/**
 * Configuration that a program gives, held to what a file is held to: a key that nobody knows would silently do nothing.
 *
 * @throws ReviewerError with every mistake, each with its path
 */
export async function checkedConfig(config: WrittenConfig): Promise<Config> {
  // The checker is loaded only where there is something to check.
  if (Object.keys(config).length === 0) return {}
  const { checkConfig, writtenOut } = await import('../config/check.js')
  const problems: Problem[] = []
  const data = { ...config }
  await checkConfig(data, (path, _, code, problem, hint) => {
    const place = `config${path.map(asKey).join('')}`
    problems.push({ code, problem: { en: `${place}: ${problem.en}`, zh: `${place}：${problem.zh}` }, hint })
  })
  if (problems.length > 0) throw new ReviewerError(problems)
  return writtenOut(data)
}

function asKey(key: string | number): string {
  return /^[a-z]\w*$/i.test(String(key)) ? `.${key}` : `[${JSON.stringify(key)}]`
}
