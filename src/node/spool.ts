import { createWriteStream, mkdtempSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Input } from './inputs.js'
import { temporary } from './temporary.js'

/**
 * Puts a stream into a temporary file that only the user can read, for a run reads its input twice. The file goes with
 * `removeTemporaries`.
 */
export async function spool(stream: NodeJS.ReadableStream, name: string): Promise<Input> {
  // At once: a signal that comes between making the folder and remembering it would leave it behind.
  const folder = mkdtempSync(join(tmpdir(), 'chatlint-'))
  temporary(folder)
  const path = join(folder, 'input')
  await pipeline(stream, createWriteStream(path, { mode: 0o600 }))
  return { name, path, size: (await stat(path)).size }
}
