/**
 * Checks data against a JSON Schema and turns what ajv says into one violation for one mistake: of alternatives only the
 * one that was meant is judged, a misspelt key is not also reported as missing, and nothing is said twice of one place.
 */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import type { JsonSchema, Localized } from '../plugin/index.js'
import { branchesOf, meantBranch } from './branches.js'
import { DEFINITIONS, HINT } from './definitions.js'
import { describe, unknownKey } from './violation-texts.js'
import type { Path, YamlFile } from './yaml.js'

/** One mistake in data. */
export interface Violation {
  path: (string | number)[]
  part: 'key' | 'value'
  code: string
  problem: Localized
  hint: Localized
}

/**
 * Finds the mistakes in data, and fills in the schema's defaults.
 *
 * @param at Where the data stands in its file; the paths of the violations begin with it.
 */
export type Validator = (data: unknown, at?: Path) => Violation[]

function ajv(useDefaults: boolean): Ajv2020 {
  const made = new Ajv2020({
    allErrors: true,
    verbose: true,
    strict: true,
    strictTypes: false,
    strictTuples: false,
    strictRequired: false,
    useDefaults,
    // Schemas come from code that its authors test; the meta-schema would cost each start 10 ms.
    validateSchema: false,
    logger: false,
  })
  made.addVocabulary([HINT, 'enumDescriptions', 'markdownDescription', 'defaultSnippets'])
  return made
}

let filling: Ajv2020 | undefined
let judging: Ajv2020 | undefined
const compiled = new WeakMap<object, Validator>()

/**
 * Compiles a schema, once. It may refer to the shared definitions as `#/$defs/<name>`.
 *
 * @throws Error where the schema itself is wrong; that is a fault of the kind that gave it, not of a rule.
 */
export function validatorOf(schema: JsonSchema): Validator {
  let validator = compiled.get(schema)
  if (!validator) {
    filling ??= ajv(true)
    const whole = withDefinitions(schema)
    const validate = filling.compile(whole)
    validator = (data, at = []) => (validate(data) ? [] : violations(validate.errors ?? [], whole, at))
    compiled.set(schema, validator)
  }
  return validator
}

/** The schema with the shared definitions beside its own. */
export function withDefinitions(schema: JsonSchema): JsonSchema {
  return { ...schema, $defs: { ...DEFINITIONS, ...(schema.$defs as object | undefined) } }
}

function violations(errors: readonly ErrorObject[], root: JsonSchema, at: Path): Violation[] {
  const alternatives = errors.filter(isAlternatives)
  const inside = alternatives.map((error) => ({ at: error.instancePath, schemas: branchesOf(error, root) }))
  const own = errors.filter(
    (error) =>
      error.keyword !== 'if' &&
      !inside.some((each) => each.schemas.has(error.parentSchema) && isAtOrUnder(error.instancePath, each.at)),
  )
  const found = own.flatMap((error) => {
    const path = [...at, ...pathOf(error.instancePath)]
    return isAlternatives(error) ? ofAlternatives(error, root, path) : (ofError(error, path) ?? [])
  })
  return onePerPlace(found)
}

function isAlternatives(error: ErrorObject): boolean {
  return error.keyword === 'anyOf' || error.keyword === 'oneOf'
}

function isAtOrUnder(path: string, ancestor: string): boolean {
  return path === ancestor || path.startsWith(`${ancestor}/`)
}

/** The mistakes in the alternative that was meant; where none was, what the alternatives are. */
function ofAlternatives(error: ErrorObject, root: JsonSchema, path: Path): Violation[] {
  judging ??= ajv(false)
  const branches = (error.schema as JsonSchema[]).map((branch) => {
    const whole = { ...branch, $defs: root.$defs }
    const validate = judging!.compile(whole) as ValidateFunction
    validate(error.data)
    return { whole, errors: validate.errors ?? [] }
  })
  const meant = meantBranch(branches)
  return meant ? violations(meant.errors, meant.whole, path) : [ofError(error, path)].flatMap((each) => each ?? [])
}

function ofError(error: ErrorObject, path: Path): Violation | undefined {
  const key = error.params.additionalProperty ?? error.params.unevaluatedProperty ?? error.params.propertyName
  if (key !== undefined) return { path: [...path, key], part: 'key', ...unknownKey(error, String(key)) }
  const texts = describe(error, path)
  if (!texts) return undefined
  return { path: [...path], part: texts.code === 'schema/missing-key' ? 'key' : 'value', ...texts }
}

/** Of several things to say of one value, the first. */
function onePerPlace(found: readonly Violation[]): Violation[] {
  const seen = new Set<string>()
  return found.filter((violation) => seen.size < seen.add(JSON.stringify(violation.path)).size)
}

/** A JSON pointer as keys; digits become indices, which serve as keys of a mapping as well. */
function pathOf(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => {
      const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
      return /^\d+$/.test(key) ? Number(key) : key
    })
}

/** Adds violations to a file's errors. */
export function reportViolations(file: YamlFile, found: readonly Violation[]): void {
  for (const { path, part, code, problem, hint } of found) file.fault(path, part, code, problem, hint)
}
