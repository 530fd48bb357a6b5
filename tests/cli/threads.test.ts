import { spawn, spawnSync } from 'node:child_process'
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const MAIN = resolve('dist/cli/main.js')
const folder = mkdtempSync(join(tmpdir(), 'chatlint-threads-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (...args: string[]) =>
  spawnSync(process.execPath, [MAIN, 'review', ...args, '--fail-on', 'never', '--locale', 'en'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e8,
  })

function chat(at: number): string {
  const filler = `问题${String.fromCharCode(0x4e00 + at)}`.repeat(40)
  const messages = [
    { role: 'customer', text: `${filler}，多少钱？` },
    { role: 'agent', text: at % 3 === 0 ? '您留个电话吧' : `您好，我是小李，${at}元，我们保证治好` },
  ]
  return JSON.stringify({ id: `c${at}`, agent: { name: `a${at % 3}` }, messages })
}

/** A call after a discharge; what the agent says in it recurs, nearly. */
function call(at: number): string {
  const canned = `您这种情况建议尽早来院由专科医生详细检查，不要${at % 2 === 0 ? '再' : '在'}拖了`
  const messages = [
    { role: 'customer', text: `${'最近总是不太舒服，'.repeat(20)}第${at}次问了` },
    { role: 'agent', text: at % 400 === 7 ? canned : `收到，第${at}件记下了，${String.fromCharCode(0x4e00 + at)}号柜` },
  ]
  const customer = { id: `p${at % 700}`, dischargedAt: '2025-01-02', region: 'local' }
  const startedAt = `2025-0${1 + (at % 2)}-${10 + (at % 18)}T10:00:00`
  return JSON.stringify({ id: `call${at}`, channel: 'phone', direction: 'out', startedAt, customer, messages })
}

/** Two reports, of which one can be written in parts; and files in which a line in two has a directive that covers it. */
const PLUGIN = `
import { isMainThread } from 'node:worker_threads'
import { conversation } from ${JSON.stringify(pathToFileURL(resolve('dist/index.js')).href)}

const ids = {
  name: 'ids', title: { en: 'ids', zh: 'ids' }, extensions: [], inParts: { between: '; ' }, wantsTables: false,
  create() {
    let any = false
    return {
      review({ conversation }) {
        const text = (any ? '; ' : '') + conversation + '@' + (isMainThread ? 'main' : 'thread')
        any = true
        return text
      },
      end: ({ tables }) => (tables ? 'tables' : ''),
    }
  },
}
const counted = {
  name: 'counted', title: { en: 'counted', zh: 'counted' }, extensions: [],
  create() {
    let count = 0
    return {
      review: ({ conversation }) => count++ + ' ' + conversation + '\\n',
      end: ({ tables }) => count + ' tables ' + (tables !== undefined) + '\\n',
    }
  },
}
const remarked = {
  name: 'remarked', title: { en: 'remarked', zh: 'remarked' }, extensions: ['.remarked'],
  detect: ({ name }) => (name.endsWith('.remarked') ? 1 : 0),
  async *read({ name, lines }) {
    const text = '<!-- chatlint-disable -->'
    const directives = [1, 200, 900].map((from) => ({ rules: [], reason: 'known', from, to: from + 50, text, line: from, column: 1 }))
    for await (const batch of lines()) {
      for (const line of batch) {
        const fields = { id: name + line.number, messages: [{ role: 'agent', text: line.text }] }
        const tree = conversation(fields, { file: name, line: line.number })
        if (line.number % 2 === 0) tree.directives = directives
        yield tree
      }
    }
  },
}
export default { name: 'p', api: 1, reporters: [ids, counted], importers: [remarked] }
`

beforeAll(() => {
  const lines = Array.from({ length: 3600 }, (_, at) => chat(at))
  writeFileSync(join(folder, 'large.ndjson'), `${lines.join('\n')}\n`)
  writeFileSync(join(folder, 'small.txt'), '顾客: 几点关门？\n客服: 您留个电话吧\n')
  const batch = Array.from({ length: 2400 }, (_, at) => call(at))
  writeFileSync(join(folder, 'batch.ndjson'), `${batch.join('\n')}\n`)
  lines[1500] = '{"id": "broken"'
  lines[3000] = '{"id": "broken, too"'
  writeFileSync(join(folder, 'broken.ndjson'), `${lines.join('\n')}\n`)
})

describe('--threads', () => {
  it('changes nothing in what comes out, but the time it takes', { timeout: 180_000 }, () => {
    const args = ['small.txt', 'large.ndjson', '--pack', 'cn-ad-law', '--format', 'json']
    const one = run(...args, '--threads', '1')
    const three = run(...args, '--threads', '3')
    expect(one.stdout.length).toBeGreaterThan(100_000)
    expect(three.stdout === one.stdout).toBe(true)
    expect(three.stderr).toBe(one.stderr)
  })

  it('writes every report on all threads, or sees all reviews, as the report needs it', { timeout: 180_000 }, () => {
    const formats = ['json', 'ndjson', 'csv', 'csv-conversations', 'sarif', 'junit', 'github', 'markdown', 'pretty']
    const reports = (of: readonly string[], threads: string): string[] => {
      const named = of.map((format) => `${format}-${threads}`)
      const outputs = of.flatMap((format, at) => ['--format', format, '-o', named[at] as string])
      const args = ['small.txt', 'batch.ndjson', '--pack', 'core', ...outputs, '--threads', threads]
      expect(run(...args)).toMatchObject({ status: 0, stdout: '' })
      return named.map((name) => readFileSync(join(folder, name), 'utf8'))
    }
    // One of them sees all reviews, so that all are written on one thread.
    const one = reports([...formats, 'html'], '2')
    for (const [at, text] of reports(formats, '3').entries()) expect(text === one[at], formats[at]).toBe(true)
    for (const [at, text] of reports(formats, '1').entries()) expect(text === one[at], formats[at]).toBe(true)
    expect(reports(['html'], '1')[0] === one.at(-1)).toBe(true)
  })

  it('keeps a promise of a plugin’s report, and a report without one sees all reviews in order', () => {
    writeFileSync(join(folder, 'plugin.mjs'), PLUGIN)
    writeFileSync(join(folder, 'plugin.yml'), 'packs: [cn-ad-law]\nplugins: [./plugin.mjs]\n')
    const written = (format: string, threads: string): string =>
      run('large.ndjson', '--config', 'plugin.yml', '--format', format, '--threads', threads).stdout
    const ids = Array.from({ length: 3600 }, (_, at) => `c${at}`)
    const inParts = written('ids', '2').split('; ')
    expect(inParts.map((each) => each.split('@')[0])).toEqual(ids)
    expect(written('ids', '1').replaceAll('@main', '@thread')).toBe(inParts.join('; '))
    const counted = ids.map((id, at) => `${at} ${id}\n`).join('')
    for (const threads of ['1', '2']) expect(written('counted', threads)).toBe(`${counted}3600 tables true\n`)
  })

  it('counts what a baseline leaves out as one thread does', () => {
    const args = ['batch.ndjson', '--pack', 'core', '--baseline', 'known.json']
    run(...args, '--update-baseline', '--format', 'json', '-o', 'none.json', '--threads', '1')
    const [one, two] = ['1', '2'].map((threads) => run(...args, '--format', 'json', '--threads', threads))
    expect(JSON.parse(one?.stdout ?? '')).toMatchObject({ summary: { findings: { error: 0 } } })
    expect(two?.stdout === one?.stdout).toBe(true)
    expect(two?.stderr).toBe(one?.stderr)
  })

  it('knows which directives of a file are of use, whichever thread read it', () => {
    writeFileSync(join(folder, 'plugin.mjs'), PLUGIN)
    writeFileSync(join(folder, 'plugin.yml'), 'packs: [cn-ad-law]\nplugins: [./plugin.mjs]\n')
    for (const name of ['a', 'b', 'c']) writeFileSync(join(folder, `${name}.remarked`), '我们保证治好\n'.repeat(300))
    for (const format of ['json', 'ids']) {
      const [one, two] = ['1', '2'].map((threads) => {
        const inputs = ['large.ndjson', 'a.remarked', 'b.remarked', 'small.txt', 'c.remarked']
        return run(...inputs, '--config', 'plugin.yml', '--format', format, '--threads', threads)
      })
      expect(one?.stdout).toContain('chatlint-disable')
      expect(two?.stdout.replaceAll('@thread', '@main') === one?.stdout, format).toBe(true)
      expect(two?.stderr).toBe(one?.stderr)
    }
  })

  it.each([[], ['--skip-bad-input']])('reports what cannot be read, at its line %s', (...flags) => {
    const args = ['broken.ndjson', '--pack', 'cn-ad-law', '--format', 'ndjson', ...flags]
    const one = run(...args, '--threads', '1')
    const two = run(...args, '--threads', '2')
    expect(two.stderr).toContain('broken.ndjson:1501')
    expect(two.stderr).toContain('broken.ndjson:3001')
    expect({ ...two, stdout: two.stdout === one.stdout }).toMatchObject({
      status: one.status,
      stderr: one.stderr,
      stdout: true,
    })
  })

  it('learns the batch in pieces what one thread learns of all: canned replies, overdue calls', {
    timeout: 180_000,
  }, () => {
    const packs = ['--pack', 'core', '--pack', 'follow-up-call', '--today', '2025-03-01']
    const args = ['batch.ndjson', ...packs, '--format', 'ndjson']
    const one = run(...args, '--threads', '1')
    expect(one.stdout).toContain('core/canned-overuse')
    expect(one.stdout).toContain('follow-up-call/overdue-follow-up')
    expect(run(...args, '--threads', '3').stdout === one.stdout).toBe(true)
  })

  it('refuses what is no number', () => {
    expect(run('small.txt', '--threads', 'many')).toMatchObject({ status: 2, stdout: '' })
  })
})

describe('a run that is broken off', () => {
  const REVIEW = ['large.ndjson', '--pack', 'cn-ad-law']

  const start = (...args: string[]) =>
    spawn(process.execPath, [MAIN, 'review', ...REVIEW, '--fail-on', 'never', '--locale', 'en', ...args], {
      cwd: folder,
    })
  const wholeLines = (text: string): boolean => {
    if (text !== '' && !text.endsWith('\n')) return false
    for (const line of text.trimEnd().split('\n')) if (line !== '') JSON.parse(line)
    return true
  }

  it.each([
    ['1', 'SIGINT', 130],
    ['2', 'SIGINT', 130],
    ['2', 'SIGTERM', 143],
  ] as const)('leaves whole lines and ends as a shell expects (%s threads, %s)', async (threads, signal, status) => {
    const child = start('--format', 'ndjson', '--threads', threads)
    let out = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (out === '') child.kill(signal)
      out += text
    })
    const code = await new Promise((done) => child.on('close', done))
    expect(code).toBe(status)
    expect(out.length).toBeGreaterThan(0)
    expect(wholeLines(out)).toBe(true)
  })

  it.each([
    ['1', 'SIGKILL'],
    ['2', 'SIGKILL'],
    ['2', 'SIGINT'],
  ] as const)(
    'goes on after it was killed, time and again (%s threads, %s)',
    { timeout: 180_000 },
    async (threads, signal) => {
      const name = `killed-${threads}-${signal}.ndjson`
      const path = join(folder, name)
      let length = 0
      for (let round = 0; round < 3; round++) {
        const child = start('--resume', name, '--threads', threads)
        const ended = new Promise((done) => child.on('close', done))
        const watch = setInterval(() => {
          if (existsSync(path) && statSync(path).size > length) child.kill(signal)
        }, 2)
        await ended
        clearInterval(watch)
        const text = readFileSync(path, 'utf8')
        // A file system may take half of a write from a process that is killed in it; the next run cuts that off.
        expect(wholeLines(text.slice(0, text.lastIndexOf('\n') + 1))).toBe(true)
        length = text.length
      }
      const finished = run(...REVIEW, '--resume', name, '--threads', threads)
      expect(finished).toMatchObject({ status: 0, stdout: '' })
      const whole = run(...REVIEW, '--format', 'ndjson', '--threads', '1').stdout
      expect(readFileSync(path, 'utf8') === whole).toBe(true)
    },
  )

  it.each(['1', '3'])('goes on with --resume, without doubling or losing a line (%s threads)', (threads) => {
    const whole = run(...REVIEW, '--format', 'ndjson').stdout
    const lines = whole.split('\n')
    writeFileSync(join(folder, 'out.ndjson'), `${lines.slice(0, 1000).join('\n')}\n`)
    appendFileSync(join(folder, 'out.ndjson'), (lines[1000] as string).slice(0, 77))
    const resumed = run(...REVIEW, '--resume', 'out.ndjson', '--threads', threads)
    expect(resumed).toMatchObject({ status: 0, stdout: '' })
    expect(readFileSync(join(folder, 'out.ndjson'), 'utf8') === whole).toBe(true)
    run(...REVIEW, '--resume', 'out.ndjson')
    expect(readFileSync(join(folder, 'out.ndjson'), 'utf8') === whole).toBe(true)
  })

  it.each(['1', '2'])('goes on over what cannot be read (%s threads)', (threads) => {
    const args = ['broken.ndjson', '--pack', 'cn-ad-law', '--skip-bad-input']
    const whole = run(...args, '--format', 'ndjson').stdout
    writeFileSync(join(folder, 'over.ndjson'), whole.split('\n').slice(0, 2000).join('\n').concat('\n'))
    const { stderr } = run(...args, '--resume', 'over.ndjson', '--threads', threads)
    expect(stderr.match(/broken\.ndjson:1501\b/g)).toHaveLength(1)
    expect(readFileSync(join(folder, 'over.ndjson'), 'utf8') === whole).toBe(true)
  })

  it.each([
    ['--format', 'json'],
    ['-o', 'x.json'],
    ['--sample', '5'],
  ])('does not go with %s', (...flags) => {
    expect(run(...REVIEW, '--resume', 'y.ndjson', ...flags)).toMatchObject({ status: 2, stdout: '' })
    expect(existsSync(join(folder, 'y.ndjson'))).toBe(false)
  })

  it('says that the file holds more than the input', () => {
    const whole = run('small.txt', '--pack', 'cn-ad-law', '--format', 'ndjson').stdout
    writeFileSync(join(folder, 'more.ndjson'), whole + whole)
    expect(run('small.txt', '--pack', 'cn-ad-law', '--resume', 'more.ndjson')).toMatchObject({ status: 2 })
  })

  it('says where the file is that of another run', () => {
    writeFileSync(join(folder, 'other.ndjson'), '{"conversation": "x"}\n')
    const { status, stderr } = run(...REVIEW, '--resume', 'other.ndjson')
    expect(status).toBe(2)
    expect(stderr).toContain('other.ndjson:1')
  })
})
