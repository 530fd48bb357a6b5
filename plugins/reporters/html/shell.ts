/** The frame of the page: what stands before and after the pieces that come one by one. */
import type { Root } from 'hast'
import type { ReportContext } from '../../../src/plugin/index.js'
import { both, type Content, h, labelled, told } from './elements.js'
import { script, scriptHash, style, styleHash } from './page.gen.js'
import { fill, shared, WORDS } from './words.js'

/** Nothing but the page's own script and style, known by their hashes: no other script, no network, no frames, no forms. */
const POLICY = [
  "default-src 'none'",
  `script-src '${scriptHash}'`,
  `style-src '${styleHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const VIEWS = ['overview', 'agents', 'conversations'] as const

/** The views' contents by name. */
export type Views = Readonly<Record<(typeof VIEWS)[number], Content[]>>

/** Everything up to where the data begins, and after it what closes the document; `gap` stands between them. */
export function frame({ locale, version }: ReportContext, gap: Content): Root {
  const title = shared((words) => words.title)
  return {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: locale === 'zh' ? 'zh-CN' : 'en', dataLocale: locale }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('meta', { httpEquiv: 'Content-Security-Policy', content: POLICY }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('meta', { name: 'referrer', content: 'no-referrer' }),
          h('meta', { name: 'generator', content: `chatlint ${version}` }),
          h('title', title[locale]),
          h('style', style),
        ]),
        h('body', [
          h('a', { className: ['skip'], href: '#main' }, both(WORDS.skip)),
          h('header', { className: ['top'] }, [
            told('h1', title),
            h('nav', labelled(WORDS.views), [
              h(
                'ul',
                VIEWS.map((view) => h('li', [h('a', { href: `#v=${view}`, dataView: view }, both(WORDS[view]))])),
              ),
            ]),
            h('p', { className: ['languages'] }, [
              h('button', { type: 'button', dataLang: 'zh', lang: 'zh-CN' }, '中文'),
              h('button', { type: 'button', dataLang: 'en', lang: 'en' }, 'English'),
            ]),
          ]),
          gap,
        ]),
      ]),
    ],
  }
}

/** The views, the foot and the script, in this order: it finds everything in place. */
export function content(views: Views, { version }: ReportContext): Content[] {
  return [
    h(
      'main',
      { id: 'main', tabIndex: -1 },
      VIEWS.map((view) =>
        h('section', { id: view, className: ['view'], ariaLabelledBy: `view-${view}` }, [
          told('h2', WORDS[view], { id: `view-${view}` }),
          ...views[view],
        ]),
      ),
    ),
    h('footer', both(fill(WORDS.madeBy, { n: version }))),
    h('script', script),
  ]
}
