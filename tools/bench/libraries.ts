import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { conversations, random } from './synthetic/generate.js'

/** How many templates a file holds: as in libraries that people keep. */
const TEMPLATES = 15

/**
 * Writes a made-up script library of so many Markdown files, in the three ways in which texts are written, with notes,
 * lists and placeholders. Gives its folder, which is the caller's to remove: not in node_modules, where nobody looks for scripts.
 */
export function writeLibrary(files: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'chatlint-bench-'))
  const texts = agentTexts()
  for (let file = 0; file < files; file++) {
    const sections = Array.from({ length: TEMPLATES }, (_, place) => {
      const one = next(texts)
      const other = next(texts)
      const lines = [`{name}, ${one}`, '', `- ${next(texts)}`, `- [order] ${other}`]
      const title = `## ${place + 1}. ${one.slice(0, 12).trim()}`
      return `${title}\n\n**Use when:** a customer asks.\n\n${written(lines, file % 3)}\n`
    })
    const head = `---\nplaceholders: [name, order]\n---\n# Library ${file + 1}\n\n> What these are for.\n`
    writeFileSync(join(folder, `${String(file + 1).padStart(3, '0')}.md`), [head, ...sections].join('\n---\n\n'))
  }
  return folder
}

function written(lines: readonly string[], way: number): string {
  if (way === 0) return ['```', ...lines, '```'].join('\n')
  return way === 1 ? lines.map((line) => `> ${line}`.trimEnd()).join('\n') : lines.join('\n')
}

/**
 * Sentences as agents write them, pieced together anew: a library does not say the same a hundred times, and what is nearly the
 * same is compared sign by sign.
 */
function* agentTexts(): Generator<string> {
  const chance = random(4)
  const pieces: string[] = []
  for (const { messages } of conversations(Number.POSITIVE_INFINITY, 3)) {
    for (const { role, text } of messages) {
      if (role !== 'agent' || text.length < 12) continue
      for (const piece of text.replaceAll('\n', ' ').match(/[a-z']+ ?|[^a-z]{1,4}/gi) ?? []) pieces.push(piece)
      if (pieces.length < 2000) continue
      const length = 4 + Math.floor(chance() * 20)
      yield Array.from({ length }, () => pieces[Math.floor(chance() * pieces.length)]).join('')
    }
  }
}

function next(texts: Generator<string>): string {
  return texts.next().value as string
}
