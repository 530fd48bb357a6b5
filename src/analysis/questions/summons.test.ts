import { describe, expect, it } from 'vitest'
import { dialogueOf } from './ledger.js'
import { isSummons } from './summons.js'

const isCall = (text: string): boolean => {
  const dialogue = dialogueOf(`C: ${text}`)
  return isSummons(dialogue, dialogue.utterances[0]!)
}

describe('a summons', () => {
  it.each([
    '在吗',
    '在么？',
    '您好，在吗',
    '客服在不在',
    '有人吗',
    '医生呢',
    '人呢？？',
    '你好？',
    '怎么不回我',
    '？？',
    '忙吗',
    'hello?',
    'Anyone there?',
    'are you still there',
    'Hi, is anybody here?',
  ])('%s', (text) => expect(isCall(text)).toBe(true))

  it.each(['你好', 'Hello', '在吗，这件有货吗', '钥匙在吗', 'Is the manager there on Sundays?', '……', '好的'])(
    'not: %s',
    (text) => expect(isCall(text)).toBe(false),
  )
})
