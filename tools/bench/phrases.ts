import { random } from './synthetic/generate.js'

const HAN =
  '保证放心绝对一定马上免费赠送优惠最低价格效果见好专家权威推荐秘方根治彻底永久安全无痛随时活动名额限今天明加微信电话预约登记检查方案费用退换质量承诺第一'
const LATIN = [
  'guarantee',
  'promise',
  'always',
  'never',
  'free',
  'best',
  'lowest',
  'price',
  'expert',
  'today',
  'only',
  'call',
  'now',
  'refund',
  'sure',
  'fix',
]

/**
 * Distinct phrases as a rule pack holds them: three in four Chinese (3–6 characters), the rest two or three English
 * words. None contains another, so that every tool finds the same places.
 */
export function phrases(count: number, seed = 7): string[] {
  const chance = random(seed)
  const pick = <T>(list: ArrayLike<T>): T => list[Math.floor(chance() * list.length)] as T
  const made: string[] = []
  while (made.length < count) {
    const size = made.length % 4 === 3 ? 2 + Math.floor(chance() * 2) : 3 + Math.floor(chance() * 4)
    const phrase = Array.from({ length: size }, () => (made.length % 4 === 3 ? pick(LATIN) : pick(HAN))).join(
      made.length % 4 === 3 ? ' ' : '',
    )
    if (!made.some((other) => other.includes(phrase) || phrase.includes(other))) made.push(phrase)
  }
  return made
}

/** Text of exactly `length` UTF-16 units on one line, out of `sentences`, with a phrase about every `every` units. */
export function textWith(
  found: readonly string[],
  sentences: readonly string[],
  length: number,
  every: number,
  seed: number,
): string {
  const chance = random(seed)
  let text = ''
  let due = every
  while (text.length < length) {
    const isDue = text.length >= due
    const list = isDue ? found : sentences
    if (isDue) due += every
    text += `${list[Math.floor(chance() * list.length)]}。`
  }
  return text.slice(0, length)
}
