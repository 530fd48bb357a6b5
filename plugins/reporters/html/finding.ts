/** A finding as a note: what it is, where it rests, and what would be better. */
import type { Element } from 'hast'
import type { Finding, Reference, ReportContext, Translation } from '../../../src/plugin/index.js'
import { ruleTitle } from '../rule-title.js'
import type { Numbered } from '../view.js'
import { visible } from '../visible.js'
import { referenceOf } from '../words.js'
import { both, type Content, h, hash, labelled, told, translated } from './elements.js'
import type { Parts } from './parts.js'
import { shared, WORDS } from './words.js'

/** What a note is made with, beside the finding. */
export interface NoteContext {
  /** The conversation's name in the page. */
  key: string
  context: ReportContext
  translation: Translation | undefined
  parts: Parts
}

/** The note. Its address holds the finding's fingerprint, which stays the same from run to run. */
export function note({ number, finding }: Numbered, { key, context, translation, parts }: NoteContext): Element {
  const { severity, rule, message, suggestion, fingerprint, references } = finding
  const other = translation?.findings.get(fingerprint)
  const href = hash({ c: key, f: fingerprint })
  const tail = JSON.stringify([rule, suggestion, other?.suggestion, references?.length])
  return h('div', { className: ['finding', severity], tabIndex: -1, dataFinding: fingerprint, dataNumber: number }, [
    h('p', { className: ['verdict'] }, [
      h('span', { className: ['number'] }, String(number)),
      ' ',
      ...parts.place(`${severity} ${rule}`, () => named(finding, context)),
      ' ',
      h('a', { className: ['anchor'], href, ...labelled(WORDS.linkTo) }, '#'),
    ]),
    h('p', { className: ['reason'] }, translated(message, other?.message, context.locale)),
    ...parts.place(tail, () => [
      ...(suggestion === undefined ? [] : [instead(suggestion, other?.suggestion, context)]),
      ...sources(finding),
    ]),
  ])
}

function named({ severity, rule }: Finding, context: ReportContext): Content[] {
  return [
    told(
      'span',
      shared((words) => words.severity[severity]),
      { className: ['badge', severity] },
    ),
    ' ',
    h('strong', both(ruleTitle(rule, context))),
    ' ',
    h('code', visible(rule)),
  ]
}

function instead(suggestion: string, other: string | undefined, { locale }: ReportContext): Element {
  return h('p', { className: ['instead'] }, [
    told(
      'span',
      shared((words) => words.suggestion + words.colon),
      { className: ['name'] },
    ),
    ...translated(suggestion, other, locale),
  ])
}

function sources({ references = [] }: Finding): Element[] {
  if (references.length === 0) return []
  return [
    h('p', { className: ['sources'] }, [
      told(
        'span',
        shared((words) => words.references + words.colon),
        { className: ['name'] },
      ),
      ...references.flatMap((each, at): Content[] => [...(at > 0 ? ['; '] : []), ...source(each)]),
    ]),
  ]
}

/** A reference; a link only where it leads to the web. */
function source(reference: Reference): Content[] {
  const text = both(shared((words) => visible(referenceOf(words, reference))))
  const { url } = reference
  if (url === undefined || !/^https?:\/\//i.test(url)) return text
  return [h('a', { href: url, rel: ['noopener', 'noreferrer'], target: '_blank' }, text)]
}
