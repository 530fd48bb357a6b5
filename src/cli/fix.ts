import { relative } from 'node:path'
import type { Engine } from '../engine/types.js'
import { type FixedFile, fixFile } from '../node/fix-file.js'
import type { Input } from '../node/inputs.js'
import { openOutputFile } from '../node/output-file.js'
import type { ReadOptions } from '../node/read-input.js'
import type { Locale } from '../plugin/index.js'
import type { ProcessIo } from './io.js'
import type { KnownFindings } from './known-findings.js'

/** What `--fix` works on. */
export interface FixRequest {
  inputs: readonly Input[]
  options: ReadOptions
  engineFor(input: Input): Engine
  /** What has been accepted is left as it is. */
  known: KnownFindings
  /** `--fix-dry-run`: show the changes, and make none. */
  dryRun: boolean
  locale: Locale
}

/**
 * Makes the safe replacements in all files, or shows them as a unified diff on standard output. Rules that look at the library as
 * a whole have none.
 */
export async function fixInputs(
  { inputs, options, engineFor, known, dryRun, locale }: FixRequest,
  io: Pick<ProcessIo, 'stdout' | 'stderr' | 'cwd'>,
): Promise<void> {
  const fixed: FixedFile[] = []
  for (const input of inputs) {
    const engine = engineFor(input)
    const file = await fixFile(input, options, (tree) => known.apply(engine.review(tree), tree)).catch(() => undefined)
    if (!file) continue
    fixed.push(file)
    if (dryRun) io.stdout(await diffOf(file, io.cwd))
    else {
      const output = await openOutputFile(input.path, input.name)
      await output.write(file.after.bytes)
      await output.finish()
      input.size = file.after.bytes.length
    }
  }
  const count = fixed.reduce((sum, each) => sum + each.count, 0)
  const [n, m] = [count, fixed.length]
  if (locale === 'zh')
    io.stderr(
      n === 0
        ? 'chatlint：没有可以安全替换的问题。\n'
        : dryRun
          ? `chatlint：--fix 会修改 ${m} 个文件中的 ${n} 处，本次未写入。\n`
          : `chatlint：已修改 ${m} 个文件中的 ${n} 处。\n`,
    )
  else
    io.stderr(
      n === 0
        ? 'chatlint: nothing has a safe replacement.\n'
        : `chatlint: ${n} ${n === 1 ? 'place' : 'places'} in ${m} ${m === 1 ? 'file' : 'files'} ${dryRun ? 'would be fixed; nothing was written' : 'fixed'}.\n`,
    )
}

async function diffOf({ input, before, after }: FixedFile, cwd: string): Promise<string> {
  const { createTwoFilesPatch } = await import('diff')
  const name = relative(cwd, input.path).replaceAll('\\', '/')
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, before.text, after.text, undefined, undefined, {
    context: 3,
  })
  // What stands above the two names is for other systems.
  return patch.slice(patch.indexOf('--- '))
}
