import type { Reporter } from '../../src/plugin/index.js'

/** One Review a line, exactly as the schema says. */
export const ndjson: Reporter = {
  name: 'ndjson',
  title: { en: 'Reviews as JSON, one a line', zh: '每行一个 JSON 的检查结果' },
  extensions: ['.ndjson', '.jsonl'],
  create: () => ({
    review: (review) => `${JSON.stringify(review)}\n`,
    end: () => '',
  }),
}
