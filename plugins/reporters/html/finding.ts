/** A finding as a note: what it is, where it rests, and what would be better. */
import type { Element } from 'hast'
import type { Finding, Reference, ReportContext } from '../../../src/plugin/index.js'
import type { Numbered } from '../view.js'
import { visible } from '../visible.js'
import { referenceOf, wordsOf } from '../words.js'
import { both, type Content, h, hash, labelled, told } from './elements.js'
import { shared, WORDS } from './words.js'

/** The note. Its address holds the finding's fingerprint, which stays the same from run to run. */
export function note({ number, finding }: Numbered, key: string, context: ReportContext): Element {
  const { severity, rule, message, suggestion, fingerprint } = finding
  const title = context.rules.get(rule)?.title ?? { en: rule, zh: rule }
  const href = hash({ c: key, f: fingerprint })
  return h('div', { className: ['finding', severity], tabIndex: -1, dataFinding: fingerprint, dataNumber: number }, [
    h('p', { className: ['verdict'] }, [
      h('span', { className: ['number'] }, String(number)),
      ' ',
      told(
        'span',
        shared((words) => words.severity[severity]),
        { className: ['badge', severity] },
      ),
      ' ',
      h('strong', both(title)),
      ' ',
      h('code', visible(rule)),
      ' ',
      h('a', { className: ['anchor'], href, ...labelled(WORDS.linkTo) }, '#'),
    ]),
    h('p', { lang: context.locale, className: ['reason'] }, visible(message)),
    ...(suggestion === undefined ? [] : [instead(suggestion, context)]),
    ...sources(finding, context),
  ])
}

function instead(suggestion: string, context: ReportContext): Element {
  return h('p', { className: ['instead'] }, [
    told(
      'span',
      shared((words) => words.suggestion + words.colon),
      { className: ['name'] },
    ),
    h('span', { lang: context.locale }, visible(suggestion)),
  ])
}

function sources({ references = [] }: Finding, context: ReportContext): Element[] {
  if (references.length === 0) return []
  return [
    h('p', { className: ['sources'] }, [
      told(
        'span',
        shared((words) => words.references + words.colon),
        { className: ['name'] },
      ),
      ...references.flatMap((each, at): Content[] => [...(at > 0 ? ['; '] : []), source(each, context)]),
    ]),
  ]
}

/** A reference; a link only where it leads to the web. */
function source(reference: Reference, { locale }: ReportContext): Content {
  const text = visible(referenceOf(wordsOf(locale), reference))
  const { url } = reference
  if (url === undefined || !/^https?:\/\//i.test(url)) return text
  return h('a', { href: url, rel: ['noopener', 'noreferrer'], target: '_blank' }, text)
}
