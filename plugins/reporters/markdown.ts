import type { BlockContent, PhrasingContent, RootContent } from 'mdast'
import type { ReportContext, Reporter, Review } from '../../src/plugin/index.js'
import type { ConversationNode } from '../../src/transcript/index.js'
import { widthOf } from './columns.js'
import { countsOf, locationOf } from './head.js'
import { labelLine } from './labels.js'
import { markdownSummary } from './markdown-summary.js'
import { emphasis, heading, inlineCode, link, list, paragraph, root, strong, text } from './mdast.js'
import { quotation } from './quotation.js'
import { type Numbered, viewOf } from './view.js'
import { visible } from './visible.js'
import { referenceOf, type Words, wordsOf } from './words.js'

/** The conversations that something was found in, annotated, as a Markdown document; tables of all figures at its end. */
export const markdown: Reporter = {
  name: 'markdown',
  title: { en: 'Annotated transcripts as Markdown', zh: 'Markdown 格式的对话批注' },
  extensions: ['.md', '.markdown'],
  inParts: { between: '' },
  async create(context) {
    const [{ unified }, { default: remarkStringify }, { default: remarkGfm }] = await Promise.all([
      import('unified'),
      import('remark-stringify'),
      import('remark-gfm'),
    ])
    const processor = unified()
      .use(remarkGfm, { stringLength: widthOf })
      .use(remarkStringify, { bullet: '-', rule: '-' })
      .freeze()
    const compile = (children: RootContent[]): string => processor.stringify(root(children))
    const words = wordsOf(context.locale)
    return {
      begin: () => compile([heading(1, [text(words.title)])]),
      review(review, conversation) {
        if (review.findings.length === 0) return ''
        const labels = labelLine(review, context.locale)
        return `\n${compile([
          heading(2, [text(visible([locationOf(review), ...nameOf(review, context)].join(' · ')))]),
          paragraph([text(countsOf(review, words, (count) => count).join(' · '))]),
          ...(labels === undefined ? [] : [paragraph([emphasis([text(labels)])])]),
          ...(context.quiet ? [findingList(allOf(review), words)] : transcript(review, conversation, context, words)),
        ])}`
      },
      end: (summary) => `\n${compile(markdownSummary(summary, context, words))}`,
    }
  },
}

function nameOf(review: Review, context: ReportContext): string[] {
  const id = review.file === undefined ? [] : [review.conversation]
  return review.agent === undefined ? id : [...id, context.mask(review.agent)]
}

function allOf(review: Review): Numbered[] {
  return review.findings.map((finding, index) => ({ number: index + 1, finding }))
}

function transcript(
  review: Review,
  conversation: ConversationNode,
  context: ReportContext,
  words: Words,
): RootContent[] {
  const { messages, elsewhere } = viewOf(review, conversation)
  const blocks = messages.flatMap((message): BlockContent[] => [
    quotation(message, conversation, context, words),
    ...(message.findings.length === 0 ? [] : [findingList(message.findings, words)]),
  ])
  return elsewhere.length === 0 ? blocks : [...blocks, findingList(elsewhere, words)]
}

function findingList(findings: readonly Numbered[], words: Words): BlockContent {
  return list(
    findings.map(({ finding }) => {
      const head = [
        strong([text(words.severity[finding.severity])]),
        text(` ${visible(finding.message)} `),
        inlineCode(visible(finding.rule)),
      ]
      const notes: PhrasingContent[][] = []
      if (finding.suggestion !== undefined) {
        notes.push([emphasis([text(words.suggestion)]), text(words.colon + visible(finding.suggestion))])
      }
      for (const reference of finding.references ?? []) {
        const named = text(visible(referenceOf(words, reference)))
        const target = addressOf(reference.url)
        notes.push([
          emphasis([text(words.references)]),
          text(words.colon),
          target === undefined ? named : link(target, [named]),
        ])
      }
      return notes.length === 0 ? [head] : [head, list(notes.map((note) => [note]))]
    }),
  )
}

/** A rule pack may come from anywhere; only a web address becomes a link. */
function addressOf(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\//i.test(url) ? url : undefined
}
