import fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import type { ReportContext } from '../../src/plugin/index.js'
import { markdown } from './markdown.js'
import { chinese, contextOf, english, type Reviewed, reviewed, summaryOf } from './sample.js'

async function report(all: readonly Reviewed[], context: ReportContext): Promise<string> {
  const writer = await markdown.create(context)
  const pieces = all.map(({ review, conversation }) => writer.review(review, conversation))
  return [writer.begin?.(), ...pieces, writer.end(summaryOf(all))].join('')
}

async function annotated(one: Reviewed, more: Partial<ReportContext> = {}): Promise<string> {
  const writer = await markdown.create(contextOf('en', more))
  return writer.review(one.review, one.conversation)
}

const parse = (text: string): Root => unified().use(remarkParse).use(remarkGfm).parse(text)

/** All nodes of a type, in order. */
function all<Type extends Nodes['type']>(tree: Nodes, type: Type): Extract<Nodes, { type: Type }>[] {
  const here = tree.type === type ? [tree as Extract<Nodes, { type: Type }>] : []
  return 'children' in tree ? [...here, ...tree.children.flatMap((child) => all(child, type))] : here
}

/** The text of a tree; a break is a line break. */
function textOf(tree: Nodes): string {
  if (tree.type === 'break') return '\n'
  if ('children' in tree) return tree.children.map(textOf).join('')
  return 'value' in tree ? tree.value : ''
}

/** One message of an agent with one finding on the given words. */
const single = (text: string, words: string): Reviewed =>
  reviewed({ id: 'c', messages: [{ role: 'agent', text }] }, [
    { rule: 'core/overpromise', message: 'Found.', evidence: [['1', words]] },
  ])

/** The messages as a reader of the report sees them, without their heads. */
const quoted = (tree: Root): string[] => all(tree, 'blockquote').map((quote) => textOf(quote).replace(/^.*\n?/, ''))

