import { describe, expect, it } from 'vitest'
import { spanOf, view } from '../../tests/support/view.js'
import type { Guard } from '../plugin/index.js'
import { guardOf } from './guards.js'

/** Which of all guards holds for the words in brackets. */
function guard(sentence: string, guards: readonly Guard[]): Guard | undefined {
  const words = /【(.+)】/.exec(sentence)?.[1] as string
  const dialogue = view(`A: ${sentence.replace(/[【】]/g, '')}`)
  return guardOf(dialogue, spanOf(dialogue, words), guards)
}

const CASES: Record<Guard, { holds: string[]; free: string[] }> = {
  negated: {
    holds: [
      '谁都不敢跟您说【一次治好】',
      '我们从来没有承诺过【包治】',
      '没有哪家机构能做到【百分百成功】',
      '【完全没有风险】的手术是不存在的',
      '【三天见效】，这是不可能的',
      '哪有【没有副作用】的药',
      '並非【絕對安全】',
      'Nobody on our side can say that it is 【guaranteed】',
      "We can't promise 【a full recovery】",
      'we dont give any 【guarantee】',
      'A fixed date 【by Friday】 cannot be guaranteed',
    ],
    free: [
      '别担心，【保证治好】',
      '别担心【保证治好】',
      '我们不但【保证质量】，还送货上门',
      '我们不会不【保证质量】的',
      '没错，【绝对有效】',
      '就算不打针也【保证治好】',
      '不贵。【保证治好】',
      "Don't worry, it is 【guaranteed】",
      'It is not only fast but 【completely safe】',
      'No problem, we 【guarantee it】',
    ],
  },
  hedged: {
    holds: [
      '多数人两周【能好】',
      '一般来说，【没问题】',
      '我们尽量让您【满意】',
      '应该【没事】',
      'It will probably 【work】',
      'In most cases, it 【works at once】',
      'we are trying to 【fix it】',
    ],
    free: [
      '一般般的东西我们不卖。【保证有效】',
      '复发是不可能的，【保证治好】',
      'You are most welcome. It 【will work】',
      'it most definitely 【will work】',
    ],
  },
  conditional: {
    holds: [
      '如果坚持复诊，注意饮食，就【能好】',
      '只有早发现才能【治好】',
      '按时吃药的话【没问题】',
      '【没问题】，除非您又着凉',
      'It 【will work】, as long as you restart it',
      'If you pay today, it 【will arrive】 on Friday',
    ],
    free: [
      '比如这一款，【绝对有效】',
      '听话，【会好的】',
      'It 【will work】. Let me know if you need anything',
      '如果有空可以来。【包好】',
    ],
  },
  question: {
    holds: [
      '您想问能不能【一次治好】',
      '【保证有效】吗',
      '【没有副作用】，对吗？',
      '您是问【包不包治】？',
      'Can we say that it 【works for everyone】, or not?',
      'Is it 【completely safe】?',
    ],
    free: [
      '【保证治好】，您什么时候过来？',
      '那么【保证治好】',
      'It is 【completely safe】. Shall I book?',
      'Sure, 【it will work】, when do you need it?',
    ],
  },
  quoted: {
    holds: [
      '您看到的“【保证治好】”是谁写的',
      '您说，【包好】',
      '网上说【三天见效】都信不得',
      'You said it was 【guaranteed】',
      'The line "【results guaranteed】" is not ours',
    ],
    free: ['“放心”我们从不乱说，【保证治好】', '我说的是【保证治好】', 'As we said, it is 【guaranteed】'],
  },
  advice: {
    holds: [
      '术后一定要【保证清洁】',
      '建议您早睡，多喝水，【彻底恢复】再上班',
      '您要【保证八小时睡眠】',
      'Please make sure it is 【completely dry】',
    ],
    free: ['建议您今天来，我们【保证治好】', '一定【能治好】', 'Please rest assured, it 【will work】'],
  },
}

describe('guards', () => {
  for (const [name, { holds, free }] of Object.entries(CASES) as [Guard, (typeof CASES)[Guard]][]) {
    it.each(holds)(`${name}: %s`, (sentence) => {
      expect(guard(sentence, [name])).toBe(name)
    })
    it.each(free)(`not ${name}: %s`, (sentence) => {
      expect(guard(sentence, [name])).toBeUndefined()
    })
  }

  it('names the first that holds in the order asked for', () => {
    const sentence = '如果您是问能不能【治好】'
    expect(guard(sentence, ['question', 'conditional'])).toBe('question')
    expect(guard(sentence, ['conditional', 'question'])).toBe('conditional')
    expect(guard(sentence, [])).toBeUndefined()
  })

  it('stands any text', () => {
    for (const text of ['\ud800', '\u0000', '“', '，，，', '']) {
      const dialogue = view(`A: ${text}`)
      const span = { message: 0, start: 0, end: dialogue.utterances[0]!.text.length }
      expect(
        guardOf(dialogue, span, ['negated', 'hedged', 'conditional', 'question', 'quoted', 'advice']),
      ).toBeUndefined()
    }
  })
})
