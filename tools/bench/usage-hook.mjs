// Preloaded into the programs that the benchmark measures: notes what the process used, when it ends.
import { writeFileSync } from 'node:fs'

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  writeFileSync(process.env.CHATLINT_BENCH_USAGE, JSON.stringify({ maxRSS, cpu: userCPUTime + systemCPUTime }))
})
