// The floor: the least that any program does that reads conversations as NDJSON and writes something of each.
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/** Reads a file, parses every line and serialises it again. Returns the text, so that nothing can be optimised away. */
export function floor(path) {
  const out = []
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line !== '') out.push(JSON.stringify(JSON.parse(line)))
  }
  return out.join('\n')
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) writeFileSync(process.argv[3], floor(process.argv[2]))
