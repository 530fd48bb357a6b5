/** LibreOffice as a reviewer uses it: a macro opens the workbook in a window that nobody sees, fills in verdicts, and saves. */
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** The command; undefined where LibreOffice is not installed. */
export const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0)

/** What LibreOffice makes of a workbook. */
export interface Opened {
  /** By sheet: how many rows stay in view while it scrolls. */
  frozenRows: Record<string, number>
  /** By sheet: the kinds of its cells. */
  cells: Record<string, { text: number; number: number; date: number; formula: number }>
  /** The choices of the cell that was filled in first, as LibreOffice holds them. */
  choices: string
}

// Headless conversion has no window, and drops frozen rows of whatever file; so this is a macro.
const MACRO = `Option Explicit
Sub Review(source As String, target As String, notes As String)
  Dim none(), saving(0) As New com.sun.star.beans.PropertyValue
  Dim document, window, sheet, cursor, cell, at, row, column, verdict, remark, reviewer, rule, filled
  Dim report As String
  On Error GoTo Failed
  document = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, none())
  window = document.CurrentController
  For at = 0 To document.Sheets.Count - 1
    sheet = document.Sheets.getByIndex(at)
    window.setActiveSheet(sheet)
    report = report & sheet.Name & Chr(9) & IIf(window.hasFrozenPanes(), window.SplitRow, 0) _
      & Chr(9) & CountOf(sheet, 4) & Chr(9) & CountOf(sheet, 1) & Chr(9) & CountOf(sheet, 2) & Chr(9) & CountOf(sheet, 16) & Chr(10)
  Next
  sheet = document.Sheets.getByName("问题")
  cursor = sheet.createCursor()
  cursor.gotoEndOfUsedArea(False)
  For column = 0 To cursor.RangeAddress.EndColumn
    Select Case sheet.getCellByPosition(column, 0).String
      Case "规则": rule = column
      Case "判定": verdict = column
      Case "备注": remark = column
      Case "审核人": reviewer = column
    End Select
  Next
  For row = 1 To cursor.RangeAddress.EndRow
    If sheet.getCellByPosition(rule, row).String = "core/overpromise" Then
      cell = sheet.getCellByPosition(verdict, row)
      cell.String = IIf(filled = 0, "误报", "认可")
      If filled = 0 Then
        report = report & cell.Validation.getFormula1() & Chr(10)
        sheet.getCellByPosition(remark, row).String = "引用说明书"
      End If
      sheet.getCellByPosition(reviewer, row).String = "LM"
      filled = filled + 1
    End If
  Next
  saving(0).Name = "FilterName"
  saving(0).Value = "Calc MS Excel 2007 XML"
  document.storeToURL(ConvertToURL(target), saving())
  document.close(True)
  GoTo Finished
  ' Without a window an error would wait for somebody to close its dialog.
Failed:
  report = "line " & Erl & ": " & Error
Finished:
  On Error GoTo 0
  Dim stream
  stream = createUnoService("com.sun.star.io.TextOutputStream")
  stream.setEncoding("UTF-8")
  stream.setOutputStream(createUnoService("com.sun.star.ucb.SimpleFileAccess").openFileWrite(ConvertToURL(notes)))
  stream.writeString(report)
  stream.closeOutput()
  StarDesktop.terminate()
End Sub

Function CountOf(sheet, kind)
  Dim found, sum
  For Each found In sheet.queryContentCells(kind).RangeAddresses
    sum = sum + (found.EndColumn - found.StartColumn + 1) * (found.EndRow - found.StartRow + 1)
  Next
  CountOf = IIf(IsEmpty(sum), 0, sum)
End Function
`

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** Opens a workbook, gives the first overpromise a false alarm and agrees to the others, and saves it as .xlsx. */
export function reviewInOffice(folder: string, source: string, target: string): Opened {
  const profile = join(folder, 'profile')
  const modules = join(profile, 'user', 'basic', 'Standard')
  const notes = join(folder, 'notes.txt')
  const run = (...args: string[]): void => {
    const all = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore', ...args]
    execFileSync(office as string, all, { timeout: 60_000, stdio: 'pipe' })
  }
  // The first start lays the profile out, and would write over ours.
  run('--terminate_after_init')
  const library = (element: string, attributes: string, inner: string): string =>
    `${XML}<!DOCTYPE library:${element} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${element}.dtd">\n<library:${element} xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inner}</library:${element}>`
  writeFileSync(
    join(modules, 'script.xlb'),
    library(
      'library',
      'library:name="Standard" library:readonly="false" library:passwordprotected="false"',
      '<library:element library:name="Reviewing"/>',
    ),
  )
  const code = MACRO.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  writeFileSync(
    join(modules, 'Reviewing.xba'),
    `${XML}<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">\n<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Reviewing" script:language="StarBasic">${code}</script:module>`,
  )
  const call = `macro:///Standard.Reviewing.Review("${source}","${target}","${notes}")`
  run(call)
  const lines = readFileSync(notes, 'utf8')
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split('\n')
  if (lines.length < 2) throw new Error(`LibreOffice: ${lines[0]}`)
  const opened: Opened = { frozenRows: {}, cells: {}, choices: lines.at(-1) as string }
  for (const line of lines.slice(0, -1)) {
    const [name = '', frozen, text, number, date, formula] = line.split('\t')
    opened.frozenRows[name] = Number(frozen)
    opened.cells[name] = { text: Number(text), number: Number(number), date: Number(date), formula: Number(formula) }
  }
  return opened
}
