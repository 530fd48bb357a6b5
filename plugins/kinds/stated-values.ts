/** Values that a text states (prices, times of day, durations, places), each with what it is said of. */

/** What sort of value it is. */
export type Dimension = 'price' | 'time' | 'duration' | 'place'

/** A value, where it stands. */
export interface StatedValue {
  dimension: Dimension
  /** Values of different units are not compared. */
  unit: string
  start: number
  end: number
  /** The number, or both ends of a range. */
  low: number
  high: number
}

const DIGITS: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const SCALES: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }

const NUMBER = '(?:\\d{1,3}(?:,\\d{3})+|\\d{1,7})(?:\\.\\d{1,2})?|[一二两三四五六七八九十百千万零〇]{1,9}'
const RANGE = '\\s?(?:-|~|—|–|至|到|to|and)\\s?'
/** "300", "300-500", "2万": number, second number. */
const VALUE = `(?<low>${NUMBER})(?:\\s?(?<lowScale>万|千|k\\b))?(?:${RANGE}(?<high>${NUMBER})(?:\\s?(?<highScale>万|千|k\\b))?)?`
const MONEY_ZH = '(?:元|块钱|块|人民币|rmb)(?!\\s?(?:一|每)?[\\d])'
const UNITS: readonly [string, RegExp][] = [
  ['minute', /^(?:分钟|minutes?\b|mins?\b)/],
  ['hour', /^(?:个?小时|个?钟头|hours?\b|hrs?\b)/],
  ['day', /^(?:个?工作日|天|(?:business |working )?days?\b)/],
  ['week', /^(?:个?星期|周(?!岁|年|一|二|三|四|五|六|日|末)|个礼拜|weeks?\b)/],
  ['month', /^(?:个月|months?\b)/],
  ['year', /^(?:年(?!前|级|龄|代|底|初)|years?\b)/],
]
const FORMS: readonly [Dimension, RegExp][] = [
  ['price', new RegExp(`(?<unit>[¥￥$£€])\\s?${VALUE.replace('至|到', '至|到|[¥$£€]')}`, 'g')],
  [
    'price',
    new RegExp(`(?<![\\d.a-z])${VALUE}\\s?(?<unit>${MONEY_ZH}|yuan|dollars?\\b|usd\\b|pounds?\\b|euros?\\b)`, 'g'),
  ],
  [
    'place',
    new RegExp(
      `(?<![\\d.a-z])(?<low>${NUMBER})\\s?(?<unit>楼|层|号楼|号诊室|诊室|号窗口|号门)(?!上|下|以|梯|盘|房|价|高|层)`,
      'g',
    ),
  ],
  [
    'place',
    /\b(?:(?<low>\d{1,2})(?:st|nd|rd|th)\s(?<unit>floor)|(?<unit2>floor|gate|platform|terminal|room)\s(?<low2>\d{1,3}))\b/g,
  ],
  [
    'duration',
    new RegExp(
      `(?<![\\d.a-z第周月])${VALUE}\\s?(?<unit>分钟|个?小时|个?钟头|个?工作日|天|个?星期|周(?!岁|年|一|二|三|四|五|六|日|末)|个礼拜|个月|年(?!前|级|龄|代|底|初)|minutes?\\b|mins?\\b|hours?\\b|hrs?\\b|(?:business |working )?days?\\b|weeks?\\b|months?\\b|years?\\b)`,
      'g',
    ),
  ],
]
const CLOCK =
  /(?:(?<half>凌晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜里|早|晚)\s?)?(?<![\d:.])(?:(?<h>\d{1,2}):(?<m>\d{2})(?![:\d])|(?<hz>\d{1,2}|[一二两三四五六七八九十]{1,3})(?:点钟|点整|点)(?!\d?\s?[%]|[心儿赞评])(?:(?<mz>\d{1,2}|[一二三四五十]{1,3})分?|(?<hf>半))?)(?:\s?(?<pm>a\.?m|p\.?m)\b\.?)?|\b(?<h2>\d{1,2})(?::(?<m2>\d{2}))?\s?(?<pm2>a\.?m|p\.?m)\b/g

/** Signs of money, and numbers with what makes a value of them: any form has one of these. */
const SIGN =
  /[¥￥$£€]|[\d一二两三四五六七八九十百千万零〇k]\s?(?:[元块楼层号诊窗天周年点:]|人民币|个|分钟|小时|钟头|工作日|星期|礼拜|rmb|yuan|dollar|usd|pound|euro|st\b|nd\b|rd\b|th\b|business|working|min|hour|hr|day|week|month|year|[ap]\.?m)|(?:floor|gate|platform|terminal|room)\s\d/

