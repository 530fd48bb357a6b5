/** What a schema error means, in words for the author of a file. */
import type { ErrorObject } from 'ajv/dist/2020.js'
import type { JsonSchema, Localized } from '../plugin/index.js'
import { HINT } from './definitions.js'
import { closest, didYouMean } from './suggest.js'
import { both, listed, quoted } from './wording.js'

interface Texts {
  code: string
  problem: Localized
  hint: Localized
}

const TYPES: Record<string, Localized> = {
  string: both('a text', '文字'),
  number: both('a number', '数字'),
  integer: both('a whole number', '整数'),
  boolean: both('true or false', 'true 或 false'),
  array: both('a list', '列表'),
  object: both('a mapping ("key: value")', '映射（“键: 值”）'),
  null: both('nothing', '空'),
}

function typeOf(value: unknown): Localized {
  if (value === null) return both('empty', '空的')
  const type = Array.isArray(value) ? 'array' : typeof value
  const shown = type === 'object' || type === 'array' ? '' : ` (${String(value).slice(0, 40)})`
  const name = TYPES[type === 'boolean' ? 'boolean' : type] ?? both(type, type)
  return type === 'boolean' ? quoted(value) : both(`${name.en}${shown}`, `${name.zh}${shown}`)
}

function names(types: readonly string[]): Localized {
  const texts = types.map((type) => TYPES[type] ?? both(type, type))
  return both(texts.map((each) => each.en).join(' or '), texts.map((each) => each.zh).join('或'))
}

function subject(path: readonly (string | number)[]): Localized {
  const last = path.at(-1)
  if (last === undefined) return both('The file', '文件')
  if (typeof last === 'number') {
    const list = path.at(-2)
    return list === undefined
      ? both('This item', '这一项')
      : both(`Item ${last + 1} of ${quoted(list).en}`, `${quoted(list).zh}的第 ${last + 1} 项`)
  }
  return quoted(last)
}

/** An unknown key: what may stand there instead. */
export function unknownKey(error: ErrorObject, key: string): Texts {
  const schema = error.parentSchema as JsonSchema
  const known = Object.keys((schema.properties as object | undefined) ?? {})
  const { en, zh } = quoted(key)
  return {
    code: 'schema/unknown-key',
    problem: both(`Unknown key ${en}`, `无法识别的键${zh}`),
    hint: didYouMean(key, known, schema[HINT] as Localized | undefined),
  }
}

// A schema's own hint knows better what to write; of a misspelt value the nearest right one says more.
const GENERAL = new Set(['schema/value', 'schema/type', 'schema/missing-key'])

/** Every other error; undefined where it only follows from a misspelt key. */
export function describe(error: ErrorObject, path: readonly (string | number)[]): Texts | undefined {
  const what = subject(path)
  const schema = (error.parentSchema ?? {}) as JsonSchema
  const own = schema[HINT] as Localized | undefined
  const texts = wording(error, what, schema)
  return own && texts && GENERAL.has(texts.code) ? { ...texts, hint: own } : texts
}

function wording(error: ErrorObject, what: Localized, schema: JsonSchema): Texts | undefined {
  const { params } = error
  switch (error.keyword) {
    case 'required':
    case 'dependentRequired':
      return missing(error, what, schema)
    case 'type':
      return wrongType(what, error.data, [params.type].flat() as string[])
    case 'enum':
      return notOneOf(error.data, params.allowedValues as unknown[])
    case 'const':
      return notOneOf(error.data, [params.allowedValue])
    case 'anyOf':
    case 'oneOf':
      return noAlternative(error, what)
    case 'uniqueItems':
      return value(
        both(
          `${what.en} holds the same item twice (${params.j + 1} and ${params.i + 1})`,
          `${what.zh}里有重复的项（第 ${params.j + 1} 和第 ${params.i + 1} 项）`,
        ),
        both('Keep one of them.', '请只保留一个。'),
      )
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return params.limit === 1
        ? value(
            both(`${what.en} is empty`, `${what.zh}是空的`),
            both('Fill it in, or leave the key out.', '请填写内容，或去掉这个键。'),
          )
        : value(
            both(`${what.en} is too short`, `${what.zh}太短`),
            both(`It needs at least ${params.limit}.`, `至少需要 ${params.limit} 个。`),
          )
    case 'maxLength':
    case 'maxItems':
    case 'maxProperties':
      return value(
        both(`${what.en} is too long`, `${what.zh}太长`),
        both(`It may have at most ${params.limit}.`, `最多 ${params.limit} 个。`),
      )
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return outOfRange(error, what)
    case 'pattern':
      return value(
        both(`${quoted(error.data).en} is not of the right form`, `${quoted(error.data).zh}的格式不对`),
        both(`It must match ${params.pattern}.`, `必须符合 ${params.pattern}。`),
      )
    default:
      return value(
        both(
          `${what.en} is not allowed as it stands (${error.message ?? error.keyword})`,
          `${what.zh}不符合要求（${error.message ?? error.keyword}）`,
        ),
        both('See the documentation of the kind.', '请参阅该类型的文档。'),
      )
  }
}

