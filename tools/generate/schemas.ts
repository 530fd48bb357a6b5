/** The schemas for editors: what checks rules at load, put together so that a file is completed and checked as it is typed. */

import { CONFIG_SCHEMA } from '../../src/config/index.js'
import type { JsonSchema, Locale, Localized, Pack } from '../../src/plugin/index.js'
import {
  type AnyKind,
  LEXICON_SCHEMA,
  PACK_SCHEMA,
  RULE_SCHEMA,
  SCORECARD_SCHEMA,
  schemaFor,
} from '../../src/rule-file/index.js'
import { both } from '../../src/rule-file/wording.js'
import { reviewSchema } from '../../src/scoring/review-schema.js'
import { type Artefact, json } from './artefact.js'
import type { Catalogue } from './catalogue.js'

// What editors understand best. Nothing of later drafts is used but `$defs`, which is a place like any other.
const DRAFT = 'http://json-schema.org/draft-07/schema#'

/** All schemas that ship. */
export function schemas(catalogue: Catalogue): Artefact[] {
  return [
    ...editorSchemas('schema', catalogue, 'en'),
    ...editorSchemas('schema/zh', catalogue, 'zh'),
    // For programs, which read no descriptions.
    json('schema/review.schema.json', reviewSchema),
  ]
}

/** What an editor explains, it explains in one language. */
function editorSchemas(folder: string, catalogue: Catalogue, locale: Locale): Artefact[] {
  const of = (name: string, title: Localized, schema: JsonSchema): Artefact =>
    json(`${folder}/${name}.schema.json`, published(title, schema, locale))
  return [
    of('rule', both('A rule of chatlint', 'chatlint 的规则'), ruleSchema(catalogue.kinds)),
    of('lexicon', both('A lexicon of chatlint', 'chatlint 的词库'), LEXICON_SCHEMA),
    of('pack', both('A rule pack of chatlint', 'chatlint 的规则包'), PACK_SCHEMA),
    of('scorecard', both('A scorecard of chatlint', 'chatlint 的评分表'), SCORECARD_SCHEMA),
    of('config', both('A configuration of chatlint', 'chatlint 的配置'), configSchema(catalogue)),
  ]
}

function published(title: Localized, schema: JsonSchema, locale: Locale): JsonSchema {
  const { $defs, ...rest } = schema
  const definitions = $defs ? { $defs: used(rest, $defs as Definitions) } : {}
  return schemaFor({ $schema: DRAFT, title: title[locale], ...rest, ...definitions }, locale)
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
          options: { description: kind.summary, ...options },
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
        enumDescriptions: kinds.map((kind) => kind.summary),
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
  const description = both(`${rule.title.en}. Default: ${rule.severity}.`, `${rule.title.zh}。默认：${rule.severity}。`)
  return { ...override, description, else: { ...inner, properties } }
}
