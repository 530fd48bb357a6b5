import { rmSync } from 'node:fs'

/** Files and folders to remove however the process ends. */
const paths = new Set<string>()
let whenFirst: (() => void) | undefined

/** Remembers a path to be removed. Returns a function that removes it now. */
export function temporary(path: string): () => void {
  if (paths.size === 0) whenFirst?.()
  paths.add(path)
  return () => {
    paths.delete(path)
    rmSync(path, { recursive: true, force: true })
  }
}

/** Forgets a path: it is no longer temporary. */
export function keep(path: string): void {
  paths.delete(path)
}

/** Removes all that is left. For the end of the process, also on a signal. */
export function removeTemporaries(): void {
  for (const path of paths) rmSync(path, { recursive: true, force: true })
  paths.clear()
}

/** Calls back when there is something to remove, and there was nothing before. */
export function onTemporary(callback: () => void): void {
  whenFirst = callback
}
