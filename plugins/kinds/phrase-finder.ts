import {
  type Compiler,
  type Dialogue,
  GUARDS,
  type Guard,
  type Hit,
  type JsonSchema,
  type PhraseSource,
  type Role,
  type Span,
  type Utterance,
} from './contract.js'

/** Phrases, and what must or must not stand around them. */
export interface PhraseOptions {
  any: PhraseSource[]
  unless: (Guard | PhraseSource)[]
  distinct: number
  near?: { any: PhraseSource[]; within: number; ordered: boolean }
}

/** The schema of `near`. */
export const NEAR_SCHEMA: JsonSchema = {
  type: 'object',
  description: { en: 'Only where one of these stands near the hit.', zh: '附近出现其中之一才算。' },
  properties: {
    any: { $ref: '#/$defs/phraseSources' },
    within: {
      type: 'integer',
      minimum: 0,
      default: 10,
      description: { en: 'Characters between the two at most.', zh: '两者之间最多隔几个字符。' },
    },
    ordered: {
      type: 'boolean',
      default: false,
      description: { en: 'The second must follow the hit.', zh: '后者必须在命中之后。' },
    },
  },
  required: ['any'],
  additionalProperties: false,
}

/** The hits in messages of some roles that no guard and no longer allowed phrase excuses; in each message none where they are too few. */
export type PhraseFinder = (dialogue: Dialogue, roles: readonly Role[]) => readonly Hit[]

/** Compiles phrases and their guards. */
export function phraseFinder(options: PhraseOptions, compiler: Compiler): PhraseFinder {
  const wanted = compiler.phrases(options.any)
  const guards = options.unless.filter((each): each is Guard => GUARDS.includes(each as Guard))
  const allowed = options.unless.filter((each): each is PhraseSource => typeof each === 'object')
  const innocent = allowed.length > 0 ? compiler.phrases(allowed) : undefined
  const near = options.near && { ...options.near, set: compiler.phrases(options.near.any) }
  return (dialogue, roles) =>
    byMessage(dialogue.hits(wanted)).flatMap((hits) => {
      const utterance = dialogue.utterances[hits[0]!.message]!
      return roles.includes(utterance.role) ? meant(dialogue, utterance, hits) : []
    })

  function meant(dialogue: Dialogue, utterance: Utterance, found: readonly Hit[]): readonly Hit[] {
    let hits = found
    if (innocent) hits = outside(hits, dialogue.hits(innocent, utterance))
    if (near) hits = withNeighbours(hits, dialogue.hits(near.set, utterance), near)
    if (guards.length > 0) hits = hits.filter((hit) => dialogue.guard(hit, guards) === undefined)
    return options.distinct > 1 && distinct(hits) < options.distinct ? [] : hits
  }
}

/** Hits in the order of the text, those of each message together. */
export function byMessage(hits: readonly Hit[]): (readonly Hit[])[] {
  if (hits.length < 2) return hits.length === 0 ? [] : [hits]
  const messages: (readonly Hit[])[] = []
  let from = 0
  for (let at = 1; at <= hits.length; at++) {
    if (hits[at]?.message === hits[from]!.message) continue
    messages.push(hits.slice(from, at))
    from = at
  }
  return messages
}

function outside(hits: readonly Hit[], allowed: readonly Span[]): readonly Hit[] {
  return allowed.length === 0
    ? hits
    : hits.filter((hit) => !allowed.some(({ start, end }) => start < hit.end && end > hit.start))
}

/** The hits that have a neighbour; where it must follow, hit and neighbour are found as one, for only together they say it. */
function withNeighbours(
  hits: readonly Hit[],
  others: readonly Span[],
  { within, ordered }: { within: number; ordered: boolean },
): Hit[] {
  return hits.flatMap((hit) => {
    const after = others.find(({ start }) => start >= hit.end && start - hit.end <= within)
    if (after) return [ordered ? { ...hit, end: after.end } : hit]
    return !ordered && others.some(({ end }) => end <= hit.start && hit.start - end <= within) ? [hit] : []
  })
}

/** How many different phrases there are among the hits. */
export function distinct(hits: readonly Hit[]): number {
  return new Set(hits.map(({ source, entry }) => `${source}:${entry}`)).size
}
