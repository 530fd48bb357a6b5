/** What a value is said of: the telling words of its clause, in a form that two clauses can share. */
import type { Dimension, StatedValue } from './stated-values.js'

const CLAUSE_END = /[，,。！？!?；;\n、：:…]/
/** Words that tell when a place opens or closes, however they are said. */
const ALIKE: readonly [RegExp, string][] = [
  [
    /结束营业|停止营业|关门|下班|打烊|停诊|收摊|营业到|营业至|开到|开门到|上班到|\bclos(?:es?|ed|ing)\b|\bopen (?:until|till)\b/g,
    ' §close ',
  ],
  [/开始营业|开门|上班|开诊|接诊|\bopen(?:s|ing)?\b/g, ' §open '],
  [/办理入住|入住|\bcheck-?\s?in\b/g, ' §checkin '],
  [/退房|\bcheck-?\s?out\b/g, ' §checkout '],
  [/发车|出发|启程|\bdepart(?:s|ing|ure)?\b|\bleav(?:es?|ing)\b/g, ' §depart '],
  [/抵达|到达|到站|\barriv(?:es?|ing|al)\b/g, ' §arrive '],
  [/送达|送到|到货|收到货|收到|派送|配送|快递|\bdeliver(?:y|ed|s)?\b|\bshipping\b/g, ' §deliver '],
  [/退款|到账|退回|退到|\brefund(?:s|ed)?\b/g, ' §refund '],
  [/质保|保修|\bwarranty\b/g, ' §warranty '],
  [/审核|审批|\breview(?:ed)?\b/g, ' §approve '],
]
/** Words that leave open what they are about, or that any statement of a value may hold. */
const EMPTY_HAN =
  /大概|大约|一般|通常|差不多|左右|目前|现在|已经|可以|需要|应该|就是|还是|或者|我们|咱们|您们|你们|这边|那边|这里|那里|这个|那个|的话|价格|价钱|价位|费用|收费|售价|单价|要价|多少|时间|地址|位置|位于|地点|人均消费|人均|消费|您好|你好|亲|请问|到底|究竟|具体|是否|一般来说|一[次个颗支件只张位份瓶盒套台间晚人号枚]|每[次个颗支件只张位份瓶盒套台间晚人号枚]|[/／每][次个颗支件只张位份瓶盒套台间晚人号枚]|[的了是在就要也都呢哦哈啊呀吧吗嘛哟您你我们他它有会能才只按为收花到于这那和跟做办打请]/g
const EMPTY_LATIN = new Set(
  "a an the is are was be been being will would it its it's that this these those of for to at in on by and our your you we i he she they have has per each about around roughly only just usually currently now here there cost costs price priced fee charge charges charged pay paid take takes taking with from as so please yes no ok okay sure well sir madam dear hi hello do does did can could how much many long what when where which get gets located located's need needs very all right monthly month night nightly person people day daily year yearly hour hourly each ticket tickets rent rents fare fares good nice one".split(
    ' ',
  ),
)
/** Clauses whose value is not the thing's own: a sum, a difference, a bound, something conditional or in the past. */
const NOT_OWN: Record<Dimension, RegExp> = {
  price:
    /一共|总共|合计|共计|总计|总价|还差|补差|再补|差价|优惠|立减|减免|省|抵|返|退|赔|余额|充|满|定金|押金抵|起步|起(?!码)|以上|以下|以内|最低|最高|最多|不超过|\btotal\b|\bsubtotal\b|\bbalance\b|\bsav(?:e|ing)|\boff\b|\bdiscount|\bcredit|\bfrom\b|\bstarting\b|\bup to\b|\bat least\b|\bunder\b|\bover\b|\bbelow\b|\babove\b|\bor less\b|\bor more\b|\bmore than\b|\bless than\b|\bextra\b|\badditional\b|\brefund/,
  time: /之前|以前|以后|之后|提前|左右都|最晚|最早|\bbefore\b|\bafter\b|\bby\b|\bearliest\b|\blatest\b/,
  duration:
    /前|之后|以后|吃|服|涂|敷|喝|忌|观察|复查|每|坚持|连续|再|已经|了|第|满|超过|至少|最少|最多|最快|最慢|最迟|\bago\b|\bbefore\b|\bafter\b|\blater\b|\bevery\b|\bper\b|\bup to\b|\bat least\b|\bfor the (?:last|past)\b|\bold\b|\bmore than\b|\bless than\b/,
  place: /分店|分院|分部|或|另|上下|到\d|也有|旧|原来|以前|搬|\bbranch|\balso\b|\bformer/,
}
const OPTIONS =
  /或|还是|要么|也可以|\bor\b|\beither\b|\bbetween\b|\binstead\b|如果|要是|假如|的话|\bif\b|\bunless\b|\bwhen\b|原价|现价|折后/
