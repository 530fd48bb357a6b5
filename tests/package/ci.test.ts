import { execFile, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { type Project, project } from '../support/project.js'

let consumer: Project
beforeAll(async () => {
  consumer = await project('.')
  // As npm links what it installs.
  mkdirSync(join(consumer.folder, 'node_modules/.bin'))
  symlinkSync('../chatlint/dist/cli/main.js', join(consumer.folder, 'node_modules/.bin/chatlint'))
})
afterAll(() => consumer.remove())

/** Runs a program in the consumer's project; its output as one text. */
function run(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<[code: number, said: string]> {
  return new Promise((done) => {
    const options = { cwd: consumer.folder, env: { ...process.env, NO_COLOR: '1', LANG: 'C.UTF-8', ...env } }
    execFile(command, args, options, (error, stdout, stderr) => done([error ? Number(error.code) : 0, stdout + stderr]))
  })
}

interface Action {
  inputs: Record<string, { default: string }>
  runs: { steps: { env: Record<string, string>; run: string }[] }
}

describe('the installed command', () => {
  it('the step of the action finds it with npx and writes its reports', async () => {
    consumer.write('scripts/a.md', '## A\n> We guarantee that you will be cured.\n')
    const action = parse(readFileSync('action.yml', 'utf8')) as Action
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    const given: Record<string, string> = { args: '--pack core --locale en', version }
    const [step] = action.runs.steps
    const env = Object.fromEntries(
      Object.entries(step?.env ?? {}).map(([name, value]) => {
        const input = /inputs\.(\w+)/.exec(value)?.[1] ?? ''
        return [name, given[input] ?? action.inputs[input]?.default ?? '']
      }),
    )
    const bash = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step?.run ?? '']
    // npm asks no registry for a version that is installed.
    const [code, said] = await run('bash', bash, {
      ...env,
      npm_config_offline: 'true',
      GITHUB_STEP_SUMMARY: 'summary.md',
    })
    expect(said).toContain('::error file=scripts/a.md,line=2')
    expect(code).toBe(1)
    const sarif = JSON.parse(readFileSync(join(consumer.folder, 'chatlint.sarif'), 'utf8'))
    expect(sarif.runs[0].results[0].ruleId).toBe('core/overpromise')
    expect(readFileSync(join(consumer.folder, 'summary.md'), 'utf8')).toContain('core/overpromise')
  })

  it('pre-commit, which takes what npm pack prints for a file name, gets nothing else', async () => {
    const [, setting] = await run('npm', ['config', 'get', 'foreground-scripts', '--prefix', process.cwd()])
    expect(setting).toContain('false')
  })

  it('pre-commit passes the libraries among what is committed, and stops the commit', async ({ skip }) => {
    if (spawnSync('pre-commit', ['--version']).status !== 0) skip('pre-commit is not installed')
    const [hook] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as Record<string, unknown>[]
    // The package is installed already: of the definition only how pre-commit would install it is left out.
    const local = { ...hook, language: 'system' }
    consumer.write('.pre-commit-config.yaml', stringify({ repos: [{ repo: 'local', hooks: [local] }] }))
    consumer.write('scripts/a.md', '## A\n> We guarantee that you will be cured.\n')
    consumer.write('README.md', '## B\n> We guarantee that it always works.\n')
    consumer.write('notes.txt', 'We guarantee that it always works.\n')
    const env = {
      PATH: `${join(consumer.folder, 'node_modules/.bin')}:${process.env.PATH}`,
      PRE_COMMIT_HOME: join(consumer.folder, '.cache'),
    }
    await run('git', ['init', '-q'])
    await run('git', ['add', 'scripts', 'README.md', 'notes.txt', '.pre-commit-config.yaml'])
    const [code, said] = await run('pre-commit', ['run'], env)
    expect(said).toContain('scripts/a.md')
    expect(said).toContain('core/overpromise')
    expect(said).not.toContain('README.md')
    expect(code).toBe(1)
    consumer.write('scripts/a.md', '## A\n> Dear {name}, I look it up.\n')
    await run('git', ['add', 'scripts'])
    expect((await run('pre-commit', ['run'], env))[0]).toBe(0)
  })
})
