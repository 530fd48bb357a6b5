import type { BinaryReporter, Localized } from '../../src/plugin/index.js'
import {
  type AskedRow,
  CONVERSATION_COLUMNS,
  cellsOf,
  FINDING_COLUMNS,
  type FoundRow,
  localised,
  QUESTION_COLUMNS,
  type Subject,
  subjectOf,
} from './sheet-columns.js'
import { SHEETS } from './sheet-words.js'
import { Workbook } from './workbook.js'
import { finishedSheets } from './xlsx-sheets.js'

/** A workbook for a supervisor: everything to sort and filter, and columns in which findings are judged. */
export const xlsx: BinaryReporter = {
  name: 'xlsx',
  title: {
    en: 'Workbook to sort, filter and judge (Excel, WPS, LibreOffice)',
    zh: '可排序、筛选和审核的工作簿（Excel、WPS、LibreOffice）',
  },
  extensions: ['.xlsx'],
  binary: true,
  async create(context) {
    const { Zip, ZipDeflate, strToU8 } = await import('fflate')
    const named = (name: Localized): string => name[context.locale]
    const workbook = new Workbook({ Zip, ZipDeflate, strToU8 }, Object.values(SHEETS).map(named))
    // The largest first: it is written as it comes.
    const findings = workbook.sheet(named(SHEETS.findings), { columns: localised<FoundRow>(FINDING_COLUMNS, context) })
    const questions = workbook.sheet(named(SHEETS.questions), {
      columns: localised<AskedRow>(QUESTION_COLUMNS, context),
    })
    const conversations = workbook.sheet(named(SHEETS.conversations), {
      columns: localised<Subject>(CONVERSATION_COLUMNS, context),
    })
    return {
      review(review, conversation) {
        const subject = subjectOf(review, conversation, context)
        conversations.add(cellsOf(CONVERSATION_COLUMNS, subject))
        for (const finding of review.findings) findings.add(cellsOf(FINDING_COLUMNS, { ...subject, finding }))
        for (const question of review.questions) questions.add(cellsOf(QUESTION_COLUMNS, { ...subject, question }))
        return workbook.take()
      },
      end(summary) {
        for (const { name, rows, ...options } of finishedSheets(summary, context)) {
          const sheet = workbook.sheet(named(name), options)
          for (const row of rows) sheet.add(row)
        }
        return workbook.finish()
      },
    }
  },
}
