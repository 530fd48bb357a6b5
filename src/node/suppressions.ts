import { readFile, stat } from 'node:fs/promises'
import { isCollection, parseDocument } from 'yaml'
import { parseSuppressions } from '../config/suppressions.js'
import type { Suppression } from '../plugin/index.js'
import { ReviewerError } from '../reviewer/errors.js'
import { openOutputFile } from './output-file.js'
import { readText, shownPath } from './read-text.js'

/**
 * Reads a file of suppressions.
 *
 * @throws ReviewerError for what is wrong in it
 */
export async function readSuppressions(path: string, cwd: string): Promise<Suppression[]> {
  const shown = shownPath(path, cwd)
  const text = await readText(path, shown)
  if (typeof text !== 'string') throw new ReviewerError([text])
  const { suppressions, errors } = parseSuppressions(text, shown)
  if (errors.length > 0) throw new ReviewerError(errors)
  return suppressions
}

/** What {@link addSuppressions} did. */
export interface AddedSuppressions {
  added: number
  /** They were there already. */
  known: number
}

/**
 * Adds suppressions to a file; what stands in it stays, comments too. A file that does not exist is begun.
 *
 * @throws ReviewerError for what is wrong in the file, UserError where it can't be written
 */
export async function addSuppressions(
  path: string,
  name: string,
  cwd: string,
  suppressions: readonly Suppression[],
): Promise<AddedSuppressions> {
  const exists = await stat(path).then(
    () => true,
    () => false,
  )
  const before = exists ? await readSuppressions(path, cwd) : []
  const known = new Set(before.map(({ fingerprint }) => fingerprint))
  const fresh = suppressions.filter(({ fingerprint }) => !known.has(fingerprint))
  if (fresh.length > 0) {
    const document = parseDocument(exists ? await readFile(path, 'utf8') : `${HEADER}suppressions: []\n`)
    for (const each of fresh) document.addIn(['suppressions'], document.createNode(each))
    const list = document.get('suppressions')
    // A list in brackets, as an empty one must be written, would put all on one line.
    if (isCollection(list)) list.flow = false
    const file = await openOutputFile(path, name)
    await file.write(document.toString({ lineWidth: 0 }))
    await file.finish()
  }
  return { added: fresh.length, known: suppressions.length - fresh.length }
}

const HEADER = `# Findings that a person judged to be false alarms. chatlint review leaves them out, and counts them.
# 经人工审核为误报的问题：chatlint review 不再列出，只计数。

`
