import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePhrase } from './phrase.js'
import { decodeTables, encodeTables } from './tables-codec.js'
import { compileGroups, type GroupSource, VocabularyBuilder } from './vocabulary.js'

/** The texts that one group finds. */
function find(source: GroupSource, text: string): string[] {
  const builder = new VocabularyBuilder()
  builder.group(source)
  const hits = builder.build().scan(text, 'agent')
  const found: string[] = []
  for (let i = 0; i < hits.length; i += 4) found.push(text.slice(hits[i + 2], hits[i + 3]))
  return found
}

describe('Vocabulary', () => {
  it('matches Latin words whole', () => {
    expect(find({ phrases: ['hi'] }, 'this is history, hi!')).toEqual(['hi'])
    expect(find({ phrases: ['apolog*'] }, 'My apologies')).toEqual(['apolog'])
    expect(find({ phrases: ['ct'] }, '做个CT吧')).toEqual(['CT'])
  })

  it('joins the parts of a phrase over a gap, not over a sentence', () => {
    expect(find({ phrases: ['有…吗'] }, '有发烧的感觉吗')).toEqual(['有发烧的感觉吗'])
    expect(find({ phrases: ['有…吗'] }, '有点疼。严重吗')).toEqual([])
    expect(find({ phrases: ['有…吗'] }, '有一二三四五六七八九十一二三四吗')).toEqual([])
    expect(find({ phrases: ['do you … deliver'] }, 'Do you also deliver?')).toEqual(['Do you also deliver'])
  })

  it('joins adjacent parts, and leaves optional ones out', () => {
    const digits = '(一|二|三|四|五|六|七|八|九|十|)'
    const phrase = `还要${digits}${digits}${digits}天(左右|)`
    expect(find({ phrases: [phrase] }, '还要三十五天左右')).toEqual(['还要三十五天左右'])
    expect(find({ phrases: [phrase] }, '还要天。还要 三天')).toEqual(['还要天'])
    const polite = '(very |so |really |truly |quite |)(very |so |really |truly |quite |)(sorr*|apolog*|afraid)'
    expect(find({ phrases: [polite] }, 'I am so truly sorry')).toEqual(['so truly sorr'])
    expect(find({ phrases: [`^${digits}${digits}${digits}月`] }, '一共十二月，十二月')).toEqual(['十二月'])
  })

  it('backtracks when the nearest part does not lead to the rest', () => {
    expect(find({ phrases: ['保…好$'] }, '保好好')).toEqual(['保好好'])
    expect(find({ phrases: ['^保…好'] }, '保保好')).toEqual(['保保好'])
    expect(find({ phrases: ['a(n|)…x'] }, 'an n x')).toEqual(['an n x'])
  })

  it('holds anchors to clauses', () => {
    expect(find({ phrases: ['^在吗'] }, '现在吗')).toEqual([])
    expect(find({ phrases: ['^在吗'] }, '你好，在吗')).toEqual(['在吗'])
    expect(find({ phrases: ['怎么办$'] }, '怎么办呢')).toEqual([])
    expect(find({ phrases: ['怎么办$'] }, '怎么办 孩子小')).toEqual(['怎么办'])
    expect(find({ phrases: ['^is it'] }, 'What is it? Is it new')).toEqual(['Is it'])
  })

  it('drops hits inside longer allowed phrases', () => {
    expect(find({ phrases: ['靠'], except: ['可靠'] }, '可靠，靠窗')).toEqual(['靠'])
    const builder = new VocabularyBuilder()
    builder.group({ name: 'another', phrases: ['什么'] })
    builder.group({ name: 'excepting', phrases: ['什么', '啥'], except: ['没什么'] })
    expect([...builder.build().scan('没什么', 'agent')]).toEqual([0, 0, 1, 3])
  })

  it('runs regexes on the folded text and maps their hits back', () => {
    expect(find({ regexes: [{ source: '治愈率.{0,4}\\d+' }] }, '治癒率高达９８')).toEqual(['治癒率高达９８'])
  })

  it('finds a regex hit deep in a very long text, and a regex without a literal', () => {
    const long = `${'好，'.repeat(50_000)}治愈率98${'好，'.repeat(50_000)}`
    expect(find({ regexes: [{ source: '治愈率\\d+' }] }, long)).toEqual(['治愈率98'])
    expect(find({ regexes: [{ source: '[0-9]{2}' }] }, long)).toEqual(['98'])
  })

  it('looks for the phrases of one side only in its words', () => {
    const builder = new VocabularyBuilder()
    builder.group({ phrases: ['多少钱'], side: 'customer' })
    const both = builder.group({ phrases: ['钱'] })
    const vocabulary = builder.build()
    expect([...vocabulary.scan('多少钱', 'agent')]).toEqual([both, 0, 2, 3])
    expect(vocabulary.scan('多少钱', 'customer')).toHaveLength(8)
  })

  it('keeps the groups of one text apart, and texts apart from each other', () => {
    const builder = new VocabularyBuilder()
    const a = builder.group({ phrases: ['保证'] })
    const b = builder.group({ phrases: ['保证', '治愈'] })
    expect(builder.group({ phrases: ['保证'] })).toBe(a)
    const vocabulary = builder.build()
    const first = vocabulary.scan('保证治愈', 'agent')
    vocabulary.scan('治愈', 'agent')
    expect([...first]).toEqual([a, 0, 0, 2, b, 0, 0, 2, b, 1, 2, 4])
  })
})

