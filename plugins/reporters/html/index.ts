import type { Reporter } from '../../../src/plugin/index.js'

/** One page that opens offline: figures, agents, and the annotated conversations, in Chinese and English. */
export const html: Reporter = {
  name: 'html',
  title: { en: 'A page to open, search and print, in both languages', zh: '可打开、检索、打印的网页报告，中英双语' },
  extensions: ['.html', '.htm'],
  bilingual: true,
  async create(context) {
    const { HtmlWriter } = await import('./writer.js')
    return await HtmlWriter.create(context)
  },
}
