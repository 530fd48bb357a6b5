import type { Progress } from '../node/review-files.js'
import type { Locale } from '../plugin/index.js'

/** A bar on a terminal. */
export interface ProgressBar {
  update(progress: Progress): void
  /** Takes it off the screen, before anything else is written there. */
  clear(): void
}

const WIDTH = 24
/** In milliseconds; more often than this nobody sees. */
const INTERVAL = 80
const UNITS = '▏▎▍▌▋▊▉█'

/** A progress bar on a stream; one that does nothing where the stream is no terminal. */
export function progressBar(stream: NodeJS.WriteStream, locale: Locale): ProgressBar {
  if (!stream.isTTY) return { update() {}, clear() {} }
  let shown = false
  let last = Number.NEGATIVE_INFINITY
  return {
    update(progress) {
      const now = performance.now()
      if (now - last < INTERVAL) return
      last = now
      shown = true
      stream.write(`\r${progressLine(progress, locale)}\u001b[K`)
    },
    clear() {
      if (shown) stream.write('\r\u001b[K')
      shown = false
    },
  }
}

/** One line of progress, without line break: at most 75 columns. */
export function progressLine({ pass, passes, bytes, total, conversations }: Progress, locale: Locale): string {
  const share = total === 0 ? 1 : Math.min(1, bytes / total)
  const doing = {
    en: pass < passes ? 'Indexing ' : 'Reviewing',
    zh: pass < passes ? '正在索引' : '正在检查',
  }
  const step = passes > 1 ? ` ${pass}/${passes}` : ''
  const count = conversations.toLocaleString('en')
  const counted = { en: `${count} conversations`, zh: `${count} 个会话` }
  return `${doing[locale]}${step} ${bar(share)} ${String(Math.floor(share * 100)).padStart(3)} %  ${counted[locale]}`
}

function bar(share: number): string {
  const eighths = Math.round(share * WIDTH * 8)
  const full = '█'.repeat(Math.floor(eighths / 8))
  const part = eighths % 8 === 0 ? '' : (UNITS[(eighths % 8) - 1] as string)
  return `${full}${part}`.padEnd(WIDTH, '░')
}
