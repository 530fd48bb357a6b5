/** Reads judged rows of a table: which finding, what was said of it, by whom. Knows no file; rows are handed in. */
import { FEEDBACK_COLUMNS, FINGERPRINT_MARK, type Localized, VERDICT_WORDS, type Verdict } from '../plugin/index.js'

/** What one person said of one finding. */
export interface Judgement {
  fingerprint: string
  rule: string
  conversation: string
  /** What the finding said. */
  message: string
  verdict: Verdict
  remark: string
  reviewer: string
  /** Who judges in one column of one file is one rater. */
  rater: string
}

/** A row that could not be understood. */
export interface VerdictProblem {
  /** 1-based line or row. */
  line: number
  problem: Localized
}

/** What else people write for a verdict. */
const ALSO: Readonly<Record<Verdict, readonly string[]>> = {
  agreed: [
    '同意',
    '属实',
    '正确',
    '对',
    '是',
    '√',
    '✓',
    '✔',
    'agreed',
    'yes',
    'y',
    'true',
    'ok',
    'correct',
    'confirmed',
  ],
  'false-alarm': ['不认可', '不属实', '误判', '错', '否', '×', '✗', '✘', 'false positive', 'no', 'n', 'false', 'wrong'],
  undecided: ['不确定', '未定', '?', '？', 'unsure', 'unclear'],
}

const MEANING = new Map(
  (Object.keys(VERDICT_WORDS) as Verdict[]).flatMap((verdict) =>
    [...Object.values(VERDICT_WORDS[verdict]), ...ALSO[verdict]].map((word) => [word.toLowerCase(), verdict] as const),
  ),
)

/** A set of columns in which one person judges. */
interface Slot {
  suffix: string
  verdict: number
  remark: number
  reviewer: number
}

interface Head {
  slots: Slot[]
  at: Record<'rule' | 'conversation' | 'message' | 'fingerprint', number>
}

/** Takes the rows of one file, sheet by sheet. */
export class VerdictReader {
  readonly judgements: Judgement[] = []
  readonly problems: VerdictProblem[] = []
  /** Findings that nobody judged. */
  unjudged = 0
  /** Whether a table of findings was seen at all. */
  found = false
  readonly #file: string
  #head: Head | undefined

  /** @param file As the user named it; raters are named after it until they name themselves. */
  constructor(file: string) {
    this.#file = file
  }

  /** The first row of a sheet. Gives whether the sheet is a table of findings. */
  begin(cells: readonly string[]): boolean {
    this.#head = headOf(cells)
    if (this.#head) this.found = true
    return this.#head !== undefined
  }

  /** Any other row. */
  add(cells: readonly string[], line: number): void {
    if (!this.#head) return
    const { at, slots } = this.#head
    const text = (column: number): string => (cells[column] ?? '').trim().replace(/^'(?=[=+\-@\d])/, '')
    const fingerprint = text(at.fingerprint).replace(FINGERPRINT_MARK, '')
    if (fingerprint === '') return
    let judged = false
    for (const { suffix, verdict, remark, reviewer } of slots) {
      const word = text(verdict)
      if (word === '') continue
      judged = true
      const meaning = MEANING.get(word.toLowerCase().replace(/[。.!！\s]+$/, ''))
      if (meaning === undefined) {
        this.problems.push({ line, problem: unknownVerdict(word) })
        continue
      }
      this.judgements.push({
        fingerprint,
        rule: text(at.rule),
        conversation: text(at.conversation),
        message: text(at.message),
        verdict: meaning,
        remark: text(remark),
        reviewer: text(reviewer),
        rater: suffix === '' ? this.#file : `${this.#file} ${suffix}`,
      })
    }
    if (!judged) this.unjudged++
  }
}

function headOf(cells: readonly string[]): Head | undefined {
  const names = cells.map((cell) =>
    cell
      .replace(/^\ufeff/, '')
      .trim()
      .toLowerCase(),
  )
  const find = (name: Localized): number =>
    names.findIndex((each) => each === name.zh || each === name.en.toLowerCase())
  const fingerprint = find(FEEDBACK_COLUMNS.fingerprint)
  // A second reviewer has columns of the same names with something behind them: "判定2", "Verdict (LM)".
  const verdicts = suffixed(names, FEEDBACK_COLUMNS.verdict)
  if (fingerprint < 0 || verdicts.size === 0) return undefined
  const remarks = suffixed(names, FEEDBACK_COLUMNS.remark)
  const reviewers = suffixed(names, FEEDBACK_COLUMNS.reviewer)
  return {
    at: {
      fingerprint,
      rule: find(FEEDBACK_COLUMNS.rule),
      conversation: find(FEEDBACK_COLUMNS.conversation),
      message: find(FEEDBACK_COLUMNS.message),
    },
    slots: [...verdicts].map(([suffix, verdict]) => ({
      suffix,
      verdict,
      remark: remarks.get(suffix) ?? -1,
      reviewer: reviewers.get(suffix) ?? -1,
    })),
  }
}

/** Columns whose heads begin with a name, by what follows it. */
function suffixed(names: readonly string[], { en, zh }: Localized): Map<string, number> {
  const columns = new Map<string, number>()
  names.forEach((name, index) => {
    const start = [zh, en.toLowerCase()].find((each) => name.startsWith(each))
    if (start === undefined) return
    const suffix = name.slice(start.length).replace(/[\s()（）_-]+/g, '')
    if (!columns.has(suffix)) columns.set(suffix, index)
  })
  return columns
}

function unknownVerdict(word: string): Localized {
  const shown = word.length > 20 ? `${word.slice(0, 20)}…` : word
  const words = Object.values(VERDICT_WORDS)
  return {
    en: `"${shown}" is no verdict; there are: ${words.map(({ en }) => en).join(', ')}`,
    zh: `“${shown}”不是判定结果，可选：${words.map(({ zh }) => zh).join('、')}`,
  }
}
