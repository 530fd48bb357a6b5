import { isMap, isScalar, type Node } from 'yaml'
import type { Localized } from '../plugin/index.js'
import { compose, MAX_DEPTH, TooDeep } from './compose.js'
import { DataReader } from './data.js'
import { RuleFileError } from './error.js'
import { type Part, type Path, type Range, rangeOf, span } from './locate.js'
import { lineStarts, placeOf } from './place.js'
import { syntaxTexts } from './syntax.js'
import { both } from './wording.js'

export type { Part, Path } from './locate.js'

/** Largest file, in UTF-16 units: room for a lexicon of 40,000 phrases, and seconds at most for the worst of files. */
export const MAX_LENGTH = 400_000
/** More mistakes in one file than anybody reads. */
const MAX_ERRORS = 20

const KEYS_AND_VALUES = both('Write lines of the form "key: value".', '请按“键: 值”的形式逐行书写。')

/** A YAML file that nobody vouches for: its data, and where everything in it stands. Collects the mistakes found in it. */
export class YamlFile {
  /** The top mapping; undefined where there is none, which is an error already reported. */
  readonly data: Record<string, unknown> | undefined
  readonly errors: RuleFileError[] = []
  #starts: number[] | undefined
  #contents: Node | undefined

  /**
   * @param text The file's text; never trusted.
   * @param file As the user named it.
   */
  constructor(
    readonly text: string,
    readonly file: string,
  ) {
    this.data = this.#read()
  }

  /** Adds an error at a value; where the path leads nowhere, at the nearest value on the way. */
  fault(path: Path, part: Part, code: string, problem: Localized, hint: Localized): void {
    this.#fault(rangeOf(this.#contents, this.text, path, part), code, problem, hint)
  }

  #fault([start, end]: Range, code: string, problem: Localized, hint: Localized): void {
    if (this.errors.length > MAX_ERRORS) return
    this.#starts ??= lineStarts(this.text)
    const place = placeOf(this.text, this.#starts, this.file, start, end)
    if (this.errors.length < MAX_ERRORS) this.errors.push(new RuleFileError(code, place, problem, hint))
    else {
      const more = both('There are more errors in this file', '这个文件里还有更多错误')
      const first = both('Mend the ones above first.', '请先修正上面的错误。')
      this.errors.push(new RuleFileError('file/too-many-errors', place, more, first))
    }
  }

  #read(): Record<string, unknown> | undefined {
    if (this.text.length > MAX_LENGTH) return this.#tooLarge()
    const contents = this.#compose()
    if (contents === undefined) return undefined
    if (contents === null || (isScalar(contents) && contents.value === null)) {
      this.#fault([0, 1], 'file/empty', both('The file is empty', '文件是空的'), KEYS_AND_VALUES)
      return undefined
    }
    if (!isMap(contents)) {
      const problem = both('The file is not a mapping of keys to values', '文件的最外层不是“键: 值”')
      this.#fault(span(contents), 'file/not-a-mapping', problem, KEYS_AND_VALUES)
      return undefined
    }
    this.#contents = contents
    const data = new DataReader((...fault) => this.#fault(...fault)).read(contents)
    // Data with holes would only give rise to more errors.
    return this.errors.length === 0 ? data : undefined
  }

  #tooLarge(): undefined {
    const problem = both(
      `The file is too large (${this.text.length} characters; at most ${MAX_LENGTH})`,
      `文件太大（${this.text.length} 个字符，上限 ${MAX_LENGTH}）`,
    )
    const place = { file: this.file, line: 1, column: 1 }
    const hint = both('Split it into several files.', '请拆成几个文件。')
    this.errors.push(new RuleFileError('file/too-large', place, problem, hint))
  }

  /** The document's contents; undefined where they cannot be read. */
  #compose(): Node | null | undefined {
    try {
      const { document, error } = compose(this.text)
      if (!error) return document.contents
      const { problem, hint } = syntaxTexts(error)
      this.#fault([error.pos[0], error.pos[1]], 'yaml/syntax', problem, hint)
    } catch (error) {
      if (!(error instanceof TooDeep)) throw error
      const problem = both(`The nesting is too deep (over ${MAX_DEPTH} levels)`, `嵌套太深（超过 ${MAX_DEPTH} 层）`)
      const hint = both('No file needs this; check the brackets.', '用不到这么深的嵌套，请检查括号。')
      this.#fault([error.offset, error.offset + 1], 'yaml/too-deep', problem, hint)
    }
    return undefined
  }
}
