/** The sets as the analysis sees them, for collecting features. */
import { type AnalysisContext, DialogueView } from '../../src/analysis/dialogue.js'
import { compile } from '../../src/engine/compile.js'
import { firstParty } from '../../src/index.js'
import { loadPacks } from '../../src/node/load-packs.js'
import { conversation } from '../../src/transcript/index.js'
import { filesOf, type Half, half, type LabelledConversation, readLines } from '../eval/sets.js'

/** A labelled conversation with its view. */
export interface Labelled {
  item: LabelledConversation
  dialogue: DialogueView
}

/** Opens dialogues by the lexicons of core as they stand. */
export async function opener(): Promise<(item: LabelledConversation) => DialogueView> {
  const kinds = firstParty.kinds ?? []
  const { packs, errors } = await loadPacks(['rules/core'], { kinds, bundled: new Map(), cwd: process.cwd() })
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'))
  const lexicons = packs.flatMap((pack) => pack.lexicons)
  const context: AnalysisContext = compile({ rules: [], lexicons, kinds, locale: 'en' })
  return ({ id, channel, lang, messages }) => {
    const bare = messages.map(({ id, role, text }) => ({ id, role, text }))
    return new DialogueView(conversation({ id, channel, lang, messages: bare }), context)
  }
}

/** The conversations of a set, without those that two readers labelled by hand: they are for judging. */
export function readSet(folder: string, set: string, part?: Half): LabelledConversation[] {
  const judged = new Set(
    filesOf(folder, 'gold').flatMap(({ path }) => readLines<LabelledConversation>(path).map(({ id }) => id)),
  )
  return filesOf(folder, set)
    .flatMap(({ path }) => readLines<LabelledConversation>(path))
    .filter(({ id }) => !judged.has(id) && (part === undefined || half(id) === part))
}