describe('markdown', () => {
  it('shows conversations in Chinese', async () => {
    expect(await report(chinese, contextOf('zh'))).toMatchInlineSnapshot(`
      "# 对话检查报告

      ## 早班.ndjson:12 · c-1024 · 小李

      3 处错误 · 1 处警告

      > *1 · 患者*\\
      > 你好

      > *2 · 咨询师 小李*\\
      > 您好，我是新城口腔的小李。

      > *3 · 患者*\\
      > **种一颗牙要多少钱**，疼不疼？

      - **错误** “种一颗牙要多少钱”没有得到答复，只要了电话。 \`core/unanswered-question\`
        - *建议*：先给出价格区间和影响价格的因素，再请对方留下联系方式。

      > *4 · 咨询师 小李*\\
      > 放心，我们**保证一次成功**，种植的时候打了麻药**绝对不疼**，做完当天就能吃饭，很多老人家都是自己坐公交来做的。您留个电话吧，我让主任给您回过去。

      - **错误** “保证一次成功”对结果作出了保证。 \`core/overpromise\`
        - *建议*：讲清一般情况和个体差异：“多数人一次可以完成，骨量不够的要先植骨，拍片后医生会跟您说。”
        - *依据*：《医疗广告管理办法》第七条（2007-01-01 起施行）
      - **错误** “绝对不疼”对感受作出了保证。 \`core/overpromise\`

      > *5 · 患者*\\
      > 我再想想

      > *6 · 咨询师 小李*\\
      > 好

      - **警告** 最后两轮回复里没有结束语。 \`core/missing-closing\`
        - *建议*：好的，您慢慢考虑，有问题随时找我，祝您生活愉快。

      ## 早班.ndjson:13 · c-1025

      1 处错误

      *遗失*

      > *1 · 客服*\\
      > 您好，请问有什么可以帮您？

      > *2 · 客户*\\
      > **周日上班吗**

      - **错误** “周日上班吗”之后没有人回复。 \`core/unanswered-question\`

      ## 汇总

      共检查 2 个对话、8 条消息。其中 2 个有问题。

      ### 问题

      | 错误 | 警告 | 提示 |
      | ---: | ---: | ---: |
      |    4 |    1 |    0 |

      | 级别 | 规则                       | 名称         | 问题 | 对话 |
      | :--- | :------------------------- | :----------- | ---: | ---: |
      | 错误 | \`core/overpromise\`         | 过度承诺     |    2 |    1 |
      | 错误 | \`core/unanswered-question\` | 提问没有答复 |    2 |    2 |
      | 警告 | \`core/missing-closing\`     | 缺少结束语   |    1 |    1 |

      ### 提问

      | 已答复 | 答复迟 | 答非所问 | 没有答复 |
      | -----: | -----: | -------: | -------: |
      |      0 |      0 |        1 |        0 |

      ### 对话类型

      | 正常结束 | 非正常结束 | 遗失 | 无效 |
      | -------: | ---------: | ---: | ---: |
      |        1 |          0 |    1 |    0 |

      ### 未能判断

      | 规则                       | 对话 | 原因         |
      | :------------------------- | ---: | :----------- |
      | \`core/slow-first-response\` |    2 | 消息没有时间 |
      "
    `)
  })

  it('shows conversations in English, and only the findings when quiet', async () => {
    expect(await report(english, contextOf('en', { quiet: true }))).toMatchInlineSnapshot(`
      "# Conversation review

      ## shop.ndjson:3 · order-77 · Anna

      1 error

      - **Error** "I guarantee that it will be there" promises an outcome. \`core/overpromise\`
        - *Instead*: Say what is known and what you will do: "The carrier shows it for tomorrow. I will check at nine."
        - *See*: [House rules, section 4](https://example.com/rules#4)

      ## Summary

      Reviewed 1 conversation with 2 messages. 1 flagged.

      ### Findings

      | Error | Warning | Info |
      | ----: | ------: | ---: |
      |     1 |       0 |    0 |

      | Severity | Rule               | Title       | Findings | Conversations |
      | :------- | :----------------- | :---------- | -------: | ------------: |
      | Error    | \`core/overpromise\` | Overpromise |        1 |             1 |

      ### Conversations by type

      | ended normally | ended abnormally | missed | invalid |
      | -------------: | ---------------: | -----: | ------: |
      |              1 |                0 |      0 |       0 |
      "
    `)
  })

  it('is a document also without conversations', async () => {
    expect(await report([], contextOf('en'))).toMatchInlineSnapshot(`
      "# Conversation review

      ## Summary

      There was no conversation to review.
      "
    `)
  })

  it('shows flagged words in strong, one stretch for findings that overlap', async () => {
    const one = reviewed({ id: 'c', messages: [{ role: 'agent', text: '我们“保证治愈”对吧，绝对 安全 的' }] }, [
      { rule: 'a/b', message: '', evidence: [['1', '“保证治愈”']] },
      { rule: 'a/b', message: '', evidence: [['1', '绝对 ']] },
      { rule: 'a/b', message: '', evidence: [['1', '对 安全']] },
    ])
    const [quote] = all(parse(await annotated(one)), 'blockquote')
    expect(all(quote!, 'strong').map(textOf)).toEqual(['“保证治愈”', '绝对 安全'])
  })

  it.each([
    '# no heading',
    '- no list\n1. nor this',
    '**not strong** _nor_ `code` ~~gone~~',
    '<script>alert(1)</script> <b>x</b> &lt; &amp;',
    '[text](javascript:alert) ![image](https://example.com/a.png)',
    '| a | b |\n| - | - |\n| 1 | 2 |',
    '> quoted\n\n    code\n```\nfence\n```',
    '---\n===\n***',
    '[^1]: note [^1] [ref]: x',
    'a\\b \\* C:\\temp',
    '* [ ] task',
  ])('shows %j as text', async (hostile) => {
    const tree = parse(await annotated(single(hostile, '')))
    expect(quoted(tree)).toEqual([hostile.replace(/\n\s+/g, '\n')])
    // A bare address is a link wherever Markdown is shown; what it shows is where it leads.
    for (const link of all(tree, 'link')) expect(textOf(link)).toBe(link.url)
    const plain = ['blockquote', 'paragraph', 'emphasis', 'text', 'break', 'link']
    expect(types(all(tree, 'blockquote')[0]!).filter((type) => !plain.includes(type))).toEqual([])
  })

  it('shows any text as it is, with any flagged stretch', async () => {
    const piece = fc.constantFrom(...'*_`~<>[]()!#-+.|\\&;=\n "“”。，a1好', '保证', 'www.a.com', 'x@y.cc', 'http://')
    const text = fc.array(piece, { minLength: 1, maxLength: 24 }).map((pieces) => pieces.join(''))
    await fc.assert(
      fc.asyncProperty(text, fc.nat(), fc.nat(), async (value, from, to) => {
        const [start, end] = [from % value.length, (to % value.length) + 1].sort((a, b) => a - b) as [number, number]
        const tree = parse(await annotated(single(value, value.slice(start, end))))
        expect(quoted(tree).map(squeezed)).toEqual([squeezed(value)])
        for (const type of ['heading', 'html', 'image', 'code', 'inlineCode', 'table', 'list', 'delete'] as const) {
          expect(all(all(tree, 'blockquote')[0]!, type)).toEqual([])
        }
      }),
      { numRuns: 60 },
    )
  })

  it('links only to the web', async () => {
    const one = single('abc', 'abc')
    one.review.findings[0]!.references = [
      { title: 'bad', url: 'javascript:alert(1)' },
      { title: 'good', url: 'https://example.com/a_(b)?c=*d*' },
    ]
    expect(all(parse(await annotated(one)), 'link').map((link) => link.url)).toEqual([
      'https://example.com/a_(b)?c=*d*',
    ])
  })

  it('masks what it shows, and cuts what nobody reads', async () => {
    const long = `${'words and words '.repeat(2000)}never fails 123 ${'words and words '.repeat(2000)}`
    const shown = await annotated(single(long, 'never fails'), { mask: (text) => text.replace(/\d/g, '*') })
    const [text] = quoted(parse(shown))
    expect(text).toMatch(/^… .*never fails \*\*\* .* …$/)
    expect(text!.length).toBeLessThan(1000)
  })
})

/** The types of the nodes of a tree. */
function types(tree: Nodes): string[] {
  return [tree.type, ...('children' in tree ? tree.children.flatMap(types) : [])]
}

/** Markdown has no space at the ends of lines, and no empty line at the end of a paragraph. */
function squeezed(text: string): string {
  return text
    .replace(/ /g, '')
    .replace(/\n+/g, '\n')
    .replace(/^\n|\n$/g, '')
}
