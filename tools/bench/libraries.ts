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
 * Sentences as agents write them, with most of their words replaced by made-up ones, some of which are common and most rare, as
 * in any language: a library does not say the same a hundred times.
 */
function* agentTexts(): Generator<string> {
  const chance = random(4)
  const words = { zh: madeUpWords(chance, hanWord), en: madeUpWords(chance, latinWord) }
  for (const { lang, messages } of conversations(Number.POSITIVE_INFINITY, 3)) {
    const made = lang === 'zh' ? words.zh : words.en
    const word = () => made[Math.floor(chance() ** 2.5 * made.length)] as string
    for (const { role, text } of messages) {
      if (role !== 'agent' || text.length < 12 || text.length > 120) continue
      const pattern = lang === 'zh' ? /\p{Script=Han}{2,3}/gu : /[a-z]{4,}/g
      yield text.replaceAll('\n', ' ').replace(pattern, (own) => (chance() < 0.7 ? word() : own))
    }
  }
}

function madeUpWords(chance: () => number, make: (chance: () => number) => string): string[] {
  return Array.from({ length: 8000 }, () => make(chance))
}

function hanWord(chance: () => number): string {
  const han = () => String.fromCharCode(0x4e00 + Math.floor(chance() * 3000))
  return chance() < 0.8 ? han() + han() : han() + han() + han()
}

function latinWord(chance: () => number): string {
  const syllable = () => `${'bcdfghklmnprstvw'[Math.floor(chance() * 16)]}${'aeiou'[Math.floor(chance() * 5)]}`
  return syllable() + syllable() + (chance() < 0.5 ? syllable() : '')
}

function next(texts: Generator<string>): string {
  return texts.next().value as string
}
