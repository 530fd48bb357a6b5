import type { RoleNames, Source, SourceLine } from '../../src/plugin/index.js'

/** What a {@link stringSource} may be told. */
export interface StringSourceOptions {
  roles?: RoleNames
  /** UTF-16 units in a chunk. */
  chunkSize?: number
}

/** A source over a text in memory, for browsers and tests. */
export function stringSource(name: string, text: string, options: StringSourceOptions = {}): Source {
  const { roles, chunkSize = 65_536 } = options
  const body = text.replace(/^\ufeff/, '')
  return {
    name,
    head: body.slice(0, 65_536),
    ...(roles && { roles }),
    async *lines() {
      const lines: SourceLine[] = body.split(/\r?\n/).map((each, index) => ({ number: index + 1, text: each }))
      yield lines
    },
    async *chunks() {
      for (let at = 0; at < body.length; at += chunkSize) yield body.slice(at, at + chunkSize)
    },
  }
}
