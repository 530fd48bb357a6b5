import type { Evidence, Fix, Review } from '../../src/plugin/index.js'
import { type ConversationNode, messagesOf, stretchAt } from '../../src/transcript/index.js'

/** Where words stand in a file, 1-based; the end is exclusive. */
export interface SourcePlace {
  line: number
  column?: number
  endLine?: number
  endColumn?: number
}

/**
 * Where the evidence of a finding stands in its file: to the column where the format tells, else the line of its message, else
 * that of the conversation; undefined where it was read from no file.
 */
export function sourcePlace(
  { line, column, endLine, endColumn, message }: Evidence,
  review: Review,
  conversation: ConversationNode,
): SourcePlace | undefined {
  if (line !== undefined) {
    return {
      line,
      ...(column !== undefined && { column }),
      ...(endLine !== undefined && { endLine }),
      ...(endColumn !== undefined && { endColumn }),
    }
  }
  const own = messagesOf(conversation).find(({ id }) => id === message)?.position?.start.line
  const known = own ?? review.line
  return known === undefined ? undefined : { line: known }
}

/** The words that a safe replacement is for, in their file; undefined where they are spelt otherwise there, or it is a workbook. */
export function placeOfFix(
  { message, start, end }: Fix,
  conversation: ConversationNode,
): Required<SourcePlace> | undefined {
  const places = messagesOf(conversation).find(({ id }) => id === message)?.places
  const at = places && end > start ? stretchAt(places, start, end) : undefined
  return at && { line: at.line, column: at.column, endLine: at.line, endColumn: at.column + end - start }
}

/** A file as reports for other programs name it: relative to the working folder where it lies inside, with `/`. */
export function relativeFile(file: string, cwd: string | undefined): string {
  const name = file.replaceAll('\\', '/')
  const root = cwd?.replaceAll('\\', '/').replace(/\/?$/, '/')
  return (root !== undefined && name.startsWith(root) ? name.slice(root.length) : name).replace(/^(?:\.\/)+/, '')
}
