import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { parse } from 'junit2json'
import { describe, expect, it } from 'vitest'
import type { Reporter, Review, Sample, Summary } from '../../src/plugin/index.js'
import { github } from './github.js'
import { githubSummary } from './github-summary.js'
import { junit } from './junit.js'
import { chinese, contextOf, english, reviewed, summaryOf } from './sample.js'
import { sarif } from './sarif.js'

const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync('tests/schemas/sarif-2.1.0-rtm.5.json', 'utf8'))
const valid = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema)

const hostile = reviewed(
  { id: 'a,b: 50%\n]]> \u001b[31m <x> "\u202e\ud800', messages: [{ role: 'agent', text: '<b>&\u0000 ]]>' }] },
  [{ rule: 'core/overpromise', message: 'one\n::error::two, 50% ]]> \u0007', evidence: [['1', '<b>']] }],
  { file: './scripts/50%, a:b.md', line: 3 },
)
const template = reviewed(
  { id: 'Welcome', messages: [{ role: 'agent', text: 'Hello' }] },
  [{ rule: 'core/unknown', severity: 'info', message: 'hm', suggestion: 'so', evidence: [['1', 'Hello']] }],
  { file: '/repo/scripts/a.md', line: 3, template: true },
)
Object.assign((template.review as Review).findings[0]!.evidence[0]!, { line: 4, column: 2, endLine: 4, endColumn: 7 })
const mendable = reviewed(
  { id: 'Care', messages: [{ role: 'agent', text: 'Hello\nthe very best care' }] },
  [
    { rule: 'core/overpromise', message: 'one', evidence: [['1', 'the very best']] },
    { rule: 'core/overpromise', message: 'two', evidence: [['1', 'care']] },
  ],
  { file: 'scripts/a.md', line: 3, template: true },
)
mendable.conversation.children[0]!.children[0]!.places = [
  { offset: 0, line: 4, column: 3 },
  { offset: 6, line: 5, column: 3 },
  { offset: 20, line: 5, column: 20, fixed: true },
]
for (const finding of mendable.review.findings)
  finding.fix = { message: '1', start: finding.evidence[0]!.start, end: finding.evidence[0]!.end, text: 'good' }
const all = [...chinese, ...english, hostile, template, mendable]

async function render(reporter: Reporter, of = all, more: Partial<Summary> = {}): Promise<string> {
  const writer = await reporter.create({ ...contextOf('en'), cwd: '/repo', sample: more.sample })
  const pieces = of.map(({ review, conversation }) => writer.review(review, conversation))
  return [writer.begin?.() ?? '', ...pieces, writer.end({ ...summaryOf(of), ...more })].join('')
}

const sample: Sample = { by: 'chance', size: 5, seed: '1', conversations: 5, of: 50, agents: 1 }

describe('sarif', () => {
  it.each([
    ['nothing', [], {}],
    ['reviews', all, {}],
    ['a sample', all, { sample }],
  ])('is valid by the schema of OASIS with %s', async (_name, of, more) => {
    valid(JSON.parse(await render(sarif, of, more)))
    expect(valid.errors).toBeNull()
  })

  it('says what was drawn', async () => {
    const [invocation] = JSON.parse(await render(sarif, all, { sample })).runs[0].invocations
    expect(invocation.toolExecutionNotifications[0].message.text).toContain('50')
  })

  it('carries safe replacements, but of words that the file spells otherwise', async () => {
    const { results } = JSON.parse(await render(sarif, [mendable])).runs[0]
    expect(results.map(({ fixes }: { fixes?: unknown }) => fixes)).toEqual([
      [
        {
          artifactChanges: [
            {
              artifactLocation: { uri: 'scripts/a.md' },
              replacements: [
                {
                  deletedRegion: { startLine: 5, startColumn: 3, endLine: 5, endColumn: 16 },
                  insertedContent: { text: 'good' },
                },
              ],
            },
          ],
        },
      ],
      undefined,
    ])
  })

  it('names places relative to the working folder, as URIs', async () => {
    const { results } = JSON.parse(await render(sarif, [hostile, template])).runs[0]
    const places = results.map(
      (each: { locations: { physicalLocation: unknown }[] }) => each.locations[0]?.physicalLocation,
    )
    expect(places).toEqual([
      { artifactLocation: { uri: 'scripts/50%25%2C%20a%3Ab.md' }, region: { startLine: 3 } },
      {
        artifactLocation: { uri: 'scripts/a.md' },
        region: { startLine: 4, startColumn: 2, endLine: 4, endColumn: 7 },
      },
    ])
    expect(results[0].partialFingerprints).toEqual({ 'chatlint/v1': hostile.review.findings[0]!.fingerprint })
    expect(results[1].level).toBe('note')
  })
})

describe('junit', () => {
  it('is read by another library', async () => {
    const report = await parse(await render(junit, [hostile, template]))
    expect(report).toMatchObject({
      testsuite: [
        { name: 'scripts/50%, a:b.md', tests: 1, failures: 1, testcase: [{ failure: [{ type: 'core/overpromise' }] }] },
        { name: 'scripts/a.md', tests: 1, failures: 0, testcase: [{ name: 'Welcome' }] },
      ],
    })
  })

  it('is well-formed with nothing', async () => {
    expect(await parse(await render(junit, []))).toMatchObject({ name: 'chatlint' })
  })
})

describe('github', () => {
  it('escapes what would end a command or a property', async () => {
    const lines = (await render(github, [hostile, template])).trimEnd().split('\n')
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatch(
      /^::error file=scripts\/50%25%2C a%3Ab\.md,line=3,title=core\/overpromise · a%2Cb%3A 50%25 [^,:]*::one ::error::two, 50%25/,
    )
    expect(lines[1]).toBe(
      '::notice file=scripts/a.md,line=4,endLine=4,col=2,endColumn=7,title=core/unknown · Welcome::hm%0AInstead: so',
    )
  })

  it('sums up the job', async () => {
    const text = await render(githubSummary, [template])
    expect(text).toContain('Checked 1 template.')
    expect(text).toMatch(/\| Info +\| `scripts\/a\.md:4` +\| `core\/unknown` +\| hm/)
  })
})
