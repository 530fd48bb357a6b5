/** Comments in a script library that switch rules off: `chatlint-disable core/overpromise reason="…" until=2027-01-31`. */
import type { Directive } from '../../../src/transcript/index.js'

/** A comment, and where it stands. */
export interface Comment {
  text: string
  /** 1-based. */
  line: number
  column: number
}

const DIRECTIVE = /(?:^|[\s#])chatlint-([a-z]+(?:-[a-z]+)*)(?![a-z-])([^\n]*)/
const VALUE = /([a-z]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|“([^”]*)”|(\S+))/g

/**
 * Reads the directives among comments: `chatlint-disable-next` for the next template, `chatlint-disable` to
 * `chatlint-enable` or the end, `chatlint-disable-file` for the whole file. One that is misspelt covers nothing, so that it is
 * reported as unused.
 *
 * @param bodies The lines of the templates, in order.
 */
export function readDirectives(
  comments: readonly Comment[],
  bodies: readonly { from: number; to: number }[],
): Directive[] {
  const found: Directive[] = []
  for (const { text, line, column } of [...comments].sort((a, b) => a.line - b.line || a.column - b.column)) {
    const [whole = '', verb, rest = ''] = DIRECTIVE.exec(text.replace(/\s*-->\s*$/, '')) ?? []
    if (verb === undefined) continue
    const values = new Map<string, string>()
    const names = rest.replace(VALUE, (_, key: string, ...value: (string | undefined)[]) => {
      values.set(key, value.slice(0, 4).find((each) => each !== undefined) ?? '')
      return ' '
    })
    const rules = names.split(/[\s,，、]+/).filter((name) => name !== '')
    if (verb === 'enable') {
      for (const each of found) if (each.to === END && sameRules(each.rules, rules)) each.to = line
      continue
    }
    const next = bodies.find((body) => body.from >= line)
    const [from, to] =
      verb === 'disable-file'
        ? [1, WHOLE]
        : verb === 'disable'
          ? [line, END]
          : verb === 'disable-next' && next
            ? [next.from, next.to]
            : [line, line - 1]
    const reason = values.get('reason')?.trim()
    const until = values.get('until')
    found.push({
      rules,
      ...(reason && { reason }),
      ...(until !== undefined && { until }),
      from,
      to,
      text: whole.trim(),
      line,
      column,
    })
  }
  return found
}

/** The end of the file, for a block and for a file. */
const END = Number.MAX_SAFE_INTEGER
const WHOLE = END - 1

/** A bare `enable` ends every block; one with rules those of these rules. */
function sameRules(disabled: readonly string[], enabled: readonly string[]): boolean {
  return enabled.length === 0 || (disabled.length > 0 && disabled.every((rule) => enabled.includes(rule)))
}
