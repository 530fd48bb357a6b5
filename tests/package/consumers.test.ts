import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Project, project } from '../support/project.js'

const WORK = `
  const reviewer = await createReviewer({ packs: ['core', 'cn-ad-law'], locale: 'en' })
  const desk = reviewer.live()
  desk.add({ role: 'customer', text: '能治好吗' })
  const { findings } = desk.check('我们保证治好')
  console.log(findings.some(({ rule }) => rule === 'core/overpromise'), typeof reviewFiles, typeof chatlintScripts)`

let consumer: Project
beforeAll(async () => {
  consumer = await project('.')
})
afterAll(() => consumer.remove())

describe('the package, installed from its tarball', () => {
  it('works from an ES module', async () => {
    consumer.write(
      'esm.mjs',
      `import { createReviewer } from 'chatlint'
import 'chatlint/browser'
import { reviewFiles } from 'chatlint/node'
import { chatlintScripts } from 'chatlint/unified'
${WORK}`,
    )
    expect(await consumer.node(['esm.mjs'])).toEqual({ code: 0, stdout: 'true function function\n', stderr: '' })
  })

  it('works from CommonJS, where require can load CommonJS alone', async () => {
    consumer.write(
      'cjs.cjs',
      `const { createReviewer } = require('chatlint')
require('chatlint/browser')
const { reviewFiles } = require('chatlint/node')
const { chatlintScripts } = require('chatlint/unified')
void (async () => {${WORK}})()`,
    )
    const { code, stdout } = await consumer.node(['--no-experimental-require-module', 'cjs.cjs'])
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'true function function\n' })
  })

  it('brings the command, the schemas and nothing that runs at installation', async () => {
    expect((await consumer.chatlint(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
    const { stdout } = await consumer.node([
      '-p',
      "const p = require('chatlint/package.json'); JSON.stringify([require('chatlint/schema/rule.schema.json').type ?? 'schema', Object.keys(p.scripts ?? {}).filter((name) => /install/.test(name))])",
    ])
    expect(JSON.parse(stdout)).toEqual([expect.any(String), []])
  })
})
