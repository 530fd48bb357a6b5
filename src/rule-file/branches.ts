/** Alternatives (`anyOf`, `oneOf`) in a schema: which parts belong to them, and which one the author of the data meant. */
import type { ErrorObject } from 'ajv/dist/2020.js'
import type { JsonSchema } from '../plugin/index.js'

/** Every schema that an alternative of the error's keyword reaches, references followed. */
export function branchesOf(error: ErrorObject, root: JsonSchema): Set<unknown> {
  const reached = new Set<unknown>()
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || reached.has(value)) return
    reached.add(value)
    for (const [key, inner] of Object.entries(value)) {
      if (key === '$ref' && typeof inner === 'string') visit(resolve(root, inner))
      else visit(inner)
    }
  }
  visit(error.schema)
  return reached
}

function resolve(root: JsonSchema, reference: string): unknown {
  const steps = reference.replace(/^#\/?/, '').split('/')
  return steps.reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], root)
}

/** A branch, and what ajv says of the data against it. */
export interface Branch {
  whole: JsonSchema
  errors: readonly ErrorObject[]
}

/**
 * The branch that fits best: the data is of its type, then it has the fewest errors at the top (keys that are unknown or
 * missing, a wrong constant), then the fewest in all. Undefined where the data is of no branch's type, or where the
 * branches only ask for different keys.
 */
export function meantBranch<B extends Branch>(branches: readonly B[]): B | undefined {
  const candidates = branches.filter(
    ({ errors }) => !errors.some((error) => error.instancePath === '' && error.keyword === 'type'),
  )
  if (candidates.length === 0 || candidates.every(({ whole }) => onlyRequires(whole))) return undefined
  const cost = ({ errors }: B) => errors.filter((error) => depth(error) <= 1).length * 1000 + errors.length
  return candidates.reduce((best, each) => (cost(each) < cost(best) ? each : best))
}

function depth(error: ErrorObject): number {
  const tells = error.keyword === 'const' || error.keyword === 'enum' ? 0 : 1
  return error.instancePath.split('/').length - 1 + tells
}

function onlyRequires(schema: JsonSchema): boolean {
  const { $defs: _, ...own } = schema
  return Object.keys(own).join() === 'required'
}
