import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Ajv, type ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { kinds } from '../../plugins/kinds/index.js'
import { schemaFor } from '../../src/rule-file/descriptions.js'
import { withDefinitions } from '../../src/rule-file/validate.js'
import { type Catalogue, readCatalogue } from './catalogue.js'
import { packModules } from './packs.js'
import { schemas } from './schemas.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

let catalogue: Catalogue
const validators = new Map<string, ValidateFunction>()

beforeAll(async () => {
  catalogue = await readCatalogue(root)
  for (const { path, content } of schemas(catalogue)) {
    const schema = JSON.parse(content)
    const editors = ['patternErrorMessage', 'enumDescriptions']
    const ajv = schema.$schema.includes('draft-07')
      ? new Ajv({ strict: true, strictTypes: false, strictRequired: false, strictTuples: false })
      : new Ajv2020({ strict: false })
    ajv.addVocabulary(editors)
    validators.set(path, ajv.compile(schema))
  }
})

function judge(schema: string, data: unknown): string[] {
  const validate = validators.get(`schema/${schema}.schema.json`)!
  validate(data)
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.keyword}`)
}

async function files(pattern: RegExp): Promise<[string, unknown][]> {
  const all = await readdir(`${root}/rules`, { recursive: true })
  const wanted = all.map((path) => path.replaceAll('\\', '/')).filter((path) => pattern.test(path))
  return Promise.all(
    wanted.map(async (path) => [path, parse(await readFile(`${root}/rules/${path}`, 'utf8'))] as [string, unknown]),
  )
}

/** Everything that a schema tells its reader. */
function said(schema: unknown): string[] {
  const found: string[] = []
  JSON.stringify(schema, (key, value) => {
    if (['description', 'patternErrorMessage', 'title'].includes(key) && typeof value === 'string') found.push(value)
    if (key === 'enumDescriptions') found.push(...value)
    return value
  })
  return found
}

describe('the schemas for editors', () => {
  it('say the same in Chinese', () => {
    const all = schemas(catalogue).map(({ path, content }) => [path, JSON.parse(content)] as const)
    const chinese = all.filter(([path]) => path.startsWith('schema/zh/'))
    expect(chinese.map(([path]) => path.replace('/zh', ''))).toEqual(
      all.map(([path]) => path).filter((path) => !path.includes('/zh/') && !path.includes('review')),
    )
    for (const [path, schema] of chinese) {
      const english = all.find(([other]) => other === path.replace('/zh', ''))?.[1]
      expect(said(schema).filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([])
      expect(said(english).filter((text) => /\p{Script=Han}/u.test(text))).toEqual([])
      expect([path, said(schema).length]).toEqual([path, said(english).length])
    }
  })

  it('accept every rule, lexicon and pack that ships', async () => {
    const rules = await files(/^[^/]+\/(?!pack\.yml|scorecard\.yml)[^/]+\.yml$/)
    expect(rules.length).toBeGreaterThan(10)
    for (const [path, data] of rules) expect([path, judge('rule', data)]).toEqual([path, []])
    for (const [path, data] of await files(/\/lexicons\//)) expect([path, judge('lexicon', data)]).toEqual([path, []])
    for (const [path, data] of await files(/\/scorecard\.yml$/))
      expect([path, judge('scorecard', data)]).toEqual([path, []])
    for (const [path, data] of await files(/\/pack\.yml$/)) expect([path, judge('pack', data)]).toEqual([path, []])
  })

  it('refuse what the loader refuses', () => {
    const rule = catalogue.packs.flatMap((pack) => pack.rules).find((each) => each.kind === 'length')!
    const { file: _, ...data } = { ...structuredClone(rule), id: 'a-rule' }
    expect(judge('rule', data)).toEqual([])
    expect(judge('rule', { ...data, kind: 'lenght' })).toContain('/kind enum')
    expect(judge('rule', { ...data, options: { ...data.options, maximum: 1 } })).toContain(
      '/options additionalProperties',
    )
    expect(judge('rule', { ...data, extra: 1 })).toContain(' additionalProperties')
    expect(judge('rule', { ...data, variants: { nonsense: {} } })).toContain('/variants propertyNames')
    expect(judge('rule', { ...data, examples: { flagged: ['x'], clean: [] } })).toContain('/examples/clean minItems')
  })

  it('check a configuration down to the options of bundled rules', () => {
    expect(judge('config', { rules: { 'core/overlong-reply': 'off' }, sample: '5%' })).toEqual([])
    expect(judge('config', { rules: { 'core/overlong-reply': { options: { max: 80 } } } })).toEqual([])
    expect(judge('config', { rules: { 'core/overlong-reply': { options: { maxx: 80 } } } })).toContain(
      '/rules/core~1overlong-reply/options additionalProperties',
    )
    expect(judge('config', { rules: { 'mine/rule': { options: { anything: 1 } } } })).toEqual([])
    expect(judge('config', { pakcs: [] })).toContain(' additionalProperties')
  })

  it('hold nothing but what they use, and no texts of our own errors', () => {
    for (const { path, content } of schemas(catalogue)) {
      expect(content).not.toContain('x-hint')
      for (const [, name] of content.matchAll(/"\$ref": "#\/\$defs\/([^"]+)"/g)) {
        expect([path, Object.keys(JSON.parse(content).$defs)]).toEqual([path, expect.arrayContaining([name])])
      }
    }
  })
})

it('every kind has a schema that is one', () => {
  const ajv = new Ajv2020({ strict: false })
  for (const kind of kinds) {
    ajv.validateSchema(schemaFor(withDefinitions(kind.options), 'en'))
    expect([kind.name, ajv.errors ?? []]).toEqual([kind.name, []])
  }
})

it('bundled packs carry no examples, and say where they came from', () => {
  const core = packModules(catalogue.packs).find(({ path }) => path.endsWith('/core.gen.ts'))!
  const pack = JSON.parse(core.content.slice(core.content.indexOf('= {') + 2))
  expect(pack.rules.length).toBe(catalogue.packs.find(({ name }) => name === 'core')!.rules.length)
  for (const rule of pack.rules) {
    expect(rule.examples).toEqual({ flagged: [], clean: [] })
    expect(rule.file).toMatch(/^rules\/core\//)
  }
})
