import { readFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'

/** What a file of globs says of the files below its folder. */
interface IgnoreFile {
  folder: string
  ignores(path: string): boolean
}

/**
 * The files that ignore files leave out: as with git, each holds for its folder and what is below, and nothing in one can bring
 * back what another leaves out further up.
 *
 * @param name What such a file is called.
 * @param paths Absolute.
 */
export async function ignoredBy(name: string, paths: readonly string[]): Promise<Set<string>> {
  const found = new Map<string, IgnoreFile[]>()
  const ignored = new Set<string>()
  for (const path of paths) {
    const files = await ignoreFiles(name, dirname(path), found)
    if (files.some(({ folder, ignores }) => ignores(relative(folder, path).replaceAll('\\', '/')))) ignored.add(path)
  }
  return ignored
}

/** The ignore files of a folder and of those above it. */
async function ignoreFiles(name: string, folder: string, found: Map<string, IgnoreFile[]>): Promise<IgnoreFile[]> {
  const known = found.get(folder)
  if (known) return known
  const above = dirname(folder) === folder ? [] : await ignoreFiles(name, dirname(folder), found)
  const text = await readFile(join(folder, name), 'utf8').catch(() => undefined)
  const files = text === undefined ? above : [...above, await parse(text, folder)]
  found.set(folder, files)
  return files
}

async function parse(text: string, folder: string): Promise<IgnoreFile> {
  const { default: ignore } = await import('ignore')
  const globs = ignore().add(text.replace(/^\ufeff/, ''))
  return { folder, ignores: (path) => globs.ignores(path) }
}
