import { symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildDeclarationsIfStale } from '../../tools/check/build.js'
import { type Project, project } from '../support/project.js'

/** Uses every entry, and what each gives, by its types. */
const PROGRAM = `
import { type Conversation, createReviewer, definePlugin, type Kind, type Review, type Reviewer, ReviewerError } from 'chatlint'
import { createReviewer as inBrowser } from 'chatlint/browser'
import { findInputs, reviewFiles, UserError } from 'chatlint/node'
import { chatlintTranscript } from 'chatlint/unified'

const chat: Conversation = { id: 'c', messages: [{ role: 'customer', text: 'how much is it?' }] }
export async function risky(): Promise<readonly string[]> {
  const reviewer: Reviewer = await createReviewer({ packs: ['core'], locale: 'en' })
  const review: Review = reviewer.review(chat)
  for await (const each of reviewer.reviewAll([chat])) void each.findings[0]?.evidence[0]?.text
  // @ts-expect-error A role is one of four words.
  reviewer.live().add({ role: 'nobody', text: '' })
  return review.findings.map(({ rule }) => rule)
}
export const plugin = definePlugin({ name: 'mine', api: 1, kinds: [] as Kind[] })
export const all = [inBrowser, findInputs, reviewFiles, UserError, chatlintTranscript, ReviewerError]
`

const options = (more: object) =>
  JSON.stringify({
    compilerOptions: {
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      exactOptionalPropertyTypes: true,
      target: 'es2022',
      lib: ['es2023'],
      types: ['node'],
      ...more,
    },
    files: ['program.ts', 'program.cts'],
  })

let consumer: Project
beforeAll(async () => {
  await buildDeclarationsIfStale()
  consumer = await project('.')
  symlinkSync(resolve('node_modules/@types/node'), join(consumer.folder, 'node_modules/@types/node'), 'junction')
  consumer.write('program.ts', PROGRAM)
  consumer.write('program.cts', PROGRAM)
}, 240_000)
afterAll(() => consumer.remove())

describe('a program in TypeScript, from the tarball, every declaration checked', () => {
  it.each([
    ['node16', { module: 'node16', moduleResolution: 'node16' }],
    ['bundler', { module: 'esnext', moduleResolution: 'bundler' }],
  ])('compiles with moduleResolution %s', async (name, more) => {
    consumer.write(`tsconfig.${name}.json`, options(more))
    const { code, stdout } = await consumer.node([
      resolve('node_modules/typescript/bin/tsc'),
      '-p',
      `tsconfig.${name}.json`,
    ])
    expect(stdout).toBe('')
    expect(code).toBe(0)
  })
})
