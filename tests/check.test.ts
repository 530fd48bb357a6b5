import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { utils, write } from '@e965/xlsx'
import { afterAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const ROOT = join(import.meta.dirname, '..')
const MAIN = join(ROOT, 'dist/cli/main.js')
const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

function folderOf(files: Record<string, string | Buffer>): string {
  const folder = mkdtempSync(join(tmpdir(), 'chatlint-check-'))
  folders.push(folder)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

interface Outcome {
  status: number
  stdout: string
  stderr: string
}

function run(
  cwd: string,
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Outcome> {
  return new Promise((done) => {
    execFile(
      command,
      args,
      { cwd, env: { PATH: process.env.PATH, LANG: 'C.UTF-8', ...env } },
      (error, stdout, stderr) => done({ status: error ? Number(error.code) : 0, stdout, stderr }),
    )
  })
}

const check = (cwd: string, ...args: string[]): Promise<Outcome> =>
  run(cwd, process.execPath, [MAIN, 'check', ...args, '--locale', 'en', '--today', '2026-01-15'])

describe('script libraries as workbooks', () => {
  it.each(['xlsx', 'biff8'] as const)(
    '%s: findings stand in the row, columns by name or as mapped',
    async (bookType) => {
      const rows = [
        ['Replies of the team'],
        ['Name', 'Wording'],
        ['Hours', 'We are open from nine to five, {name}.'],
        ['Cure', 'Dear {name},\nwe guarantee that you will be cured.'],
      ]
      const sheet = { SheetNames: ['Replies'], Sheets: { Replies: utils.aoa_to_sheet(rows) } }
      const file = bookType === 'xlsx' ? 'a.xlsx' : 'a.xls'
      const folder = folderOf({
        [`scripts/${file}`]: write(sheet, { type: 'buffer', bookType }) as Buffer,
        'chatlint.config.yml': 'packs: [core]\ncolumns: {text: Wording}\n',
      })
      const { status, stdout } = await check(folder, 'scripts', '--format', 'ndjson')
      const reviews = stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { conversation: string; line: number })
      expect(reviews.map(({ conversation, line }) => [conversation, line])).toEqual([
        ['Hours', 3],
        ['Cure', 4],
      ])
      expect(stdout).toContain('core/overpromise')
      expect(status).toBe(1)
    },
  )
})

describe('--fix', () => {
  const text = '\r\n# 设备\r\n\r\n> 我们用的是最先进的设备。\r\n\r\n尾'
  const fixed = text.replace('最先进', '先进')
  const utf16 = (each: string, big: boolean): Buffer => {
    const bytes = Buffer.from(`\ufeff${each}`, 'utf16le')
    return big ? bytes.swap16() : bytes
  }
  it.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`), Buffer.from(`\ufeff${fixed}`)],
    ['UTF-16LE', utf16(text, false), utf16(fixed, false)],
    ['UTF-16BE', utf16(text, true), utf16(fixed, true)],
  ])('changes nothing but the words in %s', async (_, before, after) => {
    const folder = folderOf({ 'a.md': before })
    await check(folder, 'a.md', '--pack', 'cn-ad-law', '--fix')
    expect(readFileSync(join(folder, 'a.md')).equals(after)).toBe(true)
  })

  it('changes nothing but the words in GBK', async () => {
    // 我们用的是最先进的设备 in GBK.
    const words = ['ced2c3c7d3c3b5c4cac7', 'd7ee', 'cfc8bdf8b5c4c9e8b1b8']
    const wrap = (hex: string): Buffer =>
      Buffer.concat([Buffer.from('# A\r\n\r\n> '), Buffer.from(hex, 'hex'), Buffer.from('\r\n')])
    const folder = folderOf({ 'a.md': wrap(words.join('')) })
    await check(folder, 'a.md', '--pack', 'cn-ad-law', '--fix', '--encoding', 'gbk')
    expect(readFileSync(join(folder, 'a.md')).equals(wrap(`${words[0]}${words[2]}`))).toBe(true)
  })
})

describe('the cache', () => {
  it('gives the same reports as a run without, byte for byte, also after a file and the day have changed', async () => {
    const page = (text: string): string =>
      `## One\n\n> ${text}\n\n## Talk\n\n\`\`\`text\nCustomer: Will it help?\nAgent: We guarantee it.\n\`\`\`\n`
    const folder = folderOf({
      'scripts/a.md': page('Your parcel has left our warehouse, and will arrive by 3 March 2026.'),
      'scripts/b.md': page('Our clinic opens at nine on weekdays, {name}.'),
      'scripts/c.yml':
        '# chatlint-disable-file core/overpromise reason="x"\nCure: We guarantee that you will be cured.\n',
    })
    const reports = async (day: string): Promise<void> => {
      const outcome = async (...more: string[]): Promise<unknown[]> => {
        const others = ['ndjson', 'sarif', 'junit'].flatMap((format) => ['--format', format, '-o', `out.${format}`])
        const args = [MAIN, 'check', 'scripts', '--today', day, '--format', 'pretty', ...others, ...more]
        const ended = await run(folder, process.execPath, args)
        return [
          ended,
          ...['ndjson', 'sarif', 'junit'].map((format) => readFileSync(join(folder, `out.${format}`), 'utf8')),
        ]
      }
      expect(await outcome('--cache')).toEqual(await outcome())
    }
    await reports('2026-01-15')
    writeFileSync(
      join(folder, 'scripts/b.md'),
      page('Your parcel has left the warehouse, and will arrive by 3 March 2026.'),
    )
    await reports('2026-01-15')
    await reports('2026-05-01')
    writeFileSync(join(folder, 'chatlint.config.yml'), 'packs: [core]\nrules: {core/overpromise: info}\n')
    await reports('2026-05-01')
  })
})

