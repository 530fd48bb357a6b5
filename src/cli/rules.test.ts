import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { kinds } from '../../plugins/kinds/index.js'
import type { Locale } from '../plugin/index.js'
import { ReviewerError } from '../reviewer/errors.js'
import { rulesCommand } from './rules.js'

let cwd: string

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'chatlint-rules-'))
})

afterEach(() => rm(cwd, { recursive: true }))

async function write(files: Record<string, string>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(cwd, path)), { recursive: true })
    await writeFile(join(cwd, path), content)
  }
}

async function run(args: string[], locale: Locale = 'en') {
  let out = ''
  const stdout = (text: string) => {
    out += text
  }
  const io = { stdout, stderr: () => undefined, cwd, locale, color: false, stdin: process.stdin }
  const code = await rulesCommand(args, io)
  return { code, out }
}

const PACK = 'name: mine\ntitle: {en: My rules, zh: 我的规则}\n'
const RULE = `id: no-slang
kind: phrase
title: {en: Slang, zh: 俚语}
description: {en: Slang puts some people off., zh: 俚语会让一些人不舒服。}
severity: warning
category: courtesy
options:
  any: [{phrase: [哥们, dude]}, {regex: '[a-z]{3}\\d'}]
message: {en: '"{match}" is slang.', zh: '“{match}”是俚语。'}
suggest: {en: Say it plainly., zh: 请用平实的说法。}
references: [{title: House style, since: 2024-01-01}]
examples:
  flagged: [好的哥们, "Customer: hi\\nAgent: sure dude"]
  clean: [好的先生]
`

describe('rules list', () => {
  it('shows the bundled packs, in both languages', async () => {
    const { code, out } = await run(['list'])
    expect(code).toBe(0)
    expect(out).toMatch(/^core {2}.+\(\d+ rules\)$/m)
    expect(out).toMatch(/^ {2}core\/overlong-reply +warning +length +\S/m)
    expect((await run(['list'], 'zh')).out).toMatch(/^ {2}core\/overlong-reply +警告 +length +\p{Script=Han}/mu)
  })

  it('shows packs of the user, what they need and what they cost, as configured', async () => {
    await write({
      'my/pack.yml': PACK,
      'my/no-slang.yml': RULE.replace('category:', 'applies: {posts: [nurse], channels: [phone]}\ncategory:').replace(
        '\\d',
        '[一-龥]',
      ),
      'chatlint.config.yml': 'packs: [./my]\nrules: {mine/no-slang: error}\n',
    })
    const { out } = await run(['list', '--cost'])
    expect(out).toMatchInlineSnapshot(`
      "mine  My rules (1 rule)
        mine/no-slang  error  phrase  Slang  2 phrases, 1 regex, 1 on every message  needs the agent’s post (nurse); phone only

      These regexes require no literal, so they run on every message:
        mine/no-slang  /[a-z]{3}[一-龥]/
      "
    `)
    await expect(run(['list', '--pack', 'croe'])).rejects.toThrow(/Did you mean "core"/)
  })
})

describe('rules explain', () => {
  it('shows everything there is to know of a rule', async () => {
    await write({ 'my/pack.yml': PACK, 'my/no-slang.yml': RULE })
    expect((await run(['explain', 'no-slang', '--pack', './my'])).out).toMatchInlineSnapshot(`
      "mine/no-slang  Slang
      warning · courtesy

      Slang puts some people off.

      Kind
        phrase: Finds phrases of lexicons, literals or regexes in a message, unless a guard says they do not mean what they say.

      Options
        any: [{phrase: [哥们, dude]}, {regex: '[a-z]{3}\\d'}]
          What to look for; a source may name a variant of the rule.
        unless: [] (default)
          Guards, and longer phrases around or beside the hit, that make it innocent.
        distinct: 1 (default)
          How many different phrases a message must hold.

      Message
        "{match}" is slang.

      Suggestion
        Say it plainly.

      References
        House style (since 2024-01-01)

      Flagged
        - 好的哥们
        - Customer: hi
          Agent: sure dude

      Not flagged
        - 好的先生
      "
    `)
    expect((await run(['explain', 'mine/no-slang', '--pack', './my'], 'zh')).out).toContain('俚语会让一些人不舒服。')
  })

  it('shows the examples of bundled rules, which are not loaded for a run', async () => {
    expect((await run(['explain', 'core/missed-conversation'])).out).toMatch(/Flagged\n {2}- /)
    expect((await run(['explain', 'core/overlong-reply'], 'zh')).out).toContain('上限：一个数，或中英文各一个。')
  })

  it('names what was meant by an unknown id', async () => {
    await expect(run(['explain', 'core/overlong-repyl'])).rejects.toMatchObject({
      code: 'usage',
      hint: { en: 'Did you mean "core/overlong-reply"?' },
    })
    await expect(run(['explain', 'overlong'])).rejects.toMatchObject({
      hint: { en: 'Did you mean one of "core/overlong-reply"?' },
    })
  })
})

