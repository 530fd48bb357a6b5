import { statSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve } from 'node:path'
import type { ImportProblem } from '../plugin/index.js'
import { fileFailure } from './file-failure.js'
import { ignoredBy } from './ignore-files.js'
import { spool } from './spool.js'

/** A file to read. */
export interface Input {
  /** As the user named it; found in a folder or by a glob, relative to the working folder. */
  name: string
  /** Where it lies. */
  path: string
  /** In bytes. */
  size: number
}

/** Something wrong with an input, and where. */
export interface InputProblem extends ImportProblem {
  file: string
}

/** Where to look for inputs, and what to take from folders. */
export interface FindOptions {
  cwd: string
  /** Endings of the files that are taken from a folder, lower case with the dot. */
  extensions: readonly string[]
  /** Globs of files that folders and globs leave out. */
  ignore?: readonly string[]
  /** The folder to which `ignore` is relative (default: `cwd`). */
  ignoreFrom?: string
  /** A file of globs as git writes them, looked for from each folder upwards, such as `.chatlintignore`. */
  ignoreFile?: string
  /** Files that this run writes; folders and globs leave them out too. */
  exclude?: readonly string[]
  stdin: NodeJS.ReadableStream
}

/** What was found. */
export interface FoundInputs {
  inputs: Input[]
  problems: InputProblem[]
}

/** Finds files, folders (recursively), globs and `-` (the standard input). In the order given; each file once. */
export async function findInputs(names: readonly string[], options: FindOptions): Promise<FoundInputs> {
  const found = new Map<string, Input>()
  const problems: InputProblem[] = []
  const excluded = new Set(options.exclude?.map((path) => resolve(options.cwd, path)))
  const add = (input: Input) => {
    if (!found.has(input.path)) found.set(input.path, input)
  }
  for (const name of names) {
    if (name === '-') {
      if (![...found.values()].some((input) => input.name === 'stdin')) add(await spool(options.stdin, 'stdin'))
      continue
    }
    try {
      const path = resolve(options.cwd, name)
      const stats = await stat(path).catch((error: unknown) => {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT' && isGlob(name)) return undefined
        throw error
      })
      if (stats?.isFile()) add({ name, path, size: stats.size })
      else if (stats && !stats.isDirectory()) add(await spool(await openStream(path), name))
      else {
        const paths = stats ? await inFolder(path, options) : await byGlob(name, options)
        const ignored = options.ignoreFile === undefined ? undefined : await ignoredBy(options.ignoreFile, paths)
        const fresh = paths.filter((each) => !excluded.has(each) && !ignored?.has(each))
        if (fresh.length === 0) problems.push({ file: name, ...nothing(stats !== undefined, options.extensions) })
        for (const each of fresh) {
          const shown = stats ? join(name, relative(path, each)) : relative(options.cwd, each)
          // At once: a turn of the event loop for each of many files takes longer than all of them.
          add({ name: shown.replaceAll('\\', '/'), path: each, size: statSync(each).size })
        }
      }
    } catch (error) {
      const failure = fileFailure(error)
      if (!failure) throw error
      problems.push({ file: name, ...failure })
    }
  }
  return { inputs: [...found.values()], problems }
}

function isGlob(name: string): boolean {
  return /[*?[\]{}()!]/.test(name)
}

async function inFolder(folder: string, options: FindOptions): Promise<string[]> {
  const patterns = options.extensions.map((extension) => `**/*${extension}`)
  return await glob(patterns, folder, options)
}

async function byGlob(pattern: string, options: FindOptions): Promise<string[]> {
  return await glob([pattern.replaceAll('\\', '/')], options.cwd, options)
}

/** Absolute paths, in an order that does not depend on the file system. Patterns are relative to `folder`. */
async function glob(
  patterns: readonly string[],
  folder: string,
  { cwd, ignore = [], ignoreFrom = cwd }: FindOptions,
): Promise<string[]> {
  const { escapePath, glob: find } = await import('tinyglobby')
  // Both kinds of pattern must start at one folder: the upper one. What lies elsewhere cannot be meant by `ignore`.
  const down = stepsDown(ignoreFrom, folder)
  const up = stepsDown(folder, ignoreFrom)
  const below = (steps: string) => (pattern: string) =>
    steps === '' || isAbsolute(pattern) ? pattern : `${escapePath(steps)}/${pattern}`
  const left = down === undefined ? (up === undefined ? [] : ignore.map(below(up))) : ignore
  const paths = await find(patterns.map(below(down ?? '')), {
    cwd: down === undefined ? folder : ignoreFrom,
    absolute: true,
    caseSensitiveMatch: false,
    expandDirectories: false,
    ignore: ['**/node_modules/**', ...left],
  })
  return paths.map((path) => resolve(path)).sort()
}

/** The path from a folder to one inside it, with `/`; undefined where it is not inside. */
function stepsDown(from: string, to: string): string | undefined {
  const steps = relative(from, to).replaceAll('\\', '/')
  return steps === '..' || steps.startsWith('../') || isAbsolute(steps) ? undefined : steps
}

async function openStream(path: string): Promise<NodeJS.ReadableStream> {
  const { createReadStream } = await import('node:fs')
  return createReadStream(path)
}

function nothing(folder: boolean, extensions: readonly string[]): ImportProblem {
  const endings = extensions.join(' ')
  if (folder) {
    return {
      problem: { en: 'the folder holds no file that can be read', zh: '文件夹中没有可读取的文件' },
      hint: {
        en: `From folders, files with these endings are taken: ${endings}`,
        zh: `文件夹中只读取这些后缀的文件：${endings}`,
      },
    }
  }
  return {
    problem: { en: 'no file matches this pattern', zh: '没有文件与此模式匹配' },
    hint: {
      en: "Put the pattern in quotes, and check from which folder it is meant; ** stands for any folders, such as 'chats/**/*.ndjson'.",
      zh: "请给模式加上引号，并检查它相对于哪个文件夹；** 表示任意层文件夹，例如 'chats/**/*.ndjson'。",
    },
  }
}
