import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { Cues } from '../../src/analysis/cues.js'
import { type AnalysisContext, DialogueView } from '../../src/analysis/dialogue.js'
import type { Act, ActName, Lexicon, Span } from '../../src/plugin/index.js'
import { VocabularyBuilder } from '../../src/text/vocabulary.js'
import { type Conversation, conversation, type Message, type Role } from '../../src/transcript/index.js'

const FOLDER = new URL('../../rules/core/lexicons/', import.meta.url)
const ROLES: Record<string, Role> = { A: 'agent', C: 'customer', B: 'bot', S: 'system' }

let context: AnalysisContext | undefined

/** The analysis of a conversation, over the lexicons that ship. Lines start with `A:`, `C:`, `B:` or `S:`. */
export function view(lines: string, fields: Partial<Conversation> = {}): DialogueView {
  const messages = lines.split('\n').map((line): Message => {
    const role = ROLES[line[0] as string]
    if (!role || line[1] !== ':') throw new Error(`no speaker: ${line}`)
    return { role, text: line.slice(2).trim() }
  })
  context ??= build()
  return new DialogueView(conversation({ id: 'test', messages, ...fields }), context)
}

/** The names of the acts found, in order, each once. */
export function actsIn(lines: string, fields?: Partial<Conversation>): ActName[] {
  return [
    ...new Set(
      view(lines, fields)
        .acts()
        .map(({ act }: Act) => act),
    ),
  ]
}

/** The span of some words in the only message of a dialogue. */
export function spanOf(dialogue: DialogueView, words: string): Span {
  const start = (dialogue.utterances[0]?.text ?? '').indexOf(words)
  if (start < 0) throw new Error(`not in the message: ${words}`)
  return { message: 0, start, end: start + words.length }
}

/** The lexicons that ship, by name, read from their files. */
export function lexicons(): Map<string, Lexicon> {
  const found = new Map<string, Lexicon>()
  for (const file of readdirSync(FOLDER)) {
    const lexicon = parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Lexicon
    found.set(lexicon.name, { ...lexicon, except: lexicon.except ?? [] })
  }
  return found
}

function build(): AnalysisContext {
  const builder = new VocabularyBuilder()
  const cues = new Cues(builder, lexicons())
  return { vocabulary: builder.build(), cues, groupsOf: () => [], samples: [] }
}
