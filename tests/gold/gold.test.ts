/**
 * The labelled conversations beside this file, written for this project from many trades and platforms: a change of a word list or of
 * the analysis that breaks a detector is seen here. Floors stand a little under what is reached; `npm run eval -- --sets own` prints
 * the figures and, with --errors, the mistakes.
 */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { packs } from '../../plugins/packs/index.js'
import { type Conversation, createReviewer, type Review } from '../../src/index.js'

interface Labelled extends Conversation {
  gold: {
    questions: { m: string; repeats: string[]; status: string }[]
    acts: Record<string, string[]>
    customer_acts: Record<string, string[]>
    overpromise: { m: string; level: string }[]
  }
}

/** A conversation of the file, what was found in it, and the ids of one side's messages. */
interface Read {
  gold: Labelled['gold']
  review: Review
  of: (role: string) => string[]
}

type Detector = (read: Read) => { expected: Set<string>; found: Set<string> }

/** Least precision and least recall. */
type Floors = Record<string, [number, number]>

const DETECTORS: Record<string, Detector> = {
  question: ({ gold, review }) => ({
    expected: new Set(gold.questions.flatMap(({ m, repeats }) => [m, ...repeats])),
    found: new Set(review.questions.flatMap(({ message, repeats }) => [message, ...repeats])),
  }),
  // What is said of a question as a finding: a false accusation where the label says that it was answered.
  unanswered: ({ gold, review }) => ({
    expected: new Set(gold.questions.filter(({ status }) => isUnanswered(status)).map(({ m }) => m)),
    found: flagged(review, 'core/unanswered-question'),
  }),
  overpromise: ({ gold, review }) => ({
    expected: new Set(gold.overpromise.map(({ m }) => m)),
    found: flagged(review, 'core/overpromise'),
  }),
  ...Object.fromEntries(
    ['greeting', 'thanks', 'apology', 'empathy', 'closing', 'appointment_invite'].map((act) => [act, byAct(act, act)]),
  ),
  distress: byAct('distress', 'distress'),
}

function byAct(label: string, act: string): Detector {
  return ({ gold, review, of }) => {
    // Thanks are said by both sides under one name.
    const said = new Set(of(label in gold.customer_acts && label !== 'thanks' ? 'customer' : 'agent'))
    return {
      expected: new Set([
        ...(gold.acts[label] ?? []),
        ...(label === 'distress' ? (gold.customer_acts.distress ?? []) : []),
      ]),
      found: new Set(
        review.acts.filter((each) => each.act === act && said.has(each.message)).map(({ message }) => message),
      ),
    }
  }
}

function flagged(review: Review, rule: string): Set<string> {
  return new Set(
    review.findings.filter((each) => each.rule === rule).flatMap(({ evidence }) => evidence[0]?.message ?? []),
  )
}

function isUnanswered(status: string): boolean {
  return status === 'deflected' || status === 'ignored'
}

async function read(file: string): Promise<Read[]> {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
  const labelled = lines.map((line) => JSON.parse(line) as Labelled)
  const reviewer = await createReviewer({ packs: [(await packs.get('core')!())!] })
  const reads: Read[] = []
  for await (const review of reviewer.reviewAll(labelled.map(({ gold: _, ...bare }) => bare))) {
    const { gold, messages } = labelled[reads.length]!
    reads.push({ gold, review, of: (role) => messages.filter((each) => each.role === role).map(({ id }) => id!) })
  }
  return reads
}

const FILES: Record<string, Floors> = {
  'zh-dev.ndjson': {
    question: [0.95, 0.97],
    unanswered: [0.74, 0.74],
    overpromise: [1, 0.66],
    greeting: [0.96, 0.96],
    thanks: [1, 0.8],
    apology: [1, 0.8],
    empathy: [1, 0.85],
    closing: [0.9, 0.88],
    appointment_invite: [0.8, 0.7],
    distress: [0.83, 0.7],
  },
  'zh-held.ndjson': {
    question: [0.96, 0.88],
    unanswered: [1, 0.6],
    overpromise: [1, 0.8],
    greeting: [1, 0.95],
    apology: [0.87, 0.85],
    empathy: [0.85, 0.85],
    closing: [1, 0.66],
    appointment_invite: [1, 0.4],
    distress: [0.66, 0.6],
  },
  // Nothing was mended after these were looked at.
  'zh-fresh.ndjson': {
    question: [0.91, 0.91],
    unanswered: [1, 0.23],
    overpromise: [1, 0.66],
    greeting: [1, 0.95],
    thanks: [1, 1],
    apology: [1, 0.87],
    empathy: [0.66, 0.9],
    closing: [0.77, 0.9],
    appointment_invite: [0.66, 0.57],
    distress: [0.75, 0.75],
  },
  'en-dev.ndjson': {
    question: [0.97, 0.97],
    unanswered: [0.7, 0.45],
    overpromise: [1, 0.9],
    greeting: [0.95, 0.95],
    thanks: [1, 0.9],
    apology: [1, 0.9],
    empathy: [0.9, 0.9],
    closing: [0.88, 0.88],
    appointment_invite: [0.85, 0.85],
  },
  'en-held.ndjson': {
    question: [0.98, 0.92],
    unanswered: [0.55, 0.4],
    overpromise: [1, 0.7],
    greeting: [0.9, 0.93],
    thanks: [1, 0.9],
    apology: [1, 0.9],
    empathy: [1, 0.7],
    closing: [0.88, 0.88],
    appointment_invite: [1, 0.7],
  },
  // Nothing was mended after these were looked at.
  'en-fresh.ndjson': {
    question: [0.85, 0.82],
    unanswered: [0.75, 0.3],
    overpromise: [1, 1],
    greeting: [0.92, 0.95],
    thanks: [0.9, 0.95],
    apology: [0.8, 0.95],
    empathy: [0.4, 0.7],
    closing: [0.7, 0.95],
    appointment_invite: [1, 0.9],
    distress: [0.75, 0.3],
  },
}

describe.each(Object.entries(FILES))('what is found in %s', (file, floors) => {
  let reads: Read[]

  beforeAll(async () => {
    reads = await read(file)
  })

  it.each(Object.entries(floors))('%s: precision and recall of at least %j', (name, [precision, recall]) => {
    let hits = 0
    let wrong = 0
    let missed = 0
    for (const each of reads) {
      const { expected, found } = DETECTORS[name]!(each)
      for (const id of found) expected.has(id) ? hits++ : wrong++
      for (const id of expected) if (!found.has(id)) missed++
    }
    expect(hits / (hits + wrong || 1), 'precision').toBeGreaterThanOrEqual(precision)
    expect(hits / (hits + missed || 1), 'recall').toBeGreaterThanOrEqual(recall)
  })
})
