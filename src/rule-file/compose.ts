import { Composer, type CST, type Document, Lexer, Parser, type YAMLError } from 'yaml'

/** Levels of lists and mappings inside each other. */
export const MAX_DEPTH = 40

// The parser keeps a token on its stack for each level, and for a mapping's entry sometimes two.
const MAX_STACK = MAX_DEPTH * 2

/** Thrown by {@link compose} where the nesting is deeper than any file needs. */
export class TooDeep extends Error {
  /** @param offset UTF-16 offset at which the limit was passed. */
  constructor(readonly offset: number) {
    super('nested too deeply')
  }
}

function* tokens(text: string): Generator<CST.Token> {
  const parser = new Parser()
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme)
    if (parser.stack.length > MAX_STACK) throw new TooDeep(parser.offset)
  }
  yield* parser.end()
}

/** A document, and the first thing that is wrong with the syntax: one mistake often upsets all that follows it. */
export interface Composed {
  document: Document.Parsed
  error: Pick<YAMLError, 'code' | 'message' | 'pos'> | undefined
}

/**
 * Parses one YAML document. Keys may repeat: the library's own test is quadratic (20 s for 40,000 keys).
 *
 * @throws {@link TooDeep}
 */
export function compose(text: string): Composed {
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    strict: true,
    logLevel: 'silent',
  })
  const [document, second] = composer.compose(tokens(text), true, text.length)
  // With `forceDoc` there is always a document, an empty one for an empty text.
  const first = document as Document.Parsed
  const error = first.errors[0] ?? first.warnings.find(({ code }) => code !== 'TAG_RESOLVE_FAILED')
  if (error || !second) return { document: first, error }
  const start = second.range[0]
  return { document: first, error: { code: 'MULTIPLE_DOCS', message: '', pos: [start, start + 3] } }
}
