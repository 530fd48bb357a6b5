import { type AST, visitRegExpAST } from '@eslint-community/regexpp'
import { boundaryBesideHan } from './regex-boundaries.js'
import { lookaroundLength, matchLength } from './regex-length.js'
import { type ParsedRegex, parseRegex } from './regex-parse.js'
import { PROBLEMS, type RegexProblem, syntaxProblem } from './regex-problems.js'
import { effort, HARMLESS_WAYS } from './regex-ways.js'

export { maxMatchLength } from './regex-length.js'
export { requiredLiterals } from './regex-literals.js'
export type { RegexProblem } from './regex-problems.js'

/** UTF-16 units of source. */
const LONGEST_SOURCE = 4000
/** V8 gives up on programs beyond some 100,000 units, and only when the regex first runs. */
const LARGEST_PROGRAM = 20_000
/** Groups in groups, and quantifiers without a bound: more than any rule needs, and few enough to analyse at once. */
const DEEPEST = 50
const MOST_UNBOUNDED = 50

/**
 * Says why a regex must not stand in a rule, or gives undefined. It must be valid JavaScript (flags `i`, `m`, `s`, `u` and
 * `v`), match no empty text, have no `\b` beside a Han character and no unbounded lookbehind, and not backtrack
 * exponentially or polynomially. Never throws.
 *
 * Asynchronous, because the analysis of backtracking is loaded on first need: only for regexes with an unbounded quantifier
 * or a great many ways to match.
 */
export async function checkRegex(source: string, flags = ''): Promise<RegexProblem | undefined> {
  if (!/^[imsuv]*$/.test(flags)) return PROBLEMS.flags
  if (source.length > LONGEST_SOURCE) return PROBLEMS['too-large']
  let regex: ParsedRegex
  try {
    regex = parseRegex(source, flags)
    new RegExp(source, flags)
  } catch (error) {
    return syntaxProblem(error)
  }
  return checkForm(regex) ?? (await checkBacktracking(regex))
}

function checkForm(regex: ParsedRegex): RegexProblem | undefined {
  const { size, depth, unbounded } = effort(regex.pattern.alternatives)
  if (size > LARGEST_PROGRAM || depth > DEEPEST || unbounded > MOST_UNBOUNDED) return PROBLEMS['too-large']
  if (matchLength(regex).min === 0) return PROBLEMS.empty
  const boundary = boundaryBesideHan(regex.pattern)
  if (boundary) return { ...PROBLEMS['word-boundary'], index: boundary.start }
  const lookbehind = unboundedLookbehind(regex)
  if (lookbehind) return { ...PROBLEMS.lookbehind, index: lookbehind.start }
  return undefined
}

async function checkBacktracking(regex: ParsedRegex): Promise<RegexProblem | undefined> {
  const { ways, unbounded } = effort(regex.pattern.alternatives)
  if (unbounded === 0 && ways <= HARMLESS_WAYS) return undefined
  const { findBacktracking } = await import('./regex-backtracking.js')
  const found = findBacktracking(regex)
  return found && { ...PROBLEMS[found.kind], index: found.index }
}

/** It would read back to the start of the text at every place. */
function unboundedLookbehind(regex: ParsedRegex): AST.LookbehindAssertion | undefined {
  let found: AST.LookbehindAssertion | undefined
  visitRegExpAST(regex.pattern, {
    onAssertionEnter(node) {
      if (node.kind === 'lookbehind' && lookaroundLength(regex, node).max === Number.POSITIVE_INFINITY) found ??= node
    },
  })
  return found
}
