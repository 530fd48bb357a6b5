import { existsSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { BaselineFilter, formatBaseline, parseBaseline } from '../findings/baseline.js'
import { InlineSuppressions, type Noted } from '../findings/inline.js'
import type { Input } from '../node/inputs.js'
import { UserError } from '../node/user-error.js'
import type { Locale, Review, Summary } from '../plugin/index.js'
import type { ConversationNode } from '../transcript/index.js'
import type { ProcessIo } from './io.js'
import { usageError } from './usage-error.js'

/** How findings that need not be reported are known. */
export interface KnownRequest {
  /** `--baseline`, else that of the configuration. */
  baseline: string | undefined
  /** `--update-baseline` */
  update: boolean
  today: string
  locale: Locale
  rules: ReadonlySet<string>
}

/** Leaves out the findings that directives in the source and the baseline know. */
export class KnownFindings {
  readonly #inline: InlineSuppressions
  readonly #path: string | undefined
  readonly #name: string
  readonly #filter: BaselineFilter | undefined
  readonly #request: KnownRequest
  readonly #io: Pick<ProcessIo, 'cwd' | 'stderr'>

  private constructor(request: KnownRequest, io: Pick<ProcessIo, 'cwd' | 'stderr'>, text: string | undefined) {
    const { baseline, update } = request
    this.#request = request
    this.#io = io
    this.#inline = new InlineSuppressions(request)
    this.#name = baseline ?? ''
    if (baseline === undefined) return
    this.#path = resolve(io.cwd, baseline)
    const entries = text === undefined ? [] : parseBaseline(text)
    if ('problem' in entries) {
      const { problem, hint } = entries
      throw new UserError('baseline', { en: `${baseline}: ${problem.en}`, zh: `${baseline}：${problem.zh}` }, hint)
    }
    const folder = dirname(this.#path)
    const nameOf = (file: string) => relative(folder, resolve(io.cwd, file)).replaceAll('\\', '/')
    this.#filter = new BaselineFilter(entries, { update, nameOf })
  }

  /** @throws UserError for a baseline that cannot be read, and for `--update-baseline` without one */
  static async open(request: KnownRequest, io: Pick<ProcessIo, 'cwd' | 'stderr'>): Promise<KnownFindings> {
    const { baseline, update } = request
    if (baseline === undefined) {
      if (!update) return new KnownFindings(request, io, undefined)
      throw usageError(
        { en: '--update-baseline does not say which file', zh: '--update-baseline 没有说明基线文件' },
        {
          en: 'Name it with --baseline FILE, or with "baseline" in chatlint.config.yml.',
          zh: '请用 --baseline 文件 指定，或在 chatlint.config.yml 中写 baseline。',
        },
      )
    }
    const path = resolve(io.cwd, baseline)
    if (!existsSync(path)) {
      if (update) return new KnownFindings(request, io, undefined)
      throw new UserError(
        'baseline',
        { en: `${baseline}: there is no such baseline`, zh: `${baseline}：没有这个基线文件` },
        { en: 'To make it, add --update-baseline.', zh: '加上 --update-baseline 即可生成。' },
      )
    }
    const { readText } = await import('../node/read-text.js')
    const text = await readText(path, baseline)
    if (typeof text === 'string') return new KnownFindings(request, io, text)
    throw new UserError(
      'baseline',
      { en: `${baseline}: ${text.problem.en}`, zh: `${baseline}：${text.problem.zh}` },
      text.hint,
    )
  }

  /** What is known of a review depends on the reviews before it, and not only on directives in its own file. */
  get overAll(): boolean {
    return this.#filter !== undefined
  }

  /** The review with the findings that are to be reported. */
  apply(review: Review, conversation: ConversationNode): Review {
    const shown = this.#inline.apply(review, conversation)
    return this.#filter?.apply(shown) ?? shown
  }

  /** What is wrong with directives, to be reported like findings; these too may be in the baseline. */
  *directives(): Generator<Noted> {
    for (const { review, conversation, translation } of this.#inline.finish()) {
      const shown = this.#filter?.apply(review) ?? review
      if (shown.findings.length > 0) yield { review: shown, conversation, translation }
    }
  }

  /** Puts the figures into the summary, writes the baseline where asked to, and says what became of it. */
  async finish(summary: Summary, inputs: readonly Input[]): Promise<void> {
    const suppressed = this.#inline.count
    if (suppressed > 0) summary.suppressed = (summary.suppressed ?? 0) + suppressed
    const filter = this.#filter
    if (!filter || this.#path === undefined) return
    summary.baselined = filter.count
    const folder = dirname(this.#path)
    const read = new Set(inputs.map(({ path }) => path))
    const { entries, vanished } = filter.finish((file) => {
      const path = resolve(folder, file)
      return read.has(path) || !existsSync(path)
    })
    const { update, locale } = this.#request
    if (update) {
      const { openOutputFile } = await import('../node/output-file.js')
      const file = await openOutputFile(this.#path, this.#name)
      await file.write(formatBaseline(entries))
      await file.finish()
    }
    const said = update
      ? {
          en: `${this.#name}: ${entries.length} known findings written, ${vanished} that are gone taken out.`,
          zh: `${this.#name}：写入 ${entries.length} 处已知问题，移除 ${vanished} 处已消失的问题。`,
        }
      : {
          en: `${filter.count} known findings of ${this.#name} are not shown${vanished > 0 ? `; ${vanished} of it are gone: --update-baseline takes them out` : ''}.`,
          zh: `${this.#name} 中的 ${filter.count} 处已知问题未列出${vanished > 0 ? `；另有 ${vanished} 处已消失，可用 --update-baseline 移除` : ''}。`,
        }
    if (update || filter.count > 0 || vanished > 0)
      this.#io.stderr(`chatlint${locale === 'zh' ? '：' : ': '}${said[locale]}\n`)
  }
}
