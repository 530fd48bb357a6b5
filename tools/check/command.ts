import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** What a finished command left. */
export interface Finished {
  code: number
  /** stdout and stderr, in the order in which they came. */
  output: string
  /** stdout alone. */
  stdout: string
}

/** Runs a command to its end, with no stdin. Never rejects: a command that can't be started ends with code 127. */
export function run(command: string, args: readonly string[], env: Record<string, string> = {}): Promise<Finished> {
  return new Promise((resolve) => {
    let output = ''
    let stdout = ''
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    })
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
    child.on('error', (error) => resolve({ code: 127, output: `${command}: ${error.message}`, stdout }))
    child.on('close', (code) => resolve({ code: code ?? 1, output, stdout }))
  })
}

/** Runs the command of an installed development package. */
export function tool(name: string, args: readonly string[], env?: Record<string, string>): Promise<Finished> {
  return run(join('node_modules', '.bin', name), args, env)
}
