import type { Processor } from 'unified'
import type { Parent } from 'unist'
import type { VFile } from 'vfile'
import type { Importer, Source, SourceLine } from '../plugin/index.js'
import { isProblem, surestImporter } from '../plugin/index.js'
import type { Reviewer } from '../reviewer/index.js'
import type { ConversationNode } from '../transcript/index.js'
import { locator } from './places.js'
import { reportFinding, reportProblem } from './report.js'
import { type ChatlintOptions, reviewerOf } from './setup.js'

/** Options of {@link chatlintTranscript}. */
export type TranscriptOptions = ChatlintOptions & {
  /** The importer, by name; otherwise name and content of the file decide. */
  format?: string
}

/** A file of transcripts. */
export interface TranscriptTree extends Parent {
  type: 'root'
  children: ConversationNode[]
}

/**
 * A unified plugin: parses transcripts (text, JSON, NDJSON, and what plugins read), reviews them, and gives findings to the
 * file as messages. Its compiler gives the file back as it came. The reviews are in `file.data.chatlint`.
 *
 * @example
 * const file = await unified().use(chatlintTranscript, { packs: ['core'] }).process(await read('chat.txt'))
 * console.error(reporter(file))
 */
export function chatlintTranscript(
  this: Processor,
  options: TranscriptOptions = {},
): (tree: TranscriptTree, file: VFile) => Promise<void> {
  const reviewer = reviewerOf(options)
  // Importers are asynchronous and parsers are not: the tree is filled where it is reviewed.
  const parser = (): TranscriptTree => ({ type: 'root', children: [] })
  const compiler = (_tree: unknown, file: VFile): string => String(file)
  Object.assign(this, { parser, compiler })
  return async (tree, file) => {
    await reviewFile(await reviewer(), options.format, tree, file)
  }
}

async function reviewFile(
  reviewer: Reviewer,
  format: string | undefined,
  tree: TranscriptTree,
  file: VFile,
): Promise<void> {
  const locale = reviewer.locale
  const source = sourceOf(file)
  const importer = chooseImporter(reviewer, format, source)
  if (!importer) {
    const names = [...reviewer.importers.keys()].join(', ')
    reportProblem(file, `The format is not known; there are: ${names}`, undefined, undefined)
    return
  }
  for await (const item of importer.read(source)) {
    if (!isProblem(item)) tree.children.push(item)
    else
      reportProblem(
        file,
        item.problem[locale],
        item.hint?.[locale],
        item.line === undefined ? undefined : { line: item.line, column: item.column ?? 1 },
      )
  }
  const lines = String(file).split(/\r?\n/)
  const reviews = []
  let at = 0
  for await (const review of reviewer.reviewAll(tree.children)) {
    const locate = locator(tree.children[at++] as ConversationNode, lines)
    for (const finding of review.findings) {
      const first = finding.evidence[0]
      reportFinding(file, finding, first && locate(first.message, first.start, first.end))
    }
    reviews.push(review)
  }
  Object.assign(file.data, { chatlint: { reviews } })
}

function chooseImporter({ importers }: Reviewer, format: string | undefined, source: Source): Importer | undefined {
  if (format !== undefined) return importers.get(format)
  return surestImporter(importers.values(), source)
}

function sourceOf(file: VFile): Source {
  // Columns are counted with the mark that begins some files; importers do without it.
  const text = String(file).replace(/^\ufeff/, '')
  return {
    name: file.path ?? 'stdin',
    head: text.slice(0, 65_536),
    async *lines() {
      yield text.split(/\r?\n/).map((each, at): SourceLine => ({ number: at + 1, text: each }))
    },
    async *chunks() {
      yield text
    },
  }
}