/** Whether a text may state a value: a cheap look, as most messages state none. */
export function mayState(text: string): boolean {
  return /[\d一二两三四五六七八九十]/.test(text) && SIGN.test(text)
}

/** The values that a folded text states, in order. */
export function statedValues(text: string): StatedValue[] {
  if (!mayState(text)) return []
  const found: StatedValue[] = []
  const add = (each: StatedValue | undefined): void => {
    if (each && !found.some(({ start, end }) => each.start < end && each.end > start)) found.push(each)
  }
  for (const match of text.matchAll(ADDRESS)) add(address(match))
  for (const match of text.matchAll(CLOCK)) add(clock(match))
  for (const [dimension, form] of FORMS) for (const match of text.matchAll(form)) add(value(dimension, match))
  return found.sort((a, b) => a.start - b.start)
}

const ADDRESS = /(?:(?<=[在于是区市县镇:： ])\p{Script=Han}{1,6}?|\p{Script=Han}{2})(?:路|街|大道|巷)\s?\d{1,5}\s?号/gu

/** An address counts as one number, so that two can be told apart: by the last characters of the road's name, as where it begins is not plain. */
function address(match: RegExpMatchArray): StatedValue {
  const start = match.index ?? 0
  const road = /([\p{Script=Han}]{2})(?:路|街|大道|巷)/u.exec(match[0])?.[1] ?? ''
  const number = Number(/\d+/.exec(match[0])?.[0])
  const low = number + 100_000 * [...road].reduce((sum, char) => sum * 70_000 + (char.codePointAt(0) ?? 0), 0)
  return { dimension: 'place', unit: 'address', start, end: start + match[0].length, low, high: low }
}

function value(dimension: Dimension, match: RegExpMatchArray): StatedValue | undefined {
  const groups = match.groups ?? {}
  const low = numberOf(groups.low ?? groups.low2, groups.lowScale ?? groups.highScale)
  if (low === undefined) return undefined
  const high = numberOf(groups.high, groups.highScale) ?? low
  const start = match.index ?? 0
  return {
    dimension,
    unit: unitOf(dimension, groups.unit ?? groups.unit2 ?? ''),
    start,
    end: start + match[0].length,
    low,
    high,
  }
}

function unitOf(dimension: Dimension, unit: string): string {
  if (dimension === 'price')
    return /^(?:¥|￥|元|块|人民币|rmb|yuan)/.test(unit) ? 'cny' : /^[$d u]/.test(unit) ? 'usd' : unit[0]!
  if (dimension === 'place') return unit === '层' || unit === 'floor' ? '楼' : unit
  return UNITS.find(([, form]) => form.test(unit))?.[0] ?? unit
}

function clock(match: RegExpMatchArray): StatedValue | undefined {
  const { h, m, hz, mz, hf, half, pm, h2, m2, pm2 } = match.groups ?? {}
  let hour = numberOf(h ?? hz ?? h2, undefined)
  const minute = hf ? 30 : (numberOf(m ?? mz ?? m2, undefined) ?? 0)
  if (hour === undefined || hour > 24 || minute > 59) return undefined
  const late = /^(?:中午|下午|傍晚|晚上|夜里|晚)/.test(half ?? '') || /^p/.test(pm ?? pm2 ?? '')
  const known = half !== undefined || (pm ?? pm2) !== undefined || hour > 12
  if (late && hour < 12) hour += 12
  const at = hour * 60 + minute
  const start = match.index ?? 0
  // Without morning or afternoon, 3:00 and 15:00 may be one time.
  const time = known ? at : at % 720
  return { dimension: 'time', unit: known ? 'day' : 'half', start, end: start + match[0].length, low: time, high: time }
}

function numberOf(words: string | undefined, scale: string | undefined): number | undefined {
  if (words === undefined) return undefined
  const number = /^\d/.test(words) ? Number(words.replaceAll(',', '')) : chinese(words)
  if (number === undefined) return undefined
  return number * (scale === '万' ? 10_000 : scale === '千' || scale === 'k' ? 1000 : 1)
}

/** 三百五 is left out: a number that ends so may be 350 or 305. */
function chinese(words: string): number | undefined {
  let total = 0
  let digit: number | undefined
  let lastScale = 0
  for (const char of words) {
    if (char === '万') {
      total = (total + (digit ?? 0)) * 10_000
      digit = undefined
      lastScale = 10_000
    } else if (SCALES[char] !== undefined) {
      total += (digit ?? 1) * SCALES[char]
      digit = undefined
      lastScale = SCALES[char]
    } else {
      if (digit !== undefined && digit !== 0) return undefined
      digit = DIGITS[char]
      if (digit === 0) lastScale = 10
    }
  }
  if (digit !== undefined && lastScale > 10) return undefined
  return total + (digit ?? 0)
}
