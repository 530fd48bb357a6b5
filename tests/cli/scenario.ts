/**
 * A run of the command line as plain text. A file begins with a sentence that says what it shows; then come sections:
 *
 *     === file NAME               a file of the working folder; `<<BYTE ff>>` is a byte, `<<REPEAT x 1000>>` is x a thousand times
 *     === env NAME=VALUE          for the runs that follow
 *     === run chatlint …          words as a shell would split them; `< NAME` gives a file as standard input
 *     === status N                what the run must exit with
 *     === stdout                  exactly what must come out (also: stderr, or `output NAME` for a file that it wrote)
 *     === stdout contains         every line must stand in it (also: lacks, and matches with a regular expression a line)
 */
export interface Scenario {
  title: string
  files: { name: string; content: Buffer }[]
  runs: Run[]
}

/** One command and what is expected of it. */
export interface Run {
  args: string[]
  stdin: string | undefined
  env: Record<string, string>
  status: number | undefined
  expectations: Expectation[]
}

/** What must hold of one output. */
export interface Expectation {
  /** `stdout`, `stderr`, or the name of a file. */
  of: string
  how: 'is' | 'contains' | 'lacks' | 'matches'
  text: string
}

/** Parses a scenario. Throws an Error for a section that it does not know. */
export function parseScenario(source: string): Scenario {
  const [title = '', ...sections] = source.split(/^=== /m)
  const scenario: Scenario = { title: title.trim(), files: [], runs: [] }
  const env: Record<string, string> = {}
  for (const section of sections) {
    const end = section.indexOf('\n')
    const [word = '', ...rest] = section.slice(0, end).trim().split(' ')
    const body = section.slice(end + 1)
    const argument = rest.join(' ')
    const run = scenario.runs.at(-1)
    if (word === 'file') scenario.files.push({ name: argument, content: bytes(body.replace(/\n+$/, '\n')) })
    else if (word === 'env') {
      const [name = '', value = ''] = argument.split('=', 2)
      env[name] = value
    } else if (word === 'run')
      scenario.runs.push({ ...command(argument), env: { ...env }, status: undefined, expectations: [] })
    else if (word === 'status' && run) run.status = Number(argument)
    else if (run && ['stdout', 'stderr', 'output'].includes(word)) run.expectations.push(expectation(word, rest, body))
    else throw new Error(`unknown section: ${section.slice(0, end)}`)
  }
  return scenario
}

function expectation(word: string, rest: string[], body: string): Expectation {
  const words = [...rest]
  const of = word === 'output' ? (words.shift() as string) : word
  const how = words[0] ?? 'is'
  if (!['is', 'contains', 'lacks', 'matches'].includes(how)) throw new Error(`unknown expectation: ${how}`)
  return { of, how: how as Expectation['how'], text: body.trimEnd() }
}

function command(line: string): Pick<Run, 'args' | 'stdin'> {
  const words = [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? (bare as string))
  if (words.shift() !== 'chatlint') throw new Error(`not a run of chatlint: ${line}`)
  const at = words.indexOf('<')
  return at < 0 ? { args: words, stdin: undefined } : { args: words.slice(0, at), stdin: words[at + 1] }
}

function bytes(text: string): Buffer {
  const pieces = text.split(/(<<(?:BYTE [\da-f]{2}|REPEAT .*? \d+)>>)/s)
  return Buffer.concat(
    pieces.map((piece) => {
      const byte = /^<<BYTE (..)>>$/.exec(piece)
      if (byte) return Buffer.from(byte[1] as string, 'hex')
      const repeated = /^<<REPEAT (.*) (\d+)>>$/s.exec(piece)
      return Buffer.from(repeated ? (repeated[1] as string).repeat(Number(repeated[2])) : piece)
    }),
  )
}
