import type { InputProblem } from '../node/inputs.js'
import type { Locale } from '../plugin/index.js'
import { describeProblem } from './print.js'

/** A file in the wrong encoding has a problem in every line; nobody reads them all. */
const SHOWN = 20

/** Prints problems with inputs as they come, up to a number, and counts them all. */
export class ProblemPrinter {
  count = 0
  readonly #print: (text: string) => void
  readonly #locale: Locale
  readonly #color: boolean

  constructor(print: (text: string) => void, locale: Locale, color: boolean) {
    this.#print = print
    this.#locale = locale
    this.#color = color
  }

  add(problem: InputProblem): void {
    if (!problem.notice && ++this.count > SHOWN) return
    this.#print(describeProblem(problem, { locale: this.#locale, color: this.#color, debug: false }))
  }

  /** Says how many there were, and what became of the run. */
  finish(skipped: boolean): void {
    if (this.count === 0) return
    const { count } = this
    const more =
      count > SHOWN
        ? { en: ` (${count - SHOWN} not shown)`, zh: `（其中 ${count - SHOWN} 处未列出）` }
        : { en: '', zh: '' }
    const problems = count === 1 ? 'problem' : 'problems'
    const text = skipped
      ? {
          en: `${count} ${problems} in the input${more.en}; left out.`,
          zh: `输入中有 ${count} 处问题${more.zh}，已跳过。`,
        }
      : {
          en: `${count} ${problems} in the input${more.en}. With --skip-bad-input they are left out and the rest is reviewed.`,
          zh: `输入中有 ${count} 处问题${more.zh}。加上 --skip-bad-input 可跳过它们，检查其余部分。`,
        }
    this.#print(`chatlint${this.#locale === 'zh' ? '：' : ': '}${text[this.#locale]}\n`)
  }
}
