import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Conversation, Lang, Message } from '../../src/transcript/index.js'

/** Where the labelled conversations lie, from the root of the project. They are not ours and not in the repository. */
export const DEFAULT_FOLDER = '../shared/data'

/** Conversations that were written and labelled for this project: the set `own`, which is always there. */
const OWN_FOLDER = fileURLToPath(new URL('../../tests/gold/', import.meta.url))

/** What two readers found in a conversation, by the definitions of the detectors. */
export interface Gold {
  questions: {
    m: string
    repeats: string[]
    status: 'answered' | 'late' | 'deflected' | 'ignored'
    by: string | null
  }[]
  summons: string[]
  /** Agent acts: name → message ids. */
  acts: Record<string, string[]>
  /** Customer acts: name → message ids. */
  customer_acts: Record<string, string[]>
  overpromise: { m: string; level: 'hard' | 'soft' }[]
  label: { type: string; conversion: string }
}

/** What the source's own annotators said of a message. */
export interface SourceLabels {
  act?: string[]
  answered?: boolean
}

export interface LabelledMessage extends Message {
  labels?: SourceLabels
}

export interface LabelledConversation extends Conversation {
  messages: LabelledMessage[]
  gold?: Gold
}

/** An agent sentence, read as a conversation of one message. */
export interface LabelledSentence {
  text: string
  label: 'hard' | 'soft' | 'none'
  trap: string | null
}

export const SETS = ['own', 'gold', 'sentences', 'house_qa', 'cped', 'crosswoz', 'multiwoz', 'sgd'] as const
export type SetName = (typeof SETS)[number]

/** Sets whose conversations were read whole and labelled by the definitions of the detectors. */
export const READ_WHOLE: ReadonlySet<SetName> = new Set(['own', 'gold'])

export type Half = 'train' | 'test'

/**
 * The half that a conversation belongs to: by FNV-1a of its id, so that it never changes, not even when a set grows.
 * The gold conversations also stand in the sets that they were drawn from; a trainer must leave them out by their ids.
 */
export function half(id: string): Half {
  let hash = 0x811c9dc5
  for (let index = 0; index < id.length; index++) hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193)
  return (hash >>> 15) & 1 ? 'test' : 'train'
}

/** The files of a set, or none where the folder lacks them. Those of `own` lie in the repository, whatever the folder. */
export function filesOf(folder: string, set: string): { path: string; lang?: Lang }[] {
  if (set === 'own') return ownFiles()
  const files: { path: string; lang?: Lang }[] =
    set === 'gold'
      ? [{ path: join(folder, 'gold/conversations.ndjson') }]
      : set === 'sentences'
        ? [
            { path: join(folder, 'gold/overpromise_zh.ndjson'), lang: 'zh' },
            { path: join(folder, 'gold/overpromise_en.ndjson'), lang: 'en' },
          ]
        : [{ path: join(folder, `chat/${set}.ndjson`) }]
  return files.filter((file) => existsSync(file.path))
}

function ownFiles(): { path: string }[] {
  const names = readdirSync(OWN_FOLDER).filter((name) => name.endsWith('.ndjson'))
  return names.sort().map((name) => ({ path: join(OWN_FOLDER, name) }))
}

/** Reads NDJSON as it is; the sets are small enough to hold. */
export function readLines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)
}
