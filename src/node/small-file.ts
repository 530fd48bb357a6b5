import { closeSync, openSync, readSync, statSync } from 'node:fs'

/** Files up to this size, in bytes, are read at once. */
const SMALL = 256 * 1024

/**
 * Reads a small regular file in one go; undefined where it is neither. The thread waits for it: each turn of the event loop that
 * a file would take otherwise costs more than the file, and a script library has hundreds.
 *
 * @throws the file system's error where it can't be opened or read
 */
export function readSmall(path: string): Buffer | undefined {
  // Asked before it is opened: whoever writes into a pipe takes an end that is opened and closed for the last reader leaving.
  const stats = statSync(path)
  if (!stats.isFile() || stats.size > SMALL) return undefined
  const file = openSync(path, 'r')
  try {
    // One byte more than it has: whoever fills the buffer has not seen the end.
    const bytes = Buffer.allocUnsafe(stats.size + 1)
    let length = 0
    for (;;) {
      const count = readSync(file, bytes, length, bytes.length - length, length)
      if (count === 0) return bytes.subarray(0, length)
      length += count
      // It grew meanwhile.
      if (length === bytes.length) return undefined
    }
  } finally {
    closeSync(file)
  }
}
