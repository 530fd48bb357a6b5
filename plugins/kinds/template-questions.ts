import type { Dialogue, Span, Utterance } from './contract.js'

/** What asks, in a clause of a sentence that asks. */
const ASKS =
  /吗|呢\s*[?？]?$|多久|多少|多大|多高|多重|多长|什么|啥|哪|怎么|怎样|如何|几(?!乎|率)|是否|有没有|是不是|能不能|可不可以|要不要|会不会|方不方便|好不好|谁|为何/
const CLAUSE = /[^,，;；]+[,，;；]*/g
/** The second half of a choice belongs to the question before. */
const CHOICE = /^[\s\p{P}]*(?:还是|或者?是|or\b)/iu
const ENGLISH_CLAUSE =
  /^[\s\p{P}]*(?:and\s+)?(?:what|when|where|which|who|how|why|do|does|did|have|has|are|is|can|could|would|will)\b/iu

/** The questions that a template puts to the customer: clauses that ask, each once. */
export function questionsIn(utterance: Utterance, dialogue: Dialogue): Span[] {
  const found: Span[] = []
  const { text, index } = utterance
  for (let at = 0; at < text.length; ) {
    const sentence = dialogue.sentence({ message: index, start: at, end: at + 1 })
    const words = text.slice(sentence.start, sentence.end)
    at = Math.max(sentence.end, at + 1)
    const marked = /[?？]["'”’」』)）\]】\s\p{Extended_Pictographic}~～!！]*$/u.test(words)
    if (!marked && !/[吗么呢]\s*[。.!！~～\s]*$/.test(words)) continue
    if (dialogue.guard(sentence, ['quoted']) !== undefined || quoted(words)) continue
    found.push(
      ...clausesThatAsk(words, marked).map(({ start, end }) => ({
        message: index,
        start: start + sentence.start,
        end: end + sentence.start,
      })),
    )
  }
  return found
}

function clausesThatAsk(words: string, marked: boolean): { start: number; end: number }[] {
  const asking: { start: number; end: number }[] = []
  for (const clause of words.matchAll(CLAUSE)) {
    const said = clause[0].trim()
    if (said === '') continue
    const start = clause.index + clause[0].indexOf(said)
    const end = start + said.length
    const last = asking.at(-1)
    if (CHOICE.test(said) && last) last.end = end
    else if (ASKS.test(said) || ENGLISH_CLAUSE.test(said)) asking.push({ start, end })
  }
  // A question by its mark alone.
  const trimmed = words.trim()
  if (asking.length === 0 && marked)
    return [{ start: words.indexOf(trimmed), end: words.indexOf(trimmed) + trimmed.length }]
  return asking
}

/** A sentence that ends inside quotation marks repeats what the customer may ask. */
function quoted(words: string): boolean {
  return /[“"「『][^”"」』]*[?？][”"」』]/.test(words)
}
