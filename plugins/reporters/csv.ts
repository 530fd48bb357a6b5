/** Tables for a spreadsheet that reads nothing better, and for programs: a row a finding, or a row a conversation. */
import type { ReportContext, Reporter, Review } from '../../src/plugin/index.js'
import type { ConversationNode } from '../../src/transcript/index.js'
import { csvRow } from './csv-cells.js'
import {
  CONVERSATION_COLUMNS,
  type Column,
  cellsOf,
  FINDING_COLUMNS,
  type FoundRow,
  type Subject,
  sampleColumn,
  subjectOf,
} from './sheet-columns.js'
import { sampleStatement } from './sheet-words.js'

/** A row a finding, with the columns in which they are judged. */
export const csv: Reporter = {
  name: 'csv',
  title: { en: 'Findings as CSV, to open in Excel and judge', zh: '问题清单 CSV，可用 Excel 打开并审核' },
  extensions: ['.csv'],
  inParts: { between: '' },
  wantsTables: false,
  create: (context) =>
    table<FoundRow>(FINDING_COLUMNS, context, (review, conversation) => {
      if (review.findings.length === 0) return []
      const subject = subjectOf(review, conversation, context)
      return review.findings.map((finding) => ({ ...subject, finding }))
    }),
}

/** A row a conversation. */
export const csvConversations: Reporter = {
  name: 'csv-conversations',
  title: { en: 'Conversations as CSV, one a row', zh: '对话清单 CSV，每行一个对话' },
  extensions: [],
  inParts: { between: '' },
  wantsTables: false,
  create: (context) =>
    table<Subject>(CONVERSATION_COLUMNS, context, (review, conversation) => [subjectOf(review, conversation, context)]),
}

function table<Row>(
  columns: readonly Column<Row>[],
  context: ReportContext,
  rowsOf: (review: Review, conversation: ConversationNode) => Row[],
): ReturnType<Reporter['create']> {
  const { sample, locale } = context
  const all = sample ? [...columns, sampleColumn(sampleStatement(sample)[locale]) as Column<Row>] : columns
  return {
    // Without the mark Excel takes UTF-8 for the code page of the machine.
    begin: () => `\ufeff${csvRow(all.map(({ head }) => head[locale]))}`,
    review: (review, conversation) =>
      rowsOf(review, conversation)
        .map((row) => csvRow(cellsOf(all, row)))
        .join(''),
    end: () => '',
  }
}
