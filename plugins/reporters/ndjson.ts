import type { Reporter } from '../../src/plugin/index.js'

/** One Review a line, exactly as the schema says. */
export const ndjson: Reporter = {
  name: 'ndjson',
  title: { en: 'Reviews as JSON, one a line', zh: '每行一个 JSON 的检查结果' },
  extensions: ['.ndjson', '.jsonl'],
  inParts: { between: '' },
  wantsTables: false,
  create: ({ sample }) => ({
    // There is no other line that could say it.
    review: (review) => `${JSON.stringify(sample ? { ...review, sample } : review)}\n`,
    end: () => '',
  }),
}
