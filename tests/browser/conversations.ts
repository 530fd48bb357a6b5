/** Conversations for the report's tests. */
import type { Conversation } from '../../src/transcript/index.js'

const CALM = ['您好，请问有什么可以帮您？', '周一到周五早上八点到下午五点都可以过来，带上身份证就行。']
const POOR = ['放心吧，我们保证一次治好，绝对没有副作用。', '您留个电话吧。']

/** A fortnight of two agents and three; every third conversation goes badly. */
export function ordinary(count: number): Conversation[] {
  return Array.from({ length: count }, (_, at): Conversation => {
    const day = String(1 + (at % 14)).padStart(2, '0')
    const poor = at % 3 === 0
    const time = (minute: number): string => `2025-03-${day}T09:${String(minute).padStart(2, '0')}:00+08:00`
    return {
      id: `talk-${at + 1}`,
      channel: 'chat',
      startedAt: time(0),
      agent: { name: ['小林', '小周', 'Anna'][at % 3] as string, post: 'consultant', team: at % 2 ? '早班' : '晚班' },
      visit: { firstPage: 'https://example.org/home', keyword: at % 2 ? '种植牙 价格' : '洗牙' },
      messages: [
        { role: 'customer', time: time(0), text: `你好，我想问一下第${at + 1}号，周末上班吗？` },
        { role: 'agent', time: time(1 + (at % 5)), text: (poor ? POOR : CALM)[0] as string },
        { role: 'customer', time: time(8), text: '那大概多少钱？' },
        { role: 'agent', time: time(9), text: (poor ? POOR : CALM)[1] as string },
      ],
    }
  })
}

const ATTACKS = [
  '<script>window.hit=1</script>',
  '<img src=x onerror="window.hit=2">',
  '<a href="javascript:window.hit=3">javascript:window.hit=3</a>',
  '</style><script>window.hit=4</script>',
  '</script><script>window.hit=5</script>',
  '</template><script>window.hit=6</script><svg onload=window.hit=7>',
  '--><!--<script><!-- <iframe srcdoc="<script>parent.hit=8</script>">',
  '\u2028"};window.hit=9;//',
  '<base href="https://example.org/"><meta http-equiv=refresh content="0;url=javascript:window.hit=10">',
  '{{window.hit=11}}',
]

/** Markup and scripts in every field that the report shows. */
export function hostile(): Conversation[] {
  return ATTACKS.map((attack, at): Conversation => {
    return {
      id: `evil-${at} ${attack}`,
      startedAt: `2025-04-0${1 + (at % 9)}T09:00:00Z`,
      agent: { name: `agent ${attack}`, team: attack, post: 'consultant' },
      customer: { name: attack },
      visit: { firstPage: `javascript:window.hit=20`, dialogPage: attack, keyword: attack },
      messages: [
        { id: `m${attack}`, role: 'customer', speaker: attack, text: `${attack} 多少钱？` },
        { role: 'agent', speaker: attack, text: `保证治好${attack}，绝对没有副作用 ${attack}` },
      ],
    }
  })
}
