import { TextHash } from './hash.js'

/** Whose words are scanned: nobody's words are scanned for what only the other says. */
export type Side = 'agent' | 'customer'

/** What a group looks for. */
export interface GroupSource {
  /** Looked for only in what this side says; absent: in everything. */
  side?: Side | undefined
  /** Keeps groups apart that look for the same. */
  name?: string
  /** In the phrase syntax of phrase.ts. An index into `phrases`, then `regexes`, is the entry that a hit names. */
  phrases?: readonly string[]
  /** Matched against the folded text; checked by the rule file before. */
  regexes?: readonly { source: string; flags?: string | undefined }[]
  /** A hit inside one of these is no hit. */
  except?: readonly string[]
}

/** A short key for {@link keyOfGroup}. */
export function hashOfKey(key: string): string {
  const hash = new TextHash()
  hash.add(key)
  return hash.hex()
}

/** Groups of one key look for the same. */
export function keyOfGroup({ name, side, phrases, regexes, except }: GroupSource): string {
  return JSON.stringify([name, side, phrases, regexes, except])
}
