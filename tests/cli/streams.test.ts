import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const MAIN = join(import.meta.dirname, '../../dist/cli/main.js')
const root = mkdtempSync(join(tmpdir(), 'chatlint-streams-'))
const temporary = join(root, 'tmp')
const input = join(root, 'many.ndjson')

beforeAll(() => {
  mkdirSync(temporary)
  const line = (id: number) =>
    JSON.stringify({ id: `c${id}`, messages: [{ role: 'customer', text: `Is number ${id} still to be had?` }] })
  writeFileSync(input, Array.from({ length: 2000 }, (_, id) => line(id)).join('\n'))
})
afterAll(() => rmSync(root, { recursive: true }))

function chatlint(...args: string[]) {
  const env = { PATH: process.env.PATH, LANG: 'C.UTF-8', TMPDIR: temporary }
  const child = spawn(process.execPath, [MAIN, ...args], { env, timeout: 50_000, killSignal: 'SIGKILL' })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  const ended = new Promise<{ status: number | null; stderr: string }>((resolve) => {
    child.on('close', (status) => resolve({ status, stderr }))
  })
  return { child, ended }
}

describe('standard streams', () => {
  it('ends quietly when the reader has seen enough', async () => {
    const { child, ended } = chatlint('review', input, '--format', 'ndjson', '--fail-on', 'never')
    child.stdout.once('data', () => child.stdout.destroy())
    expect(await ended).toEqual({ status: 0, stderr: '' })
  })

  it('removes what it spooled when it is interrupted', async () => {
    const { child, ended } = chatlint('review', '-')
    child.stdin.on('error', () => {})
    child.stdin.write('{"id":')
    // The input never ends; the spool is there as soon as it is read.
    while (readdirSync(temporary).length === 0) await new Promise((resolve) => setTimeout(resolve, 20))
    child.kill('SIGINT')
    expect((await ended).status).toBe(130)
    expect(readdirSync(temporary)).toEqual([])
  })

  it.skipIf(process.platform === 'win32')('takes a named pipe for a file', async () => {
    const pipe = join(root, 'pipe.ndjson')
    execFileSync('mkfifo', [pipe])
    const writer = spawn('sh', ['-c', 'cat "$1" > "$2"', 'sh', input, pipe], { stdio: 'ignore' })
    const written = new Promise((resolve) => writer.on('close', resolve))
    const { child, ended } = chatlint('review', pipe, '--format', 'ndjson', '--fail-on', 'never')
    let lines = 0
    child.stdout.on('data', (data: Buffer) => {
      for (const byte of data) if (byte === 0x0a) lines++
    })
    expect(await ended).toEqual({ status: 0, stderr: '' })
    expect(await written).toBe(0)
    expect(lines).toBe(2000)
  })

  it('takes a long input from a pipe whole', async () => {
    const { child, ended } = chatlint('review', '-', '--format', 'ndjson', '--fail-on', 'never')
    let lines = 0
    child.stdout.on('data', (data: Buffer) => {
      for (const byte of data) if (byte === 0x0a) lines++
    })
    for (let id = 0; id < 2000; id++) child.stdin.write(`{"id":"c${id}","messages":[]}\n`)
    child.stdin.end()
    expect(await ended).toEqual({ status: 0, stderr: '' })
    expect(lines).toBe(2000)
  })
})
