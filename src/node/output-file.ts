import { type FileHandle, mkdir, open, realpath, rename, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileFailure } from './file-failure.js'
import { keep, temporary } from './temporary.js'
import { UserError } from './user-error.js'

/** A file that appears under its name only when it is complete. */
export interface OutputFile {
  /** Adds to it; resolves when more can be taken. */
  write(piece: string | Uint8Array): Promise<void>
  /** Closes it and gives it its name. */
  finish(): Promise<void>
  /** Closes it and removes what was written. */
  abandon(): Promise<void>
}

/**
 * Opens a file for writing; missing folders are made. What stood there before stays until the new one is complete.
 * Devices and pipes are written to directly.
 *
 * @param name As the user named it.
 * @throws UserError where it can't be written
 */
export async function openOutputFile(path: string, name: string): Promise<OutputFile> {
  return await writing(name, async () => {
    await mkdir(dirname(path), { recursive: true })
    const target = await realpath(path).catch(() => path)
    const existing = await stat(target).catch(() => undefined)
    if (existing && !existing.isFile() && !existing.isDirectory()) return direct(await open(target, 'w'), name)
    if (existing?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR', syscall: 'open' })
    const draft = `${target}.${process.pid}.tmp`
    // Remembered before it is there: a signal may come as soon as it is.
    const remove = temporary(draft)
    const handle = await open(draft, 'w').catch((error: unknown) => {
      remove()
      throw error
    })
    return {
      write: (piece) => writing(name, async () => void (await handle.writeFile(piece))),
      finish: () =>
        writing(name, async () => {
          await handle.close()
          await rename(draft, target)
          keep(draft)
        }),
      abandon: async () => {
        await handle.close()
        remove()
      },
    }
  })
}

function direct(handle: FileHandle, name: string): OutputFile {
  return {
    write: (piece) => writing(name, async () => void (await handle.writeFile(piece))),
    finish: () => handle.close(),
    abandon: () => handle.close(),
  }
}

/** Does something to a file that is written. @throws UserError where the system refuses, naming the file. */
export async function writing<T>(name: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action()
  } catch (error) {
    const failure = fileFailure(error)
    if (!failure) throw error
    const { en, zh } = failure.problem
    throw new UserError(
      'output',
      { en: `${name} cannot be written: ${en}`, zh: `无法写入 ${name}：${zh}` },
      failure.hint,
      {
        cause: error,
      },
    )
  }
}