function value(problem: Localized, hint: Localized): Texts {
  return { code: 'schema/value', problem, hint }
}

function missing(error: ErrorObject, what: Localized, schema: JsonSchema): Texts | undefined {
  const data = (error.data ?? {}) as object
  const wanted = error.keyword === 'required' ? (schema.required as string[]) : [String(error.params.missingProperty)]
  const absent = wanted.filter((key) => !Object.hasOwn(data, key))
  // A key that is nearly right is reported as unknown; it need not be reported as missing too.
  const unknown = schema.additionalProperties === false ? Object.keys(data).filter((key) => !isKnown(schema, key)) : []
  const misspelt = new Set(unknown.map((key) => closest(key, absent)))
  const left = absent.filter((key) => !misspelt.has(key))
  if (left.length === 0) return undefined
  const keys = listed(left)
  return {
    code: 'schema/missing-key',
    problem: both(`${what.en} lacks ${keys.en}`, `${what.zh}缺少${keys.zh}`),
    hint: both(`Add ${keys.en}.`, `请补上${keys.zh}。`),
  }
}

function isKnown(schema: JsonSchema, key: string): boolean {
  return Object.hasOwn((schema.properties as object | undefined) ?? {}, key)
}

function wrongType(what: Localized, data: unknown, types: readonly string[]): Texts {
  const wanted = names(types)
  const is = typeOf(data)
  const scalar = types.includes('string') && (typeof data === 'number' || typeof data === 'boolean')
  const number = typeof data === 'string' && data.trim() !== '' && Number.isFinite(Number(data))
  const unquote = number && (types.includes('number') || types.includes('integer'))
  const wrapped = types.includes('array') && typeof data === 'string'
  const hint = scalar
    ? both(`Put it in quotes: '${String(data).slice(0, 40)}'.`, `请加引号：'${String(data).slice(0, 40)}'。`)
    : unquote
      ? both('Remove the quotes.', '请去掉引号。')
      : wrapped
        ? both('Put it in brackets: [ … ].', '请用方括号括起来：[ … ]。')
        : both(`Write ${wanted.en}.`, `请写${wanted.zh}。`)
  return {
    code: 'schema/type',
    problem: both(`${what.en} must be ${wanted.en}, but is ${is.en}`, `${what.zh}应为${wanted.zh}，实际是${is.zh}`),
    hint,
  }
}

function notOneOf(data: unknown, allowed: readonly unknown[]): Texts {
  const { en, zh } = quoted(typeof data === 'object' ? JSON.stringify(data) : data)
  return {
    code: 'schema/unknown-value',
    problem: both(`Unknown value ${en}`, `无法识别的值${zh}`),
    hint: didYouMean(String(data), allowed.map(String)),
  }
}

function noAlternative(error: ErrorObject, what: Localized): Texts | undefined {
  const branches = error.schema as JsonSchema[]
  if (branches.every((branch) => Array.isArray(branch.required))) {
    const wanted = branches.flatMap((branch) => branch.required as string[])
    const present = Object.keys((error.data ?? {}) as object)
    if (present.some((key) => closest(key, wanted) !== undefined)) return undefined
    const keys = listed(branches.map((branch) => (branch.required as string[]).join(' + ')))
    return {
      code: 'schema/missing-key',
      problem: both(`${what.en} needs one of ${keys.en}`, `${what.zh}需要以下键之一：${keys.zh}`),
      hint: both('Write exactly one of them.', '请写其中一个。'),
    }
  }
  const types = branches.flatMap((branch) => [branch.type ?? []].flat() as string[])
  return wrongType(what, error.data, [...new Set(types)])
}

function outOfRange(error: ErrorObject, what: Localized): Texts {
  const { comparison, limit } = error.params as { comparison: string; limit: number }
  const signs: Record<string, Localized> = {
    '>=': both(`at least ${limit}`, `不小于 ${limit}`),
    '<=': both(`at most ${limit}`, `不大于 ${limit}`),
    '>': both(`more than ${limit}`, `大于 ${limit}`),
    '<': both(`less than ${limit}`, `小于 ${limit}`),
  }
  const wanted = signs[comparison] ?? both(`${comparison} ${limit}`, `${comparison} ${limit}`)
  return value(
    both(`${what.en} is ${error.data}, out of its range`, `${what.zh}的值 ${error.data} 超出范围`),
    both(`It must be ${wanted.en}.`, `应${wanted.zh}。`),
  )
}
