import { execFile } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'

const exec = promisify(execFile)

/** The releases of Node that are supported; each major as a package of the registry that holds the program itself. */
const VERSIONS = { 20: '20.20.2', 22: '22.23.3', 24: '24.9.0' } as const

/** A supported major version. */
export type Major = keyof typeof VERSIONS

/** All of them. */
export const MAJORS = Object.keys(VERSIONS).map(Number) as Major[]

const CACHE = resolve('node_modules/.cache/chatlint-node')

/**
 * The program of a Node version: the one that runs, else one that is fetched once and kept.
 *
 * @returns undefined where it can't be had, as on a platform without such a package or without a network. Where `CI` is set
 * that is an error: a matrix that was not run must not look as if it had passed.
 */
export async function nodeProgram(major: Major): Promise<string | undefined> {
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  const folder = join(CACHE, String(VERSIONS[major]))
  const program = join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (existsSync(program)) return program
  mkdirSync(folder, { recursive: true })
  const wanted = `${name}@${VERSIONS[major]}`
  try {
    const npm = ['install', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', folder, wanted]
    await exec('npm', npm, { cwd: folder, timeout: 100_000, shell: process.platform === 'win32' })
    return program
  } catch (cause) {
    if (process.env.CI) throw new Error(`${wanted} could not be fetched`, { cause })
    console.warn(`Node ${major} is not tested: ${wanted} could not be fetched.`)
    return undefined
  }
}