describe('compiled groups', () => {
  const unit = fc.constantFrom('a', 'b', '不', '能', '好', ' ', '(a|不|)', '(能|好)', '…', '(好|$)', '*')
  const phrase = fc
    .array(unit, { minLength: 1, maxLength: 6 })
    .map((units) => units.join(''))
    .filter((each) => parsePhrase(each).ok)
  const source: fc.Arbitrary<GroupSource> = fc.record(
    {
      side: fc.constantFrom('agent' as const, 'customer' as const),
      name: fc.constantFrom('one', 'two'),
      phrases: fc.array(phrase, { maxLength: 4 }),
      except: fc.array(phrase, { maxLength: 2 }),
      regexes: fc.subarray([{ source: '能.{0,2}好' }, { source: '[ab]b' }, { source: '\\d+' }]),
    },
    { requiredKeys: [] },
  )
  const text = fc.string({
    unit: fc.constantFrom('a', 'B', '不', '能', '好', '，', '。', ' ', '１', '\u0301', '👍'),
    maxLength: 40,
  })

  it('find what they would find if they were compiled here, with others or without', () => {
    fc.assert(
      fc.property(
        fc.array(source, { maxLength: 5 }),
        fc.array(source, { maxLength: 5 }),
        fc.array(source, { maxLength: 3 }),
        fc.array(text, { minLength: 1, maxLength: 5 }),
        (ours, unused, others, texts) => {
          const compiled = decodeTables(encodeTables(compileGroups([...unused, ...ours])))
          const builder = new VocabularyBuilder()
          for (const each of [...ours, ...others]) builder.group(each)
          const fast = builder.build(compiled)
          const slow = builder.build()
          for (const each of texts)
            for (const side of ['agent', 'customer'] as const)
              expect(sorted(fast.scan(each, side))).toEqual(sorted(slow.scan(each, side)))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('keep regexes whose match may be of any length', () => {
    const source: GroupSource = { regexes: [{ source: '治愈率[^，]*98' }] }
    const builder = new VocabularyBuilder()
    builder.group(source)
    const compiled = decodeTables(encodeTables(compileGroups([source])))
    const text = `${'好，'.repeat(3000)}治愈率高达98${'，好'.repeat(3000)}`
    expect([...builder.build(compiled).scan(text, 'agent')]).toEqual([0, 0, 6000, 6007])
  })

  it('lie at any place in memory', () => {
    const bytes = encodeTables(compileGroups([{ phrases: ['能不能…好'] }]))
    const shifted = new Uint8Array(bytes.length + 1)
    shifted.set(bytes, 1)
    const builder = new VocabularyBuilder()
    builder.group({ phrases: ['能不能…好'] })
    expect([...builder.build(decodeTables(shifted.subarray(1))).scan('能不能快点好', 'agent')]).toEqual([0, 0, 0, 6])
  })
})

/** Hits as quadruples; those that end together may come in any order. */
function sorted(hits: readonly number[]): number[][] {
  const quads = Array.from({ length: hits.length / 4 }, (_, at) => hits.slice(4 * at, 4 * at + 4) as number[])
  return quads.sort((a, b) => a[3]! - b[3]! || a[2]! - b[2]! || a[0]! - b[0]! || a[1]! - b[1]!)
}
