import { defineKind, type PhraseSource, type Utterance } from './contract.js'
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
  options: {
    type: 'object',
    properties: {
      similarity: {
        type: 'number',
        exclusiveMinimum: 0,
        maximum: 1,
        default: 0.9,
        description: 'Shingle Jaccard from which two texts are the same; their numbers must always be equal.',
      },
      minLength: { type: 'integer', minimum: 1, default: 8, description: 'Shorter messages may recur; in characters.' },
      unlessAsked: {
        $ref: '#/$defs/phraseSources',
        description: 'Customer words that ask for a text again.',
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
      const earlier: { utterance: Utterance; numbers: string }[] = []
      let asksAgain = -1
      for (const utterance of dialogue.utterances) {
        if (asked && utterance.role === 'customer' && dialogue.hits(asked, utterance).length > 0)
          asksAgain = utterance.index
        if (!roles.includes(utterance.role) || utterance.text.length < minLength || !dialogue.substantive(utterance))
          continue
        const numbers = numbersIn(utterance.text)
        const same = earlier.find(
          (each) =>
            closeInLength(each.utterance, utterance) &&
            each.numbers === numbers &&
            dialogue.similarity(each.utterance, utterance) >= similarity,
        )
        if (!same) earlier.push({ utterance, numbers })
        else if (asksAgain < same.utterance.index)
          report({ evidence: [whole(utterance), whole(same.utterance)], values: { first: same.utterance.node.id } })
      }
    }

    /** Spares the comparison: texts that differ more than this in length can't be so similar. */
    function closeInLength(a: Utterance, b: Utterance): boolean {
      return Math.min(a.text.length, b.text.length) >= similarity * 0.8 * Math.max(a.text.length, b.text.length)
    }
  },
})

/** The numbers of a text, in order: "3 days" and "5 days" are two answers. */
function numbersIn(text: string): string {
  let out = ''
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c >= 0x30 && c <= 0x39) out += text[i]
    else if (out !== '' && !out.endsWith(' ')) out += ' '
  }
  return out.trimEnd()
}
