/** The templates of a script library, compactly: what rules about the library as a whole ask. */
import type { PhraseSet, TemplateLibrary } from '../plugin/index.js'
import { DistinctTexts } from '../text/distinct-texts.js'
import { foldText } from '../text/fold.js'
import type { Vocabulary } from '../text/vocabulary.js'
import type { ConversationNode } from '../transcript/index.js'

/** A template, in short. */
export interface Template {
  /** Tells templates of one title apart, and orders them. */
  key: string
  title: string
  /** Folded, placeholders masked, without white space: what two templates are compared by. */
  text: string
  /** As it came, for phrases. */
  original: string
}

/** The template that a conversation stands for: one message, of the agent. */
function templateOf(conversation: ConversationNode): Template | undefined {
  const [turn] = conversation.children
  if (turn?.role !== 'agent' || conversation.children.length > 1 || turn.children.length > 1) return undefined
  const original = turn.children[0]?.value ?? ''
  return { key: keyOf(conversation), title: conversation.id, text: comparable(original), original }
}

/** What the library needs of the compiled rules. */
export interface LibraryContext {
  vocabulary: Vocabulary
  groupsOf(set: PhraseSet): readonly number[]
}

/** Collects the templates of a script library. */
export class TemplateIndex {
  readonly #context: LibraryContext
  readonly #templates: Template[] = []

  constructor(context: LibraryContext) {
    this.#context = context
  }

  add(conversation: ConversationNode): void {
    const template = templateOf(conversation)
    if (template) this.#templates.push(template)
  }

  /** What was added so far. */
  get data(): Template[] {
    return this.#templates
  }

  /** Adds what another thread read. */
  merge(templates: readonly Template[]): void {
    for (const each of templates) this.#templates.push(each)
  }

  /** The library; undefined where the batch held no template. */
  finish(): TemplateLibrary | undefined {
    return this.#templates.length === 0 ? undefined : templateLibrary(this.#templates, this.#context)
  }
}

/** Makes a library of templates, whatever their order. */
function templateLibrary(templates: readonly Template[], context: LibraryContext): TemplateLibrary {
  const sorted = [...templates].sort((a, b) => compare(a.key, b.key))
  const places = new Map(sorted.map(({ key }, place) => [key, place]))
  const texts = new DistinctTexts(sorted.map(({ text }) => text))
  let mentioned: Set<number> | undefined
  const groups = (): Set<number> => {
    mentioned ??= groupsIn(sorted, context.vocabulary)
    return mentioned
  }
  return {
    size: sorted.length,
    isFirst: (dialogue) => sorted[0]?.key === keyOf(dialogue.conversation),
    mentions(set, source) {
      const group = context.groupsOf(set)[source]
      return group !== undefined && groups().has(group)
    },
    near({ conversation }, share) {
      const place = places.get(keyOf(conversation))
      const own = place === undefined ? templateOf(conversation) : sorted[place]
      if (!own) return []
      const found: { at: number; distance: number }[] = []
      for (const { members, distance } of texts.near(own.text, share))
        for (const at of members) if (at !== place) found.push({ at, distance })
      return found
        .sort((a, b) => a.at - b.at)
        .map(({ at, distance }) => ({
          title: (sorted[at] as Template).title,
          distance,
          later: place !== undefined && at > place,
        }))
    },
  }
}

function groupsIn(templates: readonly Template[], vocabulary: Vocabulary): Set<number> {
  const found = new Set<number>()
  for (const { title, original } of templates) {
    for (const text of [title, original]) {
      const hits = vocabulary.scan(text, 'agent')
      for (let i = 0; i < hits.length; i += 4) found.add(hits[i] as number)
    }
  }
  return found
}

/** Placeholders of every writing become one sign. */
const PLACEHOLDER =
  /\$?\{{1,3}[^{}\n]{1,40}\}{1,3}|\[[^[\]\n]{1,20}\]|【[^【】\n]{1,20}】|<[^<>\n]{1,20}>|%[a-z_]\w{0,40}%/gi

function comparable(text: string): string {
  return foldText(text.replace(PLACEHOLDER, '\u25a1')).replace(/\s+/g, '')
}

function keyOf({ id, file, position }: ConversationNode): string {
  return [id, file ?? '', String(position?.start.line ?? '').padStart(8, '0')].join('\u0000')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
