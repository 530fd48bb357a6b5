import { describe, expect, it } from 'vitest'
import { view } from '../../tests/support/view.js'

function carries(text: string): boolean {
  const dialogue = view(`C: ${text}`)
  return dialogue.substantive(dialogue.utterances[0]!)
}

describe('isSubstantive', () => {
  it.each([
    '嗯嗯',
    '好的呢',
    '谢谢您',
    '👍',
    '……',
    '您好',
    '不客气',
    'OK',
    'Thank you so much!',
    "You're welcome",
    '好的好的，辛苦了',
    '您好，很高兴为您服务',
    '',
  ])('nothing in: %s', (text) => {
    expect(carries(text)).toBe(false)
  })

  it.each([
    '有',
    '7',
    '是的，三天了',
    '好的，我明天去',
    '谢谢，那要空腹吗',
    'Yes',
    'ok but it is still broken',
    '好用吗',
    '对面那栋',
  ])('something in: %s', (text) => {
    expect(carries(text)).toBe(true)
  })
})