/** One of several things to choose from is offered; its values are its own, whatever the clause says. */
const OFFER =
  /推荐|找到|查到|还有一|另外一|有一?[家款套间]|\bfound\b|\bthere(?:'s| is| are)\b|\bi have\b|\bi've\b|\bwe have\b|\brecommend|\boptions?\b|\bsuggest|\banother\b|\bhow about\b|\bwhat about\b/
/** Times and durations differ from case to case; only where the words tell a standing one are they compared. */
const STANDING: Partial<Record<Dimension, RegExp>> = {
  time: /§(?:open|close|checkin|checkout|depart|arrive)/,
  duration:
    /§(?:deliver|refund|warranty|approve)|手术|恢复期|疗程|住院|飞行|车程|路程|有效期|保质期|报告|结果|surgery|procedure|recovery|flight|drive|walk|results?|valid/,
}

/** The telling words of a text, sorted: two texts about one thing have the same. */
export function tellingWords(text: string): string[] {
  let words = text
  for (const [form, sign] of ALIKE) words = words.replace(form, sign)
  words = words.replace(EMPTY_HAN, ' ').replace(/[^\p{L}\p{N}§'-]+/gu, ' ')
  const found = words.split(/ +|(?<=\p{Script=Han})(?=[a-z0-9])|(?<=[a-z0-9])(?=\p{Script=Han})/u)
  return [...new Set(found.filter((each) => each !== '' && each !== "'" && !EMPTY_LATIN.has(each)))].sort()
}

/**
 * What a value is said of; undefined where that cannot be told, or where the clause gives several values or options.
 *
 * @param asked What the customer asked last, for an answer that names the value alone.
 */
export function saidOf(
  text: string,
  value: StatedValue,
  all: readonly StatedValue[],
  asked: string,
): string | undefined {
  if (OFFER.test(text)) return undefined
  const { start, end } = clauseOf(text, value)
  const others = all.filter((each) => each !== value && each.start >= start && each.end <= end)
  if (others.some(({ dimension }) => dimension === value.dimension)) return undefined
  const before = text.slice(start, value.start)
  const after = text.slice(value.end, end)
  const clause = `${before} ${after}`
  if (NOT_OWN[value.dimension].test(clause) || OPTIONS.test(clause)) return undefined
  let words = tellingWords(clause)
  // A bare floor or room may be of anything that was spoken of since.
  if (words.length === 0 && value.dimension !== 'place' && asked.length <= LONGEST_QUESTION && !OPTIONS.test(asked))
    words = tellingWords(asked)
  if (value.unit === 'address') words = OURS.test(clause) ? ['§address'] : []
  const key = words.join(' ')
  if (key.length < 2 || words.length > MOST_WORDS) return undefined
  const standing = STANDING[value.dimension]
  return standing && !standing.test(key) ? undefined : key
}

/** Of an address only the organisation's own is one thing. */
const OURS = /我们|咱们|咱家|本院|本店|我院|我店|我司/
const LONGEST_QUESTION = 60
/** A clause that tells so much is about a case of its own. */
const MOST_WORDS = 5

function clauseOf(text: string, { start, end }: StatedValue): { start: number; end: number } {
  let from = start
  while (from > 0 && !endsClause(text, from - 1)) from--
  let to = end
  while (to < text.length && !endsClause(text, to)) to++
  return { start: from, end: to }
}

/** A full stop ends a clause only before a space: it may be a decimal point. */
function endsClause(text: string, at: number): boolean {
  const char = text[at] as string
  return char === '.' ? /^\s?$/.test(text[at + 1] ?? '') : CLAUSE_END.test(char)
}
