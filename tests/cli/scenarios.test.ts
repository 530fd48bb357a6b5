import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { type Expectation, parseScenario, type Run } from './scenario.js'

const MAIN = join(import.meta.dirname, '../../dist/cli/main.js')
const FOLDER = join(import.meta.dirname, 'scenarios')

interface Outcome {
  status: number | null
  stdout: string
  stderr: string
}

function execute(run: Run, cwd: string): Promise<Outcome> {
  // Nothing of the machine that runs the tests decides about language, colour or temporary files.
  const temporary = join(cwd, '..', 'tmp')
  const env = { PATH: process.env.PATH, LANG: 'C.UTF-8', TMPDIR: temporary, ...run.env }
  const stdin = run.stdin === undefined ? ('ignore' as const) : openSync(join(cwd, run.stdin), 'r')
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [MAIN, ...run.args], {
      cwd,
      env,
      timeout: 50_000,
      killSignal: 'SIGKILL',
      stdio: [stdin, 'pipe', 'pipe'],
    }) as ChildProcessByStdio<null, Readable, Readable>
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, stdout, stderr }))
  })
}

function check({ of, how, text }: Expectation, found: string): void {
  const lines = text.split('\n')
  if (how === 'is') expect(found.trimEnd(), of).toBe(text)
  else if (how === 'contains') for (const line of lines) expect(found, of).toContain(line)
  else if (how === 'lacks') for (const line of lines) expect(found, of).not.toContain(line)
  else for (const line of lines) expect(found, of).toMatch(new RegExp(line, 'mu'))
}

describe.concurrent('the command line', () => {
  for (const file of readdirSync(FOLDER).sort()) {
    const scenario = parseScenario(readFileSync(join(FOLDER, file), 'utf8'))
    it(`${file}: ${scenario.title}`, async ({ expect: expectHere }) => {
      const root = mkdtempSync(join(tmpdir(), 'chatlint-scenario-'))
      const cwd = join(root, 'work')
      mkdirSync(join(root, 'tmp'))
      mkdirSync(cwd)
      try {
        for (const { name, content } of scenario.files) {
          mkdirSync(dirname(join(cwd, name)), { recursive: true })
          writeFileSync(join(cwd, name), content)
        }
        expectHere(scenario.runs.length).toBeGreaterThan(0)
        for (const run of scenario.runs) {
          const outcome = await execute(run, cwd)
          const all = `${run.args.join(' ')}\n${outcome.stdout.slice(0, 2000)}\n${outcome.stderr.slice(0, 2000)}`
          expectHere(outcome.status, all).toBe(run.status)
          // Whatever happens: no stack trace, nothing for the terminal to obey, nothing left behind.
          expectHere(outcome.stderr).not.toMatch(/^\s+at .*[:(]\d+/m)
          expectHere(outcome.stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
          expectHere(readdirSync(join(root, 'tmp'))).toEqual([])
          for (const each of run.expectations) {
            const streams: Record<string, string> = { stdout: outcome.stdout, stderr: outcome.stderr }
            check(each, streams[each.of] ?? readFileSync(join(cwd, each.of), 'utf8'))
          }
        }
      } finally {
        rmSync(root, { recursive: true })
      }
    })
  }
})
