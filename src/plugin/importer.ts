import type { ConversationNode, Role } from '../transcript/types.js'
import type { Localized } from './common.js'

/** A line of a source, without its line break. */
export interface SourceLine {
  /** 1-based. */
  number: number
  text: string
}

/** The names that people of a role go by; a name between slashes is a regular expression. */
export type RoleNames = Readonly<Partial<Record<Role, readonly string[]>>>

/** A row of a table, its cells as text; dates as `2024-05-01T09:30:00`. */
export interface SourceRow {
  /** 1-based line of the file, or row of the sheet. */
  line: number
  cells: readonly string[]
}

/** Something that was taken for granted, put right, or passed over because it says nothing: no problem, but worth knowing. */
export interface ImportNote {
  note: Localized
  /** 1-based; the first where it happened often. */
  line?: number
}

/** A file or stream, opened for an importer. */
export interface Source {
  /** As the user named it. */
  readonly name: string
  /** The beginning of the text (at most 64 Ki characters), for detection. */
  readonly head: string
  /** Who is who where the format does not say, from the configuration's `roles`: names, or `/patterns/`. */
  readonly roles?: RoleNames
  /** Header names by field, from the configuration's `columns`. */
  readonly columns?: Readonly<Partial<Record<string, readonly string[]>>>
  /** The configured zone of times that name none. */
  readonly timezone?: string
  /** Set for a spreadsheet: its rows. `head`, `lines` and `chunks` then give it as comma-separated text. */
  rows?(): AsyncIterable<SourceRow>
  /** Takes what the user should know beside problems. */
  note?(note: ImportNote): void
  /** The lines in batches, so that a file of any size needs constant memory. Can be called once. */
  lines(): AsyncIterable<readonly SourceLine[]>
  /** The text in chunks of any size. Can be called once, instead of `lines`. */
  chunks(): AsyncIterable<string>
}

/** Something that an importer could not read. The run fails with it, or skips and reports it (`--skip-bad-input`). */
export interface ImportProblem {
  problem: Localized
  /** How to mend it. */
  hint?: Localized
  line?: number
  column?: number
  /** Worth saying, but no reason to fail: the file holds nothing to look at. */
  notice?: true
}

/** Reads one format. */
export interface Importer {
  name: string
  title: Localized
  /** File name endings, lower case with the dot. */
  extensions: readonly string[]
  /** It gives visits without messages, which complete the conversations of other inputs that have the same id. */
  completes?: boolean
  /** How sure it is that it can read this, 0–1. */
  detect(source: Pick<Source, 'name' | 'head' | 'columns' | 'rows'>): number
  /** Yields conversations as they are read, and problems where they stand; goes on after a problem wherever it can. */
  read(source: Source): AsyncIterable<ConversationNode | ImportProblem>
}

/** Tells a problem from a conversation. */
export function isProblem(item: ConversationNode | ImportProblem): item is ImportProblem {
  return 'problem' in item
}

/** The importer that is surest of a source, the first of several; undefined where none knows it. */
export function surestImporter(importers: Iterable<Importer>, source: Source): Importer | undefined {
  let best: Importer | undefined
  let surest = 0
  for (const importer of importers) {
    const sure = importer.detect(source)
    if (sure > surest) {
      best = importer
      surest = sure
    }
  }
  return best
}
