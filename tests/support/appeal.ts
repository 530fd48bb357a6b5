/** What the tests of the appeal round trip share: a workbook as the reporter writes it, and as a reviewer fills it in. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { reporters } from '../../plugins/reporters/index.js'
import {
  addReview,
  type Conversation,
  conversation,
  createReviewer,
  createSummary,
  type ReportContext,
  type Suppression,
} from '../../src/index.js'

/** Three conversations with the same findings. */
export const talks: Conversation[] = ['c1', '0012', '=c3'].map((id) => ({
  id,
  agent: { name: '小李' },
  messages: [
    { role: 'customer', text: '这个能治好吗' },
    { role: 'agent', text: '您好，我是小李。我们保证一次治好，祝您生活愉快。' },
  ],
}))

/** Reviews conversations and writes them in one format. */
export async function report(
  name: string,
  locale: 'zh' | 'en',
  suppressions: Suppression[] = [],
  of: readonly Conversation[] = talks,
) {
  const reviewer = await createReviewer({ locale, suppressions })
  const reporter = reporters.find((each) => each.name === name)!
  const context: ReportContext = {
    locale,
    version: '1',
    rules: reviewer.rules,
    color: false,
    width: 80,
    quiet: false,
    explain: false,
    mask: (text) => text,
  }
  const writer = await reporter.create(context)
  const summary = createSummary(reviewer.rules.values())
  const begin = writer.begin?.()
  const pieces: (string | Uint8Array)[] = begin === undefined ? [] : [begin]
  const reviews = of.map((talk) => reviewer.review(talk))
  reviews.forEach((review, index) => {
    addReview(summary, review, 2)
    pieces.push(writer.review(review, conversation(of[index] as Conversation)))
  })
  pieces.push(writer.end(summary))
  return { bytes: Buffer.concat(pieces.map((piece) => Buffer.from(piece as Uint8Array))), reviews, summary }
}

/** The sheets of a workbook, changed. */
export function edited(bytes: Uint8Array, edit: (xml: string, path: string) => string): Uint8Array {
  const parts = unzipSync(new Uint8Array(bytes))
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [
        path,
        path.endsWith('.xml') ? strToU8(edit(strFromU8(part), path)) : part,
      ]),
    ),
  )
}

/** Fills in verdicts of overpromise: the first a false alarm, the others agreed. */
export function judged(bytes: Uint8Array, words: [string, string], reviewer: string): Uint8Array {
  let seen = 0
  return edited(bytes, (xml) =>
    xml.replace(/<row r="\d+">(?:(?!<\/row>).)*core\/overpromise(?:(?!<\/row>).)*<\/row>/gs, (row) => {
      const first = seen++ === 0
      const fill = (column: string, text: string) => (whole: string) =>
        whole.replace(
          new RegExp(`<c r="${column}(\\d+)" s="11"/>`),
          `<c r="${column}$1" t="inlineStr"><is><t>${text}</t></is></c>`,
        )
      return [fill('K', words[first ? 0 : 1]), fill('L', first ? '引用说明书' : ''), fill('M', reviewer)].reduce(
        (text, step) => step(text),
        row,
      )
    }),
  )
}
