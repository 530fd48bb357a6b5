import { readFileSync, statSync } from 'node:fs'
import { posix } from 'node:path'
import { scan } from './imports.js'

/** What a built script loads. */
export interface Graph {
  /** The script and the chunks that it reaches, from the root of the project. */
  files: string[]
  /** Modules that are not in the package: dependencies and Node's own. */
  external: { name: string; from: string }[]
  /** Bytes of all files. */
  bytes: number
}

interface Package {
  imports: Record<string, { default: string }>
}

/** The file that a name of package.json's `imports` stands for where no condition holds: not on Node. */
function internal(specifier: string): string | undefined {
  if (!specifier.startsWith('#')) return undefined
  const { imports } = JSON.parse(readFileSync('package.json', 'utf8')) as Package
  const target = imports[specifier]
  return target && posix.normalize(target.default)
}

/**
 * Follows the imports of a built script through its chunks.
 *
 * @param lazy Whether `import()` counts too, or only what loads at once.
 */
export function graphOf(entry: string, lazy: boolean): Graph {
  const files = new Set<string>()
  const external: Graph['external'] = []
  const queue = [entry]
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (files.has(file)) continue
    files.add(file)
    for (const each of scan(file, readFileSync(file, 'utf8')).imports) {
      if (each.lazy && !lazy) continue
      const own = internal(each.specifier)
      if (own) queue.push(own)
      else if (each.specifier.startsWith('.')) queue.push(posix.join(posix.dirname(file), each.specifier))
      else external.push({ name: each.specifier, from: file })
    }
  }
  return { files: [...files], external, bytes: [...files].reduce((sum, file) => sum + statSync(file).size, 0) }
}
