/** Boolean expressions over named conditions: a name, `{and: […]}`, `{or: […]}`, `{not: …}`. */
import type { JsonSchema, OptionFault } from './contract.js'

/** An expression as YAML has it. */
export type Expression = string | { and: Expression[] } | { or: Expression[] } | { not: Expression }

// Written so, because a literal property of this name looks like a promise to the linter.
const THEN = 'then'

function branch(key: string, value: JsonSchema): JsonSchema {
  return { properties: { [key]: value }, required: [key], additionalProperties: false }
}

const SELF = { $ref: '#/$defs/expression' }
const LIST = { type: 'array', minItems: 1, items: SELF }

/** The schema of an expression; a kind that uses it has it under `$defs.expression`. */
export const EXPRESSION_SCHEMA: JsonSchema = {
  description: {
    en: 'A name of a condition, or {and: […]}, {or: […]}, {not: …}.',
    zh: '条件的名字，或 {and: […]}、{or: […]}、{not: …}。',
  },
  if: { type: 'string' },
  [THEN]: { type: 'string', minLength: 1 },
  else: {
    type: 'object',
    if: { required: ['and'] },
    [THEN]: branch('and', LIST),
    else: {
      if: { required: ['or'] },
      [THEN]: branch('or', LIST),
      else: {
        if: { required: ['not'] },
        [THEN]: branch('not', SELF),
        else: {
          properties: { and: LIST, or: LIST, not: SELF },
          minProperties: 1,
          additionalProperties: false,
        },
      },
    },
  },
}

/** Whether an expression holds, given which names hold. Looks at a name only where it decides. */
export function evaluate(expression: Expression, holds: (name: string) => boolean): boolean {
  if (typeof expression === 'string') return holds(expression)
  if ('and' in expression) return expression.and.every((each) => evaluate(each, holds))
  if ('or' in expression) return expression.or.some((each) => evaluate(each, holds))
  return !evaluate(expression.not, holds)
}

/** The names that an expression uses, with their places in it. */
function uses(expression: Expression, path: readonly (string | number)[], positive: boolean): Use[] {
  if (typeof expression === 'string') return [{ name: expression, path, positive }]
  if ('not' in expression) return uses(expression.not, [...path, 'not'], !positive)
  const key = 'and' in expression ? 'and' : 'or'
  const parts = 'and' in expression ? expression.and : expression.or
  return parts.flatMap((each, index) => uses(each, [...path, key, index], positive))
}

interface Use {
  name: string
  path: readonly (string | number)[]
  /** Not under a `not`. */
  positive: boolean
}

/** The names that speak for the expression where they hold: those that stand under no `not`. */
export function positiveNames(expression: Expression): string[] {
  return [...new Set(uses(expression, [], true).flatMap(({ name, positive }) => (positive ? [name] : [])))]
}

/** Names without which the expression can't hold. */
export function neededNames(expression: Expression): string[] {
  if (typeof expression === 'string') return [expression]
  return 'and' in expression ? [...new Set(expression.and.flatMap(neededNames))] : []
}

/** All names that an expression uses. */
export function namesIn(expression: Expression): string[] {
  return uses(expression, [], true).map(({ name }) => name)
}

/** Names in an expression that are not among the known ones. */
export function unknownNames(
  expression: Expression,
  known: readonly string[],
  at: readonly (string | number)[],
): OptionFault[] {
  return uses(expression, at, true)
    .filter(({ name }) => !known.includes(name))
    .map(({ name, path }) => ({
      path,
      problem: { en: `There is no condition "${name}"`, zh: `没有名为“${name}”的条件` },
      hint: { name, known },
    }))
}
