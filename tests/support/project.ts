import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'

const exec = promisify(execFile)

/** A project of somebody else's, in a folder of its own. */
export interface Project {
  folder: string
  write(path: string, text: string): void
  /** Runs a script in it, by this Node or by another. */
  node(args: readonly string[], program?: string): Promise<{ code: number; stdout: string; stderr: string }>
  /** Runs the installed command. */
  chatlint(args: readonly string[]): ReturnType<Project['node']>
  remove(): void
}

/** Packs a package as npm would publish it; gives the tarball. */
export async function pack(folder: string, into: string): Promise<string> {
  const args = ['pack', resolve(folder), '--ignore-scripts', '--json', '--pack-destination', into]
  const { stdout } = await exec('npm', args, { maxBuffer: 1e8 })
  const [packed] = Object.values(JSON.parse(stdout) as Record<string, { filename: string }>)
  return join(into, (packed as { filename: string }).filename)
}

/**
 * A project with packages installed from their tarballs. Dependencies are linked from this repository, so that no registry
 * is asked; a package that is not among the dependencies of what is installed is not found, as it would not be there.
 */
export async function project(...folders: string[]): Promise<Project> {
  const folder = mkdtempSync(join(tmpdir(), 'chatlint-project-'))
  const modules = join(folder, 'node_modules')
  mkdirSync(modules)
  for (const each of folders) {
    const tarball = await pack(each, folder)
    const unpacked = join(folder, 'unpacked')
    mkdirSync(unpacked)
    await exec('tar', ['-xzf', tarball, '-C', unpacked])
    const { name, dependencies = {} } = JSON.parse(readFileSync(join(unpacked, 'package', 'package.json'), 'utf8')) as {
      name: string
      dependencies?: Record<string, string>
    }
    cpSync(join(unpacked, 'package'), join(modules, name), { recursive: true })
    rmSync(unpacked, { recursive: true })
    for (const dependency of Object.keys(dependencies)) link(dependency, modules)
  }
  writeFileSync(join(folder, 'package.json'), '{"name": "consumer", "private": true, "type": "module"}\n')
  const node: Project['node'] = async (args, program = process.execPath) => {
    try {
      const { stdout, stderr } = await exec(program, [...args], { cwd: folder, maxBuffer: 1e8 })
      return { code: 0, stdout, stderr }
    } catch (error) {
      const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
      return { code, stdout, stderr }
    }
  }
  return {
    folder,
    write(path, text) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    },
    node,
    chatlint: (args) => node(['node_modules/chatlint/dist/cli/main.js', ...args]),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function link(name: string, modules: string): void {
  mkdirSync(dirname(join(modules, name)), { recursive: true })
  symlinkSync(resolve('node_modules', name), join(modules, name), 'junction')
}
