/** The schemas for editors: what checks rules at load, put together so that a file is completed and checked as it is typed. */

import { CONFIG_SCHEMA } from '../../src/config/index.js'
import type { JsonSchema, Pack } from '../../src/plugin/index.js'
import {
  type AnyKind,
  HINT,
  LEXICON_SCHEMA,
  PACK_SCHEMA,
  RULE_SCHEMA,
  SCORECARD_SCHEMA,
} from '../../src/rule-file/index.js'
import { reviewSchema } from '../../src/scoring/review-schema.js'
import { type Artefact, json } from './artefact.js'
import type { Catalogue } from './catalogue.js'

// What editors understand best. Nothing of later drafts is used but `$defs`, which is a place like any other.
const DRAFT = 'http://json-schema.org/draft-07/schema#'

/** All schemas that ship. */
export function schemas(catalogue: Catalogue): Artefact[] {
  return [
    json('schema/rule.schema.json', published('A rule of chatlint', ruleSchema(catalogue.kinds))),
    json('schema/lexicon.schema.json', published('A lexicon of chatlint', LEXICON_SCHEMA)),
    json('schema/pack.schema.json', published('A rule pack of chatlint', PACK_SCHEMA)),
    json('schema/scorecard.schema.json', published('A scorecard of chatlint', SCORECARD_SCHEMA)),
    json('schema/config.schema.json', published('A configuration of chatlint', configSchema(catalogue))),
    json('schema/review.schema.json', reviewSchema),
  ]
}

function published(title: string, schema: JsonSchema): JsonSchema {
  const { $defs, ...rest } = schema
  return forEditors({ $schema: DRAFT, title, ...rest, ...($defs ? { $defs: used(rest, $defs as Definitions) } : {}) })
}

type Definitions = Record<string, JsonSchema>

/** The definitions that a schema refers to, and those that they refer to. */
function used(schema: unknown, all: Definitions): Definitions {
  const found: Definitions = {}
  const visit = (value: unknown): void => {
    for (const [, name] of JSON.stringify(value).matchAll(/"#\/\$defs\/([^"]+)"/g)) {
      if (Object.hasOwn(found, name!) || !all[name!]) continue
      found[name!] = all[name!]!
      visit(all[name!])
    }
  }
  visit(schema)
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Hints in two languages are for our own messages; editors get the English one where they can show it. */
function forEditors(schema: JsonSchema): JsonSchema {
  return JSON.parse(
    JSON.stringify(schema, (_, value) => {
      if (typeof value !== 'object' || value === null || !(HINT in value)) return value
      const { [HINT]: hint, ...rest } = value
      return 'pattern' in rest ? { ...rest, patternErrorMessage: hint.en } : rest
    }),
  )
}

/** `kind` decides which `options` there are. */
function ruleSchema(kinds: readonly AnyKind[]): JsonSchema {
  const properties = RULE_SCHEMA.properties as Definitions
  const definitions = { ...(RULE_SCHEMA.$defs as Definitions) }
  const branches = kinds.map((kind) => {
    const options = hoisted(kind, definitions)
    const needed = ((kind.options.required as string[] | undefined) ?? []).length > 0
    return {
      if: { properties: { kind: { const: kind.name } }, required: ['kind'] },
      ['then' as string]: {
        properties: {
          options: { description: kind.summary.en, ...options },
          ...variantNames(kind, properties.variants!),
        },
        ...(needed ? { required: ['options'] } : {}),
      },
    }
  })
  return {
    ...RULE_SCHEMA,
    properties: {
      ...properties,
      kind: {
        ...properties.kind,
        enum: kinds.map((kind) => kind.name),
        enumDescriptions: kinds.map((kind) => kind.summary.en),
      },
    },
    allOf: branches,
    $defs: definitions,
  }
}

/** A kind's options, with its own definitions moved to the top under names of their own. */
function hoisted(kind: AnyKind, definitions: Definitions): JsonSchema {
  const { $defs, ...options } = kind.options
  const own = Object.keys(($defs as object | undefined) ?? {})
  const renamed = (value: unknown): unknown => {
    const text = JSON.stringify(value).replace(/"#\/\$defs\/([^"]+)"/g, (whole, name: string) =>
      own.includes(name) ? `"#/$defs/${kind.name}.${name}"` : whole,
    )
    return JSON.parse(text)
  }
  for (const name of own) definitions[`${kind.name}.${name}`] = renamed(($defs as Definitions)[name]) as JsonSchema
  return renamed(options) as JsonSchema
}

function variantNames(kind: AnyKind, variants: JsonSchema): { variants?: JsonSchema } {
  if (kind.variants === 'any') return {}
  const names = kind.variants ?? []
  return { variants: { ...variants, propertyNames: names.length > 0 ? { enum: [...names] } : false } }
}

/** Completes the ids of bundled rules, and checks what is overridden of their options. */
function configSchema({ kinds, packs }: Catalogue): JsonSchema {
  const properties = CONFIG_SCHEMA.properties as Definitions
  const definitions = { ...(CONFIG_SCHEMA.$defs as Definitions) }
  for (const kind of kinds) {
    const { required: _, ...options } = hoisted(kind, definitions)
    definitions[`options-of-${kind.name}`] = options
  }
  const rules = properties.rules!
  const known = packs.flatMap((pack) => pack.rules.map((rule) => [rule.id, overrideOf(rule, rules)] as const))
  return {
    ...CONFIG_SCHEMA,
    properties: {
      ...properties,
      packs: { ...properties.packs, examples: [packs.map((pack) => pack.name)] },
      rules: { ...rules, properties: Object.fromEntries(known) },
    },
    $defs: definitions,
  }
}

function overrideOf(rule: Pack['rules'][number], rules: JsonSchema): JsonSchema {
  const override = rules.additionalProperties as { else: { properties: Definitions } }
  const inner = override.else
  const properties = { ...inner.properties, options: { $ref: `#/$defs/options-of-${rule.kind}` } }
  return { ...override, description: `${rule.title.en}. Default: ${rule.severity}.`, else: { ...inner, properties } }
}
