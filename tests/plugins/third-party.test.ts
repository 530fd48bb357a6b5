import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Project, project } from '../support/project.js'

let consumer: Project
beforeAll(async () => {
  consumer = await project('.', 'examples/plugin-tone')
  consumer.write('chatlint.config.yml', 'plugins: [chatlint-plugin-tone]\npacks: [core, tone]\n')
  consumer.write('a.log', '[10:02] <customer:Li> 请问几点关门？\n[10:03] <agent:Anna> 您好，九点！！！欢迎来！\n')
})
afterAll(() => consumer.remove())

describe('a plugin from its tarball, beside chatlint from its own', () => {
  it('reads its format, and finds by its kind what its pack asks for', async () => {
    const { code, stdout, stderr } = await consumer.chatlint(['review', 'a.log', '--format', 'ndjson'])
    expect(stderr).toBe('')
    const { findings } = JSON.parse(stdout) as { findings: { rule: string; message: string }[] }
    expect(findings.find(({ rule }) => rule === 'tone/calm')?.message).toBe('4 exclamation marks in one message.')
    expect(code).toBe(0)
  })

  it('has its rules listed and their examples run', async () => {
    expect((await consumer.chatlint(['rules', 'list'])).stdout).toContain('tone/calm')
    const { code, stdout } = await consumer.chatlint(['rules', 'test', 'node_modules/chatlint-plugin-tone/pack'])
    expect({ code, stdout }).toMatchObject({ code: 0 })
  })

  it.each([
    ['built for another version of the contract', 'export default { name: "later", api: 2 }', /built for version 2/],
    ['that exports no plugin', 'export const x = 1', /exports no plugin/],
    ['that cannot be loaded', 'throw new Error("boom")', /cannot be loaded: boom/],
  ])('refuses one %s, and says how to mend it', async (_, source, words) => {
    consumer.write('bad/plugin.mjs', source)
    consumer.write('bad/chatlint.config.yml', 'plugins: [./plugin.mjs]\n')
    const { code, stderr } = await consumer.chatlint(['review', 'a.log', '--config', 'bad/chatlint.config.yml'])
    expect(code).toBe(2)
    expect(stderr).toMatch(words)
    expect(stderr).not.toMatch(/^\s+at /m)
  })

  it('says which plugin is not installed', async () => {
    consumer.write('none/chatlint.config.yml', 'plugins: [chatlint-plugin-nowhere]\n')
    const { code, stderr } = await consumer.chatlint(['review', 'a.log', '--config', 'none/chatlint.config.yml'])
    expect(code).toBe(2)
    expect(stderr).toContain('chatlint-plugin-nowhere')
    expect(stderr).toContain('installed')
  })
})
