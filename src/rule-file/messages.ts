import type { Report } from './sources.js'
import { didYouMean } from './suggest.js'
import { both, quoted } from './wording.js'
import type { Path } from './yaml.js'

const PLACEHOLDER = /\{([^{}\n]*)\}/g

/** Checks that the placeholders of a rule's texts are ones that its kind fills in: `{match}`, and the kind's own. */
export function checkPlaceholders(
  data: Record<string, unknown>,
  placeholders: readonly string[],
  report: Report,
): void {
  const known = ['match', ...placeholders]
  checkTexts(data, [], known, report)
  if (!isRecord(data.variants)) return
  for (const [name, variant] of Object.entries(data.variants)) checkTexts(variant, ['variants', name], known, report)
}

function checkTexts(owner: unknown, path: Path, known: readonly string[], report: Report): void {
  if (!isRecord(owner)) return
  for (const key of ['message', 'suggest']) {
    const texts = owner[key]
    if (!isRecord(texts)) continue
    for (const locale of ['en', 'zh']) {
      const text = texts[locale]
      if (typeof text === 'string') checkText(text, [...path, key, locale], known, report)
    }
  }
}

function checkText(text: string, path: Path, known: readonly string[], report: Report): void {
  for (const found of text.matchAll(PLACEHOLDER)) {
    const name = found[1]!
    if (known.includes(name)) continue
    const { en, zh } = quoted(found[0])
    const part = { start: found.index, end: found.index + found[0].length }
    report(
      path,
      part,
      'rule/unknown-placeholder',
      both(`Unknown placeholder ${en}`, `无法识别的占位符${zh}`),
      didYouMean(name, known),
    )
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
