/** `npm run check [name …]`: runs every check, a line each; shows what failed, and ends with 1 where anything did. */
import { performance } from 'node:perf_hooks'
import { STEPS } from './steps.js'

const wanted = process.argv.slice(2)
const steps = STEPS.filter((step) => wanted.length === 0 || wanted.some((word) => step.name.includes(word)))
let failed = 0

for (const step of steps) {
  const start = performance.now()
  const finished = await step.run()
  const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`.padStart(7)
  const passed = finished.code === 0
  if (!passed) failed++
  const note = passed ? (step.note?.(finished) ?? '') : ''
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${step.name.padEnd(18)}${seconds}  ${note}`.trimEnd())
  if (!passed) console.log(finished.output.trimEnd().replace(/^/gm, '       '))
}

console.log(`checks: ${steps.length - failed} passed, ${failed} failed`)
process.exitCode = failed > 0 || steps.length === 0 ? 1 : 0