describe('--watch', () => {
  it('checks again when a file changes, and ends with 0 on Ctrl-C', async () => {
    const folder = folderOf({ 'scripts/a.md': '## A\n> We are open from nine to five.\n' })
    const child = spawn(
      process.execPath,
      [MAIN, 'check', 'scripts', '--watch', '--format', 'ndjson', '--pack', 'core'],
      {
        cwd: folder,
        env: { PATH: process.env.PATH, LANG: 'C.UTF-8' },
      },
    )
    await until(child, 'stderr', 'watching; Ctrl-C ends it')
    const seen = until(child, 'stdout', 'core/overpromise')
    writeFileSync(join(folder, 'scripts/a.md'), '## A\n> We guarantee that you will be cured.\n')
    await seen
    const ended = new Promise<number | null>((done) => child.on('close', done))
    child.kill('SIGINT')
    expect(await ended).toBe(0)
  })
})

function until(child: ChildProcess, stream: 'stdout' | 'stderr', text: string): Promise<void> {
  return new Promise((done) => {
    let seen = ''
    child[stream]?.setEncoding('utf8').on('data', (piece: string) => {
      seen += piece
      if (seen.includes(text)) done()
    })
  })
}

describe('in CI', () => {
  interface Action {
    inputs: Record<string, { default: string }>
    runs: { steps: { shell: string; env: Record<string, string>; run: string }[] }
  }
  const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as Action

  it('the action runs the command that its inputs say, and nothing that they hold', async () => {
    const folder = folderOf({
      'scripts/a.md': '## A\n> We guarantee that you will be cured.\n',
      'bin/npx': `#!/bin/sh\n[ "$1" = --yes ] && [ "$2" = chatlint@latest ] || exit 9\nshift 2\nexec "${process.execPath}" "${MAIN}" "$@"\n`,
    })
    chmodSync(join(folder, 'bin/npx'), 0o755)
    const [step] = action.runs.steps
    const given: Record<string, string> = { args: '--pack core --locale en', paths: 'scripts' }
    const env = Object.fromEntries(
      Object.entries(step?.env ?? {}).map(([name, value]) => {
        const input = /^\$\{\{ inputs\.(\w+) \}\}$/.exec(value)?.[1] ?? ''
        return [name, given[input] ?? action.inputs[input]?.default ?? '']
      }),
    )
    const outside = { PATH: `${join(folder, 'bin')}:${process.env.PATH}`, GITHUB_STEP_SUMMARY: 'summary.md' }
    // As GitHub runs `shell: bash`.
    const bash = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step?.run ?? '']
    const { status, stdout } = await run(folder, 'bash', bash, { ...env, ...outside })
    expect(stdout).toContain('::error file=scripts/a.md,line=2')
    expect(status).toBe(1)
    expect(JSON.parse(readFileSync(join(folder, 'chatlint.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' })
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toContain('core/overpromise')
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a shell's own.
    const hostile = { ...env, ...outside, CHATLINT_PATHS: 'scripts $(touch${IFS}owned)' }
    await run(folder, 'bash', bash, hostile)
    expect(() => readFileSync(join(folder, 'owned'))).toThrow()
  })

  it('the workflow, the GitLab job and the hook say what there is', () => {
    const workflow = parse(readFileSync(join(ROOT, 'examples/ci/github-workflow.yml'), 'utf8')) as {
      jobs: { chatlint: { steps: { run?: string }[] } }
    }
    const gitlab = parse(readFileSync(join(ROOT, 'examples/ci/gitlab-ci.yml'), 'utf8')) as {
      chatlint: { script: string[] }
    }
    const [hook] = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8')) as {
      entry: string
      files: string
    }[]
    expect(workflow.jobs.chatlint.steps.map((each) => each.run ?? '').join()).toContain('chatlint check scripts')
    expect(gitlab.chatlint.script.join()).toContain('chatlint check scripts')
    expect(hook?.entry).toBe('chatlint check')
    for (const file of ['a.md', 'a.yml', 'a.csv', 'a.xlsx', 'a.xls'])
      expect(file).toMatch(new RegExp(hook?.files ?? ''))
  })
})
