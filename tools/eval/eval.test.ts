import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Review, ReviewedQuestion } from '../../src/plugin/index.js'
import type { ConversationNode } from '../../src/transcript/index.js'
import { Board, figures } from './board.js'
import { evaluate, type ReviewBatch } from './evaluate.js'
import { asData, mistakes, table } from './print.js'
import { half, READ_WHOLE, SETS } from './sets.js'

let folder: string

/** The sets that lie in the folder. */
const OUTSIDE = SETS.filter((set) => set !== 'own')

const CHAT = {
  id: 'own-1',
  lang: 'zh',
  messages: [
    { id: '1', role: 'customer', text: '你们周末开门吗' },
    { id: '2', role: 'agent', text: '您好，方便留个电话吗' },
    { id: '3', role: 'customer', text: '问你周末开不开' },
    { id: '4', role: 'agent', text: '祝您生活愉快' },
  ],
  gold: {
    questions: [{ m: '1', repeats: ['3'], status: 'deflected', by: null }],
    summons: [],
    acts: { greeting: ['2'], contact_request: ['2'], closing: ['4'] },
    customer_acts: {},
    overpromise: [],
    label: { type: 'normal_end', conversion: 'none' },
  },
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chatlint-eval-'))
  mkdirSync(join(folder, 'gold'))
  mkdirSync(join(folder, 'chat'))
  writeFileSync(join(folder, 'gold/conversations.ndjson'), `${JSON.stringify(CHAT)}\n`)
  const sentences = [
    { text: '这个包好的', label: 'hard', trap: null },
    { text: '谁也不敢说包好', label: 'none', trap: 'negated' },
  ]
  writeFileSync(join(folder, 'gold/overpromise_zh.ndjson'), sentences.map((each) => JSON.stringify(each)).join('\n'))
  const house = {
    id: 'own-2',
    lang: 'zh',
    messages: [
      { id: '1', role: 'customer', text: '几楼', labels: { act: ['question'], answered: false } },
      { id: '2', role: 'agent', text: '加个微信', labels: { act: ['not-answer'] } },
    ],
  }
  writeFileSync(join(folder, 'chat/house_qa.ndjson'), `${JSON.stringify(house)}\n`)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function question(message: string, status: ReviewedQuestion['status'], repeats: string[] = []): ReviewedQuestion {
  return {
    message,
    repeats,
    status,
    start: 0,
    end: 1,
    text: '',
    topic: 'other',
    answeredBy: null,
    reason: '',
    confidence: 0.9,
    basis: 'words',
  }
}

/** A reviewer that finds what it is told to, by conversation. */
function fake(parts: Record<string, Partial<Review>>): ReviewBatch {
  const review = (tree: ConversationNode): Review => ({
    conversation: tree.id,
    lang: 'zh',
    labels: { type: 'normal_end', person: null, conversion: 'none', intent: null, refusal: null },
    labelEvidence: {},
    questions: [],
    acts: [],
    findings: [],
    notEvaluable: [],
    ...parts[tree.id],
  })
  return async function* (trees) {
    for (const tree of trees) yield review(tree)
  }
}

const find = (board: Board, detector: string, set: string) =>
  board.tallies.find((tally) => tally.detector === detector && tally.set === set)

describe('the evaluation', () => {
  it('counts a question found with its repeat as two messages, and its fate once', async () => {
    const review = fake({ 'own-1': { questions: [question('1', 'ignored', ['3'])] } })
    const { board } = await evaluate(folder, review, OUTSIDE)
    expect(find(board, 'question', 'gold')).toMatchObject({ truePositives: 2, falsePositives: 0, falseNegatives: 0 })
    expect(find(board, 'fate:not-answered', 'gold')).toMatchObject({ truePositives: 1, falseNegatives: 0 })
  })

  it('takes a question that was not found for answered', async () => {
    const { board } = await evaluate(folder, fake({}), OUTSIDE)
    expect(find(board, 'fate:not-answered', 'gold')).toMatchObject({ truePositives: 0, falseNegatives: 1 })
    expect(find(board, 'fate:found-not-answered', 'gold')).toBeUndefined()
    expect(find(board, 'fate:not-answered', 'house_qa')).toMatchObject({ falseNegatives: 1 })
  })

  it('counts unanswered questions where nothing was asked as invented', async () => {
    const chat = { ...CHAT, id: 'own-1' }
    const review = fake({ [chat.id]: { questions: [question('1', 'answered', ['3']), question('2', 'ignored')] } })
    const { board } = await evaluate(folder, review, ['gold'])
    expect(find(board, 'fate:invented', 'gold')).toMatchObject({ falsePositives: 1 })
  })

  it('reads acts of both sides and lists what was missed', async () => {
    const review = fake({ 'own-1': { acts: [{ message: '2', act: 'greeting', start: 0, end: 2 }] } })
    const { board } = await evaluate(folder, review, ['gold'])
    expect(find(board, 'act:greeting', 'gold')).toMatchObject({ truePositives: 1, trueNegatives: 1 })
    expect(find(board, 'act:closing', 'gold')).toMatchObject({ falseNegatives: 1 })
    expect(mistakes(board, 'act', 10)).toContain('missed       act:closing  gold zh  own-1 #4  "祝您生活愉快"')
    expect(mistakes(board, 'act:greeting', 10)).toBe('0 mistakes of act:greeting')
  })

  it('tells hard from soft by severity, and counts false alarms by trap', async () => {
    const finding = (severity: 'error' | 'warning') => ({
      rule: 'core/overpromise',
      severity,
      category: 'compliance' as const,
      message: '',
      fingerprint: '',
      evidence: [{ message: '1', start: 0, end: 1, text: '' }],
    })
    const review = fake({ 'zh-1': { findings: [finding('warning')] }, 'zh-2': { findings: [finding('error')] } })
    const { board } = await evaluate(folder, review, ['sentences'])
    expect(find(board, 'overpromise:hard', 'sentences')).toMatchObject({ falseNegatives: 1, falsePositives: 1 })
    expect(find(board, 'overpromise:any', 'sentences')).toMatchObject({ truePositives: 1, falsePositives: 1 })
    expect(asData({ board, extents: [] })).toMatchObject({
      tables: {
        'overpromise in sentences, zh (labelled ↓ found →)': { hard: { soft: 1 }, 'innocent: negated': { hard: 1 } },
      },
    })
  })

  it('never shows the labels to the reviewer', async () => {
    const seen: string[] = []
    await evaluate(
      folder,
      (trees, set) => {
        seen.push(...trees.map((tree) => JSON.stringify(tree.fields)))
        return fake({})(trees, set)
      },
      OUTSIDE,
    )
    expect(seen).toHaveLength(4)
    expect(seen.join()).not.toMatch(/labels|gold|trap|answered/)
  })

  it('reads the conversations of the repository, whatever the folder, by language', async () => {
    expect(READ_WHOLE).toContain('own')
    const { board, extents } = await evaluate(join(folder, 'not-there'), fake({}), SETS)
    expect(extents.map(({ set }) => set)).toEqual(['own'])
    const langs = board.tallies
      .filter(({ detector }) => detector === 'question')
      .map(({ set, lang }) => `${set} ${lang}`)
    expect(langs).toContain('own zh')
    expect(new Set(langs).size).toBe(langs.length)
  })

  it('scores each half apart, and both together', async () => {
    const sizes = await Promise.all(
      (['train', 'test', undefined] as const).map(async (split) => {
        const { extents } = await evaluate(folder, fake({}), OUTSIDE, split)
        return extents.reduce((sum, extent) => sum + extent.conversations, 0)
      }),
    )
    expect(sizes[2]).toBe(4)
    expect((sizes[0] ?? 0) + (sizes[1] ?? 0)).toBe(4)
  })
})

describe('halves and figures', () => {
  it('splits ids about evenly and always the same way', () => {
    const ids = Array.from({ length: 2000 }, (_, index) => `set-${index}`)
    const tests = ids.filter((id) => half(id) === 'test').length
    expect(tests).toBeGreaterThan(850)
    expect(tests).toBeLessThan(1150)
    expect(half('set-1')).toBe(half('set-1'))
  })

  it('gives no figure where there is nothing to divide by', () => {
    const board = new Board()
    board.count('question', 'gold', 'zh', false, false, { conversation: 'a', message: '1', text: '' })
    const tally = board.tallies[0]
    expect(tally && figures(tally)).toMatchObject({
      precision: undefined,
      recall: undefined,
      f1: undefined,
      agreement: 1,
    })
    expect(table(board)).not.toContain('question')
    board.count('question', 'gold', 'zh', true, false, { conversation: 'a', message: '2', text: '' })
    expect(table(board)).toMatch(/question +gold +zh +1 +2 +– +0\.000 \(1 missed\) +0\.000 +0\.500/)
  })
})
