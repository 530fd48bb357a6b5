/**
 * How long a regex can try. Loaded only for regexes that give reason to ask: the analysers take some 50 ms to load.
 */
import { type AST, visitRegExpAST } from '@eslint-community/regexpp'
import { analyse } from 'scslre'
import { isAmbiguous, isExponential } from './regex-ambiguity.js'
import { buildPositions, TooLarge } from './regex-automaton.js'
import type { ParsedRegex } from './regex-parse.js'
import { effort, HARMLESS_WAYS } from './regex-ways.js'

/** A cause of super-linear backtracking. */
export interface Backtracking {
  kind: 'exponential' | 'polynomial' | 'too-large'
  /** Offset in the source of the part that backtracks. */
  index: number
}

/** Finds the worst cause of super-linear backtracking; a search that starts again at each place of a text is none. */
export function findBacktracking(regex: ParsedRegex): Backtracking | undefined {
  try {
    return ambiguousParts(regex, 'exponential') ?? quantifiersThatTrade(regex) ?? ambiguousParts(regex, 'polynomial')
  } catch (error) {
    if (error instanceof TooLarge) return { kind: 'too-large', index: 0 }
    throw error
  }
}

/** Alternatives and optional parts that match the same text: what scslre, which looks at unbounded quantifiers, misses. */
function ambiguousParts(regex: ParsedRegex, kind: 'exponential' | 'polynomial'): Backtracking | undefined {
  for (const part of independentParts(regex.pattern)) {
    const { ways, unbounded } = effort(part.alternatives)
    if (unbounded === 0 && ways <= HARMLESS_WAYS) continue
    const positions = buildPositions(part.alternatives, regex.flags)
    const found = kind === 'exponential' ? isExponential(positions) : ways > HARMLESS_WAYS && isAmbiguous(positions)
    if (found) return { kind, index: part.start }
  }
  return undefined
}

function quantifiersThatTrade(regex: ParsedRegex): Backtracking | undefined {
  // One report will do: the search for more can take minutes.
  const [report] = analyse(regex, { reportTypes: { Move: false }, maxReports: 1 }).reports
  if (!report || report.type === 'Move') return referenceToLongGroup(regex)
  const quantifier = report.type === 'Self' ? report.quant : report.endQuant
  return { kind: report.exponential ? 'exponential' : 'polynomial', index: quantifier.start }
}

/** `(.+)\1` tries every length of its group. */
function referenceToLongGroup({ pattern }: ParsedRegex): Backtracking | undefined {
  let found: Backtracking | undefined
  visitRegExpAST(pattern, {
    onBackreferenceEnter(node) {
      const groups = Array.isArray(node.resolved) ? node.resolved : [node.resolved]
      if (groups.some((group) => effort(group.alternatives).unbounded > 0)) {
        found ??= { kind: 'polynomial', index: node.start }
      }
    },
  })
  return found
}

/** The regex and its lookarounds, each of which the engine runs as a regex of its own. */
function independentParts(pattern: AST.Pattern): (AST.Pattern | AST.LookaroundAssertion)[] {
  const parts: (AST.Pattern | AST.LookaroundAssertion)[] = [pattern]
  visitRegExpAST(pattern, {
    onAssertionEnter(node) {
      if ('alternatives' in node) parts.push(node)
    },
  })
  return parts
}
