import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MAJORS, type Major, nodeProgram } from '../support/node-versions.js'
import { type Project, project } from '../support/project.js'

const WORK = `
  const reviewer = await createReviewer({ packs: ['core', 'cn-ad-law'], locale: 'en' })
  const desk = reviewer.live()
  desk.add({ role: 'customer', text: '能治好吗' })
  const { findings } = desk.check('我们保证治好')
  console.log(findings.some(({ rule }) => rule === 'core/overpromise'), typeof reviewFiles, typeof chatlintScripts)`

const CHAT = JSON.stringify({
  id: 'c1',
  messages: [
    { role: 'customer', text: '洗牙多少钱？' },
    { role: 'agent', text: '您留个电话吧' },
  ],
})

let consumer: Project
beforeAll(async () => {
  consumer = await project('.')
  consumer.write(
    'esm.mjs',
    `import { createReviewer } from 'chatlint'
import 'chatlint/browser'
import { reviewFiles } from 'chatlint/node'
import { chatlintScripts } from 'chatlint/unified'
${WORK}`,
  )
  consumer.write(
    'cjs.cjs',
    `const { createReviewer } = require('chatlint')
require('chatlint/browser')
const { reviewFiles } = require('chatlint/node')
const { chatlintScripts } = require('chatlint/unified')
void (async () => {${WORK}})()`,
  )
  consumer.write('replies.md', '# Cures\n\n> We promise to cure you for good.\n')
  consumer.write('chats.ndjson', `${CHAT}\n${CHAT.replace('c1', 'c2')}\n`)
})
afterAll(() => consumer.remove())

describe.each(MAJORS)('the package, installed from its tarball, on Node %i', (major: Major) => {
  let program: string | undefined
  beforeAll(async () => {
    program = await nodeProgram(major)
  })

  it('works from an ES module', async ({ skip }) => {
    if (!program) return skip()
    const version = await consumer.node(['--version'], program)
    expect(version.stdout).toMatch(new RegExp(`^v${major}\\.`))
    expect(await consumer.node(['esm.mjs'], program)).toEqual({
      code: 0,
      stdout: 'true function function\n',
      stderr: '',
    })
  })

  it('works from CommonJS, also where require can load CommonJS alone', async ({ skip }) => {
    if (!program) return skip()
    for (const flags of [[], ['--no-experimental-require-module']]) {
      const { code, stdout } = await consumer.node([...flags, 'cjs.cjs'], program)
      expect({ code, stdout }).toEqual({ code: 0, stdout: 'true function function\n' })
    }
  })

  it('reviews from the command line, on one thread as on two', async ({ skip }) => {
    if (!program) return skip()
    const main = ['node_modules/chatlint/dist/cli/main.js', 'review', 'chats.ndjson', '--format', 'ndjson']
    const one = await consumer.node([...main, '--fail-on', 'never'], program)
    expect(one.code).toBe(0)
    expect(one.stdout).toContain('core/unanswered-question')
    const two = await consumer.node([...main, '--fail-on', 'never', '--threads', '2'], program)
    expect(two).toEqual(one)
  })

  it('checks a script library, and Node has nothing to say about it', async ({ skip }) => {
    if (!program) return skip()
    const main = 'node_modules/chatlint/dist/cli/main.js'
    const { code, stdout, stderr } = await consumer.node([main, 'check', 'replies.md', '--quiet'], program)
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(stdout).toContain('core/overpromise')
  })
})

describe('the package, installed from its tarball', () => {
  it('brings the command, the schemas and nothing that runs at installation', async () => {
    expect((await consumer.chatlint(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
    const { stdout } = await consumer.node([
      '-p',
      "const p = require('chatlint/package.json'); JSON.stringify([require('chatlint/schema/rule.schema.json').type ?? 'schema', Object.keys(p.scripts ?? {}).filter((name) => /install/.test(name))])",
    ])
    expect(JSON.parse(stdout)).toEqual([expect.any(String), []])
  })
})
