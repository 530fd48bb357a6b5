/** Where the configuration is. Apart from its reader, which a run without one need not load. */
import { access } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'

const NAMES = ['chatlint.config.yml', 'chatlint.config.yaml']

/** The configuration that applies in a folder: its own, or that of the nearest folder above. An absolute path. */
export async function findConfig(folder: string): Promise<string | undefined> {
  for (let at = resolve(folder); ; at = dirname(at)) {
    for (const name of NAMES) {
      const path = join(at, name)
      if (await exists(path)) return path
    }
    if (dirname(at) === at) return undefined
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
