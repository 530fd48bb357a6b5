import { performance } from 'node:perf_hooks'
import { createReviewer, type LiveConversation, type Reviewer } from '../../src/index.js'
import type { Figure } from './figure.js'
import { median } from './measure.js'

/** So many messages a conversation has; each is ten times the one before. */
const LENGTHS = [20, 200, 2000] as const
const DRAFTS = [
  'Could you leave your phone number?',
  '您好，洗牙一次168元，做之前医生会先看一下',
  '放心，保证一次治好',
  'A monthly pass is 45 euros, and you can cancel it at the end of each month.',
]
const CHECKS = 200

/** What it takes to check a reply before it is sent, in conversations of growing length. */
export async function live(rounds: number): Promise<Figure[]> {
  const reviewer = await createReviewer({ packs: ['core', 'medical-consult'], locale: 'en' })
  const desks = LENGTHS.map((length) => talk(reviewer, length))
  for (const desk of desks) checks(desk)
  const times = LENGTHS.map((): number[] => [])
  for (let round = 0; round < rounds; round++)
    for (const [place, desk] of desks.entries()) times[place]?.push(median(checks(desk)))
  const [short = 0, usual = 0, long = 0] = times.map(median)
  const milli = (ms: number): string => `${ms.toFixed(3)} ms`
  return [
    {
      what: 'live().check of a reply : 1 ms',
      on: '200 messages',
      ours: milli(usual),
      theirs: milli(1),
      ratio: usual,
      target: { most: 1 },
    },
    ...[
      { what: '200 messages : 20', ours: usual, theirs: short },
      { what: '2,000 messages : 200', ours: long, theirs: usual },
    ].map(({ what, ours, theirs }) => ({
      what: `live().check, ${what}`,
      on: 'length of the conversation',
      ours: milli(ours),
      theirs: milli(theirs),
      ratio: ours / theirs,
      // Independent of length, but for the noise of so short a time.
      target: { most: 1.25 },
    })),
  ]
}

function talk(reviewer: Reviewer, length: number): LiveConversation {
  const desk = reviewer.live({ agent: { post: 'consultant' } })
  for (let at = 0; at < length; at++) {
    desk.add(
      at % 2 === 0
        ? { role: 'customer', text: `第${at}件衣服还在洗，颜色是蓝的，什么时候能取？` }
        : { role: 'agent', text: `收到，第${at}件明天下午三点可以取，洗好以后放在三号柜` },
    )
  }
  return desk
}

/** Milliseconds of single checks; the median of many is what one takes. */
function checks(desk: LiveConversation): number[] {
  return Array.from({ length: CHECKS }, (_, at) => {
    const before = performance.now()
    desk.check(DRAFTS[at % DRAFTS.length] as string)
    return performance.now() - before
  })
}
