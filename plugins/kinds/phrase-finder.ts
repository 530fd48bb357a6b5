import {
  type Compiler,
  type Dialogue,
  GUARDS,
  type Guard,
  type Hit,
  type JsonSchema,
  type PhraseSource,
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
  description: 'Only where one of these stands near the hit.',
  properties: {
    any: { $ref: '#/$defs/phraseSources' },
    within: { type: 'integer', minimum: 0, default: 10, description: 'Characters between the two at most.' },
    ordered: { type: 'boolean', default: false, description: 'The second must follow the hit.' },
  },
  required: ['any'],
  additionalProperties: false,
}

/** The hits in one message that no guard and no longer allowed phrase excuses; none where they are too few. */
export type PhraseFinder = (dialogue: Dialogue, utterance: Utterance) => readonly Hit[]

/** Compiles phrases and their guards. */
export function phraseFinder(options: PhraseOptions, compiler: Compiler): PhraseFinder {
  const wanted = compiler.phrases(options.any)
  const guards = options.unless.filter((each): each is Guard => GUARDS.includes(each as Guard))
  const allowed = options.unless.filter((each): each is PhraseSource => typeof each === 'object')
  const innocent = allowed.length > 0 ? compiler.phrases(allowed) : undefined
  const near = options.near && { ...options.near, set: compiler.phrases(options.near.any) }
  return (dialogue, utterance) => {
    let hits: readonly Hit[] = dialogue.hits(wanted, utterance)
    if (hits.length === 0) return hits
    if (innocent) hits = outside(hits, dialogue.hits(innocent, utterance))
    if (near) hits = withNeighbours(hits, dialogue.hits(near.set, utterance), near)
    if (guards.length > 0) hits = hits.filter((hit) => dialogue.guard(hit, guards) === undefined)
    return options.distinct > 1 && distinct(hits) < options.distinct ? [] : hits
  }
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
