/** Findings that are known already and are not reported again. They are told by fingerprint, never counted. */
import type { Finding, Localized, Review } from '../plugin/index.js'

/** A finding that is known. Holds nothing of what was said. */
export interface BaselineEntry {
  fingerprint: string
  rule: string
  conversation: string
  /** Relative to the folder of the baseline, with `/`. */
  file?: string
}

/** Something wrong with a baseline. */
export interface BaselineFault {
  problem: Localized
  hint: Localized
}

/** Reads a baseline. */
export function parseBaseline(text: string): BaselineEntry[] | BaselineFault {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return fault({ en: 'this is not valid JSON', zh: '不是合法的 JSON' })
  }
  const { version, findings } = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>
  if (version !== 1 || !Array.isArray(findings) || !findings.every(isEntry)) {
    return fault({ en: 'this is no baseline of chatlint', zh: '不是 chatlint 的基线文件' })
  }
  return findings
}

function isEntry(each: unknown): each is BaselineEntry {
  const { fingerprint, rule, conversation, file } = (each ?? {}) as Record<string, unknown>
  const texts = [fingerprint, rule, conversation].every((value) => typeof value === 'string')
  return texts && (file === undefined || typeof file === 'string')
}

function fault(problem: Localized): BaselineFault {
  const hint = {
    en: 'Write it anew with --update-baseline (move this file away first).',
    zh: '请先移走此文件，再用 --update-baseline 重新生成。',
  }
  return { problem, hint }
}

/** Writes a baseline: one finding a line in a fixed order, so that changes read well and merge well. */
export function formatBaseline(entries: readonly BaselineEntry[]): string {
  const lines = [...entries]
    .sort(
      (a, b) =>
        compare(a.file ?? '', b.file ?? '') ||
        compare(a.conversation, b.conversation) ||
        compare(a.rule, b.rule) ||
        compare(a.fingerprint, b.fingerprint),
    )
    .map((entry) => `    ${JSON.stringify(entry)}`)
  return `{\n  "version": 1,\n  "findings": [${lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : ''}]\n}\n`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** What a baseline is applied with. */
export interface BaselineOptions {
  /** Take every finding of this run for known. */
  update: boolean
  /** The name of a file as the baseline writes it. */
  nameOf(file: string): string
}

/** Applies a baseline to the reviews that stream by. */
export class BaselineFilter {
  /** Findings that were left out. */
  count = 0
  readonly #known: Map<string, BaselineEntry>
  readonly #seen = new Map<string, BaselineEntry>()
  readonly #options: BaselineOptions

  constructor(entries: readonly BaselineEntry[], options: BaselineOptions) {
    this.#options = options
    this.#known = new Map(
      entries.flatMap((each) => [
        [keyIn(each), each],
        [each.fingerprint, each],
      ]),
    )
  }

  /** The review without the findings that are known. */
  apply(review: Review): Review {
    const findings = review.findings.filter((finding) => {
      const entry = this.#entry(review, finding)
      const key = keyIn(entry)
      // Titles of templates recur from file to file; ids of conversations do not, but their files get new names.
      const known = this.#known.get(review.template ? key : finding.fingerprint)
      if (!known && !this.#options.update) return true
      if (known) this.#seen.set(keyIn(known), known)
      if (this.#options.update) {
        if (known) this.#seen.delete(keyIn(known))
        this.#seen.set(key, entry)
      }
      return false
    })
    this.count += review.findings.length - findings.length
    return findings.length === review.findings.length ? review : { ...review, findings }
  }

  /**
   * What the baseline is after the run, and how many of its findings are there no more.
   *
   * @param read Whether a file was read in this run, or is gone: what it held is known no more.
   */
  finish(read: (file: string) => boolean): { entries: BaselineEntry[]; vanished: number } {
    const fingerprints = new Set([...this.#seen.values()].map((each) => each.fingerprint))
    const entries = new Map(this.#seen)
    let vanished = 0
    for (const each of new Set(this.#known.values())) {
      const key = keyIn(each)
      if (entries.has(key)) continue
      if (each.file !== undefined && !read(each.file)) entries.set(key, each)
      else if (!fingerprints.has(each.fingerprint)) vanished++
    }
    return { entries: [...entries.values()], vanished }
  }

  #entry({ conversation, file }: Review, { fingerprint, rule }: Finding): BaselineEntry {
    return { fingerprint, rule, conversation, ...(file !== undefined && { file: this.#options.nameOf(file) }) }
  }
}

function keyIn({ fingerprint, file }: BaselineEntry): string {
  return `${fingerprint}\u0000${file ?? ''}`
}
