import type { Importer, ImportProblem, Source } from '../../src/plugin/index.js'
import type { ConversationNode } from '../../src/transcript/index.js'
import { breakProblem, tooLong } from './json-break.js'
import { type JsonBreak, type JsonElement, JsonElements } from './json-elements.js'
import { readOrRescue } from './read-conversation.js'

/** Canonical JSON: one conversation, or an array of conversations. Read element by element, in constant memory. */
export const json: Importer = {
  name: 'json',
  title: { en: 'Canonical JSON, one conversation or an array', zh: '标准 JSON，一个会话或会话数组' },
  extensions: ['.json'],

  detect({ name, head }) {
    const first = head.trimStart()[0]
    const named = /\.json$/i.test(name)
    if (first !== '{' && first !== '[') return named ? 0.6 : 0
    return named ? 0.8 : 0.5
  },

  async *read(source: Source): AsyncGenerator<ConversationNode | ImportProblem> {
    const scanner = new JsonElements()
    const elements: JsonElement[] = []
    let broken: JsonBreak | undefined
    for await (const chunk of source.chunks()) {
      broken = scanner.push(chunk, elements)
      for (const element of elements) yield* readElement(element, source.name)
      elements.length = 0
      if (broken) break
    }
    broken ??= scanner.end(elements)
    for (const element of elements) yield* readElement(element, source.name)
    if (broken) yield breakProblem(broken)
  },
}

function* readElement({ text, line }: JsonElement, file: string): Generator<ConversationNode | ImportProblem> {
  if (text === undefined) yield tooLong(line)
  else yield* readOrRescue(text, line, file)
}