describe('rules test', () => {
  it('gives 0 where all examples are as they should be', async () => {
    await write({ 'my/pack.yml': PACK, 'my/no-slang.yml': RULE })
    for (const path of ['my', 'my/pack.yml', 'my/no-slang.yml']) {
      expect(await run(['test', path])).toEqual({ code: 0, out: '1 rule, 3 examples: all as they should be\n' })
    }
  })

  it('gives 1 and shows what is wrong where they are not', async () => {
    const wrong = RULE.replace('clean: [好的先生]', 'clean: [好的先生, 哥们你好]').replace('好的哥们', '好的兄弟')
    await write({ 'my/pack.yml': PACK, 'my/no-slang.yml': wrong })
    const { code, out } = await run(['test', 'my'])
    expect(code).toBe(1)
    expect(out.replaceAll('\\', '/')).toMatchInlineSnapshot(`
      "✗ mine/no-slang  my/no-slang.yml
          flagged 1: The rule should find something here, and does not
            │ 好的兄弟
          clean 2: The rule should find nothing here, but does
            │ 哥们你好
            → "哥们" is slang. (1:0–2)
      1 rule, 4 examples: 2 wrong
      "
    `)
  })

  it('takes a rule file without a pack, which may use the lexicons of core', async () => {
    await write({ 'drafts/no-slang.yml': RULE })
    expect((await run(['test', 'drafts/no-slang.yml'])).code).toBe(0)
  })

  it('fails for a rule that cannot be read, and a path that does not exist', async () => {
    await write({ 'my/pack.yml': PACK, 'my/no-slang.yml': RULE.replace('message:', 'mesage:') })
    await expect(run(['test', 'my'])).rejects.toBeInstanceOf(ReviewerError)
    await expect(run(['test', 'nowhere'])).rejects.toMatchObject({ code: 'no-such-file' })
  })
})

it('refuses commands that do not exist, and arguments too many or too few', async () => {
  await expect(run(['lsit'])).rejects.toMatchObject({ hint: { en: 'Did you mean "rules list"?' } })
  await expect(run(['list', 'core'])).rejects.toMatchObject({ code: 'usage' })
  await expect(run(['explain'])).rejects.toMatchObject({ code: 'usage' })
  expect((await run([])).out).toContain('chatlint rules test')
})

describe('rules new', () => {
  const fill = (text: string) => text.replaceAll(/"<[^>]*>"/g, '"filled"')

  it.each(kinds.map(({ name }) => name))(
    'writes a rule of kind %s that passes once its blanks are filled',
    async (kind) => {
      expect(await run(['new', 'our/fine-rule', '--kind', kind], 'zh')).toEqual({ code: 0, out: 'our/fine-rule.yml\n' })
      const file = join(cwd, 'our/fine-rule.yml')
      const blank = await run(['test', 'our/fine-rule.yml'])
      expect(blank.code).toBe(1)
      expect(blank.out).toContain('is to be filled in')
      const text = await readFile(file, 'utf8')
      expect(text).toMatch(/^# \p{Script=Han}/mu)
      expect(text).toContain('schema/zh/rule.schema.json')
      await writeFile(file, fill(text))
      const filled = await run(['test', 'our/fine-rule.yml'])
      expect(filled.out).toMatch(/all as they should be/)
    },
  )

  it('refuses a bad name, an unknown kind, and a file that is there', async () => {
    await expect(run(['new'])).rejects.toMatchObject({ code: 'usage' })
    await expect(run(['new', 'No Slang'])).rejects.toMatchObject({ code: 'usage' })
    await expect(run(['new', 'no-slang', '--kind', 'phrases'])).rejects.toMatchObject({
      hint: { en: 'Did you mean "phrase"?' },
    })
    await run(['new', 'no-slang'])
    await expect(run(['new', 'no-slang'])).rejects.toMatchObject({ code: 'file-exists' })
  })
})

describe('rules diff', () => {
  const CHATS =
    'Customer: hi\nAgent: sure dude\n---\nCustomer: hi\nAgent: hello mate\n---\nCustomer: hi\nAgent: hello\n'

  it('shows what a changed rule adds and loses', async () => {
    const changed = RULE.replace('[哥们, dude]', '[mate]')
    await write({ 'old/no-slang.yml': RULE, 'new/other.yml': changed.replace('no-slang', 'other'), 'chats.txt': CHATS })
    const { code, out } = await run(['diff', 'old/no-slang.yml', 'new/other.yml', 'chats.txt'])
    expect(code).toBe(1)
    expect(out).toMatchInlineSnapshot(`
      "old/no-slang  +1 -1  0 as before
        - chats.txt:1 #2 "dude" is slang.
        + chats.txt:4 #2 "mate" is slang.
      3 conversations: 1 added, 1 lost, 0 as before
      "
    `)
    expect(await run(['diff', 'old/no-slang.yml', 'old/no-slang.yml', 'chats.txt'], 'zh')).toEqual({
      code: 0,
      out: '3 段对话：新增 0 处，减少 0 处，不变 1 处\n',
    })
  })

  it('compares packs, whose rules are told by their names, and severities', async () => {
    await write({
      'my/pack.yml': PACK,
      'my/no-slang.yml': RULE,
      'draft/pack.yml': PACK.replace('mine', 'draft'),
      'draft/no-slang.yml': RULE.replace('severity: warning', 'severity: error'),
      'chats.txt': CHATS,
    })
    const { code, out } = await run(['diff', 'my', 'draft', 'chats.txt'])
    expect(code).toBe(1)
    expect(out).toContain('mine/no-slang  +0 -0  0 as before, 1 of another severity')
    expect((await run(['diff', 'cn-ad-law', 'cn-ad-law', 'chats.txt'])).code).toBe(0)
  })

  it('refuses what it cannot compare', async () => {
    await write({ 'my/no-slang.yml': RULE, 'chats.txt': CHATS })
    await expect(run(['diff', 'my/no-slang.yml'])).rejects.toMatchObject({ code: 'usage' })
    await expect(run(['diff', 'my/no-slang.yml', 'nowhere.yml', 'chats.txt'])).rejects.toMatchObject({
      code: 'no-such-file',
    })
    await expect(run(['diff', 'my/no-slang.yml', 'my/no-slang.yml', 'none.txt'])).rejects.toMatchObject({
      code: 'bad-input',
    })
    await expect(run(['diff', 'my/no-slang.yml', 'my', 'chats.txt', '--examples', 'few'])).rejects.toMatchObject({
      code: 'usage',
    })
  })
})
