import type { Config } from '../config/types.js'
import type { SamplePlan } from '../plugin/index.js'
import type { ParsedArguments } from './arguments.js'
import { usageError } from './usage-error.js'

/**
 * The sample that flags or configuration ask for; undefined: everything.
 *
 * @throws UserError where the size is neither a number nor a share, or the flags about it stand without it
 */
export function samplePlan(parsed: ParsedArguments, config: Pick<Config, 'sample'>): SamplePlan | undefined {
  const given = parsed.value('sample') ?? config.sample
  if (given === undefined) {
    const lonely = ['seed', 'sample-by'].find((name) => parsed.has(name))
    if (lonely === undefined) return undefined
    throw usageError(
      {
        en: `--${lonely} says how to draw a sample, but none is asked for`,
        zh: `--${lonely} 用于抽样，但没有指定抽样`,
      },
      { en: 'Add --sample 5% or --sample 20.', zh: '请加上 --sample 5% 或 --sample 20。' },
    )
  }
  return {
    size: typeof given === 'number' ? given : sizeOf(given),
    seed: parsed.value('seed') ?? '1',
    by: parsed.value('sample-by') === 'risk' ? 'risk' : 'chance',
  }
}

function sizeOf(text: string): number | string {
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text)
  const share = /^(\d{1,3}(?:\.\d+)?)[%％]$/.exec(text)?.[1]
  if (share !== undefined && Number(share) > 0 && Number(share) <= 100) return `${Number(share)}%`
  throw usageError(
    { en: `--sample cannot be "${text}"`, zh: `--sample 不能是“${text}”` },
    {
      en: "Write a share of each agent's conversations, such as 5%, or a number for each agent, such as 20.",
      zh: '请写成每位客服的抽取比例（如 5%）或个数（如 20）。',
    },
  )
}
