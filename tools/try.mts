import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { libraries } from '../plugins/importers/libraries/index.js'
import { stringSource } from '../plugins/importers/string-source.js'

for (const f of process.argv.slice(2)) {
  const s = stringSource(basename(f), readFileSync(f, 'utf8'))
  const imp = libraries.map((l) => [l, l.detect(s)] as const).sort((a, b) => b[1] - a[1])[0]![0]
  let n = 0
  for await (const c of imp.read(s)) {
    if ('problem' in c) {
      console.log('PROBLEM', c)
      continue
    }
    n++
    if (process.env.V)
      console.log(
        c.id,
        '|',
        c.template ? 'T' : 'D',
        c.position?.start.line,
        c.position?.end.line,
        JSON.stringify(c.fields.messages.map((m) => m.role[0] + ':' + m.text)),
        process.env.V === '2' ? JSON.stringify(c.children.flatMap((t) => t.children.map((m) => m.places))) : '',
        c.directives?.length ?? '',
      )
  }
  console.log(
    f,
    n,
    'fences:',
    readFileSync(f, 'utf8')
      .split('\n')
      .filter((l) => /^\s*```/.test(l)).length / 2,
  )
}
