import { type Dialogue, defineKind, type PhraseSource, type Utterance } from './contract.js'
import { whole } from './spans.js'

interface Options {
  similarity: number
  minLength: number
  unlessAsked?: PhraseSource[]
}

/** The same text again. */
export const repeat = defineKind<Options>({
  name: 'repeat',
  summary: {
    en: 'Finds the same or nearly the same text sent again in one conversation.',
    zh: '找出在同一段对话中重复发送的相同或几乎相同的内容。',
  },
  scope: 'conversation',
  draft: true,
  options: {
    type: 'object',
    properties: {
      similarity: {
        type: 'number',
        exclusiveMinimum: 0,
        maximum: 1,
        default: 0.9,
        description: {
          en: 'Shingle Jaccard from which two texts are the same; their numbers must always be equal.',
          zh: '相似度（字片 Jaccard）达到多少算同一段话；其中的数字必须完全一致。',
        },
      },
      minLength: {
        type: 'integer',
        minimum: 1,
        default: 8,
        description: { en: 'Shorter messages may recur; in characters.', zh: '比这短的消息可以重复，按字符数。' },
      },
      unlessAsked: {
        $ref: '#/$defs/phraseSources',
        description: { en: 'Customer words that ask for a text again.', zh: '客户请对方再说一遍、再发一次的话。' },
      },
    },
    additionalProperties: false,
  },
  placeholders: ['first'],
  example: `id: said-before
kind: repeat
title: {en: Said before, zh: 重复发送}
severity: info
category: personalisation
options: {similarity: 0.9, minLength: 8}
message: {en: 'Already sent as message {first}.', zh: '与第 {first} 条重复。'}
examples:
  flagged: ["客服: 我们的地址在人民路18号\\n顾客: 贵吗\\n客服: 我们的地址在人民路18号"]
  clean: ["客服: 您好\\n顾客: 贵吗\\n客服: 您好"]
`,
  compile({ similarity, minLength, unlessAsked }, compiler) {
    const roles = compiler.rule.applies.roles ?? ['agent']
    const asked = unlessAsked ? compiler.phrases(unlessAsked) : undefined
    return (dialogue, report) => {
      const earlier: { utterance: Utterance; sketch: Sketch }[] = []
      let asksAgain = -1
      const mayAsk = asked !== undefined && dialogue.hits(asked).length > 0
      for (const utterance of dialogue.utterances) {
        if (mayAsk && utterance.role === 'customer' && dialogue.hits(asked, utterance).length > 0)
          asksAgain = utterance.index
        if (!roles.includes(utterance.role) || utterance.text.length < minLength) continue
        const sketch = sketchOf(utterance.text)
        const same = earlier.find(
          (each) => mayBeAlike(each.sketch, sketch) && isSame(each.utterance, utterance, dialogue),
        )
        if (!same) earlier.push({ utterance, sketch })
        else if (asksAgain < same.utterance.index && dialogue.substantive(utterance))
          report({ evidence: [whole(utterance), whole(same.utterance)], values: { first: same.utterance.node.id } })
      }
    }

    function isSame(a: Utterance, b: Utterance, dialogue: Dialogue): boolean {
      return numbersIn(a.text) === numbersIn(b.text) && dialogue.similarity(a, b) >= similarity
    }

    /** Spares most comparisons: so similar texts are about as long, and hold about the same characters. */
    function mayBeAlike(a: Sketch, b: Sketch): boolean {
      const longer = Math.max(a.length, b.length)
      if (Math.min(a.length, b.length) < similarity * 0.8 * longer) return false
      // A shingle that only one text holds brings at most three tokens that the other may not hold.
      const tokens = Math.max(a.tokens, b.tokens)
      return bits(a.low ^ b.low) + bits(a.high ^ b.high) <= 4 + 6 * (1 - similarity) * tokens
    }
  },
})

/** A text in short: its length, its tokens (Han characters and words), and which of 64 classes of tokens it holds. */
interface Sketch {
  length: number
  tokens: number
  low: number
  high: number
}

function sketchOf(text: string): Sketch {
  const sketch = { length: text.length, tokens: 0, low: 0, high: 0 }
  let word = 0
  for (let i = 0; i <= text.length; i++) {
    const c = i < text.length ? text.charCodeAt(i) : 0
    const latin =
      (c >= 0x30 && c <= 0x39) || (c >= 0x41 && c <= 0x5a) || (c >= 0x61 && c <= 0x7a) || (c >= 0xc0 && c < 0x250)
    if (latin) {
      // Upper and lower case fall together.
      word = (Math.imul(word, 31) + (c | 0x20)) | 0
      continue
    }
    if (word !== 0) mark(sketch, word ^ (word >>> 7))
    word = 0
    // Marks and spaces make no difference to the comparison, nor should they here.
    if (c >= 0x3040 && c < 0xff00) mark(sketch, c)
  }
  return sketch
}

function mark(sketch: Sketch, token: number): void {
  sketch.tokens++
  const place = token & 63
  if (place < 32) sketch.low |= 1 << place
  else sketch.high |= 1 << (place - 32)
}

function bits(word: number): number {
  let rest = word - ((word >>> 1) & 0x55555555)
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333)
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** The numbers of a text, in order: "3 days" and "5 days" are two answers. */
function numbersIn(text: string): string {
  return text.match(/[0-9]+/g)?.join(' ') ?? ''
}
