import { Automaton, UNUSED } from './automaton.js'
import { pushLongest } from './hits.js'
import { PatternMatcher } from './pattern-matcher.js'
import { RegexRunner } from './regex-runner.js'
import { Scratch } from './scratch.js'
import { acrossGaps, CHECK_BITS, ENTRY, OPEN, PART, PATTERN, SEVERAL, type Tables } from './tables.js'

const CHECKS = (1 << CHECK_BITS) - 1

/** Finds some of the groups of tables. Scanning keeps scratch memory, but nothing of one text is seen by the next. */
export class Machine {
  private readonly tables: Tables
  /** Group of the tables → what its hits are to name, or −1 where nobody looks for it. */
  private readonly groupOf: Int32Array
  private readonly automaton: Automaton
  private readonly candidateStarts: Int32Array
  private readonly candidates: Int32Array
  private readonly regexes: RegexRunner
  private readonly matcher: PatternMatcher
  private readonly raw = new Scratch()

  /** @param classes Of the tables' units. */
  constructor(tables: Tables, groupOf: Int32Array, classes: Uint16Array) {
    this.tables = tables
    this.groupOf = groupOf
    const chosen = chosenOf(tables, groupOf)
    this.candidateStarts = chosen.candidateStarts
    this.candidates = chosen.candidates
    const regexes = tables.regexes.filter(({ group }) => groupOf[group] !== -1)
    this.automaton = new Automaton(tables, tables.textStarts, chosen.edges, classes)
    this.regexes = new RegexRunner(regexes.map((each) => ({ ...each, group: groupOf[each.group] as number })))
    this.matcher = new PatternMatcher(tables, classes, this.raw)
  }

  /**
   * Adds what it finds: quadruples `group, entry, start, end`, in no strict order.
   *
   * @param folded Whether the text is folded already.
   * @returns Whether every unit could be folded alone; if not, nothing was added, and the text is to be folded first.
   */
  scan(text: string, folded: boolean, out: Scratch): boolean {
    const { raw, candidateStarts, candidates, groupOf, matcher } = this
    const { patterns } = this.tables
    raw.size = 0
    if (!this.automaton.scan(text, folded, raw)) return false
    matcher.text = text
    const { data, size } = raw
    for (let i = 0; i < size; i += 3) {
      const id = data[i] as number
      const to = candidateStarts[id + 1] as number
      for (let k = candidateStarts[id] as number; k < to; k++) {
        const candidate = candidates[k] as number
        const check = candidate & CHECKS
        const pattern = candidate >> CHECK_BITS
        let start = data[i + 1] as number
        let end = data[i + 2] as number
        if (check & SEVERAL) {
          if (!matcher.match(pattern, i, (check & OPEN) !== 0)) continue
          start = matcher.start
          end = matcher.end
        } else if (check !== 0 && !matcher.passes(check, start, end)) continue
        const record = PATTERN * pattern
        pushLongest(out, groupOf[patterns[record] as number] as number, patterns[record + ENTRY] as number, start, end)
      }
    }
    this.regexes.run(text, folded, raw, out)
    return true
  }
}

/** The candidates whose groups are wanted; and of each text its edges, or that none of them looks for it. */
function chosenOf(
  tables: Tables,
  groupOf: Int32Array,
): Pick<Tables, 'candidateStarts' | 'candidates'> & { edges: Uint8Array } {
  const { patterns, parts, setStarts, entries } = tables
  const texts = tables.edges.length
  const edges = new Uint8Array(texts).fill(UNUSED)
  const candidates = new Int32Array(tables.candidates.length)
  const candidateStarts = new Int32Array(texts + 1)
  let size = 0
  for (let text = 0; text < texts; text++) {
    const to = tables.candidateStarts[text + 1] as number
    for (let k = tables.candidateStarts[text] as number; k < to; k++) {
      const candidate = tables.candidates[k] as number
      if (groupOf[patterns[PATTERN * (candidate >> CHECK_BITS)] as number] === -1) continue
      candidates[size++] = candidate
      edges[text] = tables.edges[text] as number
    }
    candidateStarts[text + 1] = size
  }
  const use = (part: number): void => {
    const set = parts[PART * part] as number
    for (let at = setStarts[set] as number; at < (setStarts[set + 1] as number); at++) {
      const text = (entries[at] as number) >> 1
      edges[text] = tables.edges[text] as number
    }
  }
  for (let pattern = 0; pattern < patterns.length / PATTERN; pattern++)
    if (groupOf[patterns[PATTERN * pattern] as number] !== -1) acrossGaps(tables, pattern, use)
  for (const { group, needs } of tables.regexes)
    if (groupOf[group] !== -1) for (const text of needs ?? []) edges[text] = tables.edges[text] as number
  return { candidateStarts, candidates: candidates.slice(0, size), edges }
}
