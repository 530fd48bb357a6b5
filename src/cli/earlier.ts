/** `--resume`: NDJSON that is written as it comes, so that a run can go on where an earlier one broke off. */
import { type FileHandle, open } from 'node:fs/promises'
import type { Config } from '../config/types.js'
import { writing } from '../node/output-file.js'
import { UserError } from '../node/user-error.js'
import type { Review } from '../plugin/index.js'
import type { ConversationNode } from '../transcript/index.js'
import type { ParsedArguments } from './arguments.js'
import type { Sink } from './sink.js'
import { usageError } from './usage-error.js'

/** Reviews of an earlier run, and where those of this run are added. */
export interface Earlier {
  sink: Sink
  /**
   * The review of the next conversation, where the earlier run came so far.
   *
   * @throws UserError where it is that of another conversation
   */
  next(conversation: ConversationNode): Promise<Review | undefined>
  /** @throws UserError where reviews are left for which nothing came */
  end(): Promise<void>
}

/**
 * @throws UserError for what cannot go with `--resume`: other reports, and what changes reviews by what was found before them
 */
export function refuseBesideResume(parsed: ParsedArguments, config: Pick<Config, 'baseline' | 'sample'>): void {
  const flag = ['format', 'output', 'baseline', 'update-baseline', 'sample'].find((name) => parsed.has(name))
  const setting = (['baseline', 'sample'] as const).find((name) => config[name] !== undefined)
  const other = flag ? `--${flag}` : setting
  if (other === undefined) return
  throw usageError(
    {
      en: `--resume writes a report of its own and cannot go with ${other}`,
      zh: `--resume 自带输出，不能与 ${other} 同用`,
    },
    {
      en: `Leave out ${other}: chatlint review chats.ndjson --resume reviews.ndjson`,
      zh: `请去掉 ${other}：chatlint review chats.ndjson --resume reviews.ndjson`,
    },
  )
}

const WINDOW = 64 * 1024

/** Opens the file, makes it where there is none, and cuts off what is no whole line. */
export async function openEarlier(path: string, name: string): Promise<Earlier> {
  const handle = await writing(name, () => open(path, 'a+'))
  const end = await writing(name, () => endOfLines(handle))
  await writing(name, () => handle.truncate(end))
  const lines = readLines(path, end)
  let count = 0
  return {
    sink: {
      closed: false,
      write: (text) => writing(name, async () => void (await handle.appendFile(text))),
      finish: () => handle.close(),
      // What is there is whole lines, and the next run goes on with them.
      abandon: () => handle.close(),
    },
    async next(conversation) {
      const { value: line } = await lines.next()
      if (line === undefined) return undefined
      count++
      const review = parse(line)
      const isSame =
        review?.conversation === conversation.id &&
        (review.line === undefined || review.line === conversation.position?.start.line)
      if (review && isSame) return review
      throw another(
        `${name}:${count} is no review of the conversation ${JSON.stringify(conversation.id)}, which comes next`,
        `${name}:${count} 不是接下来的会话 ${JSON.stringify(conversation.id)} 的检查结果`,
      )
    },
    async end() {
      const { done } = await lines.next()
      await lines.return(undefined)
      if (done) return
      throw another(`${name} holds more reviews than the input has conversations`, `${name} 中的检查结果比输入的会话多`)
    },
  }
}

function another(en: string, zh: string): UserError {
  return new UserError(
    'resume',
    { en, zh },
    {
      en: 'Go on with the same input and in the same order, or name a new file.',
      zh: '请用相同的输入和顺序继续，或换一个新文件。',
    },
  )
}

function parse(line: string): Review | undefined {
  try {
    return JSON.parse(line) as Review
  } catch {
    return undefined
  }
}

/** Where the last whole line ends. */
async function endOfLines(handle: FileHandle): Promise<number> {
  const buffer = Buffer.allocUnsafe(WINDOW)
  for (let end = (await handle.stat()).size; end > 0; ) {
    const start = Math.max(0, end - WINDOW)
    await handle.read(buffer, 0, end - start, start)
    const at = buffer.subarray(0, end - start).lastIndexOf(0x0a)
    if (at >= 0) return start + at + 1
    end = start
  }
  return 0
}

async function* readLines(path: string, end: number): AsyncGenerator<string> {
  if (end === 0) return
  const { createReadStream } = await import('node:fs')
  const { createInterface } = await import('node:readline')
  yield* createInterface({ input: createReadStream(path, { end: end - 1 }), crlfDelay: Number.POSITIVE_INFINITY })
}
