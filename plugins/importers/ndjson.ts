import type { Importer, ImportProblem, Source } from '../../src/plugin/index.js'
import type { ConversationNode } from '../../src/transcript/index.js'
import { readOrRescue } from './read-conversation.js'

/** Canonical NDJSON: one conversation a line. A bad line is reported, and the next one read. */
export const ndjson: Importer = {
  name: 'ndjson',
  title: { en: 'Canonical NDJSON, one conversation a line', zh: '标准 NDJSON，每行一个会话' },
  extensions: ['.ndjson', '.jsonl'],

  detect({ name, head }) {
    const named = /\.(?:ndjson|jsonl)$/i.test(name)
    const start = head.trimStart()
    if (start[0] !== '{') return named ? 0.7 : 0
    if (named) return 0.95
    const end = start.indexOf('\n')
    return end >= 0 && isObjectLine(start.slice(0, end)) && start.slice(end).trim() !== '' ? 0.9 : 0.3
  },

  async *read(source: Source): AsyncGenerator<ConversationNode | ImportProblem> {
    for await (const batch of source.lines()) {
      for (const { text, number } of batch) {
        // Short-circuits on the brace that nearly every line starts with.
        if (text.charCodeAt(0) === 0x7b || text.trim() !== '') yield* readOrRescue(text, number, source.name)
      }
    }
  },
}

function isObjectLine(line: string): boolean {
  try {
    return typeof JSON.parse(line) === 'object'
  } catch {
    return false
  }
}
