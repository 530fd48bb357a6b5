import { type AST, RegExpParser } from '@eslint-community/regexpp'

/** A regex as a tree; offsets in it are offsets into the source. */
export interface ParsedRegex {
  pattern: AST.Pattern
  flags: AST.Flags
}

const parser = new RegExpParser({ ecmaVersion: 2024 })

/**
 * Parses a regex.
 *
 * @throws RegExpSyntaxError with the `index` of the fault in the source.
 */
export function parseRegex(source: string, flags: string): ParsedRegex {
  const parsedFlags = parser.parseFlags(flags)
  const pattern = parser.parsePattern(source, 0, source.length, {
    unicode: parsedFlags.unicode,
    unicodeSets: parsedFlags.unicodeSets,
  })
  return { pattern, flags: parsedFlags }
}
