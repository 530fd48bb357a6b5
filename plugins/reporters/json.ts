import type { Reporter } from '../../src/plugin/index.js'

/** One JSON document with all reviews and the summary. The summary comes last, because only then it is known. */
export const json: Reporter = {
  name: 'json',
  title: { en: 'Reviews and summary as one JSON document', zh: '含全部检查结果和汇总的 JSON' },
  extensions: ['.json'],
  inParts: { between: ',' },
  create: ({ version }) => {
    let separator = '\n'
    return {
      begin: () => `{"chatlint": ${JSON.stringify(version)}, "reviews": [`,
      review: (review) => {
        const piece = separator + JSON.stringify(review)
        separator = ',\n'
        return piece
      },
      end: (summary) => `\n], "summary": ${JSON.stringify(summary)}}\n`,
    }
  },
}
