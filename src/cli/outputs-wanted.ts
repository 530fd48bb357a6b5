import type { Given } from './arguments.js'
import { usageError } from './usage-error.js'

/** A report that was asked for. */
export interface WantedOutput {
  /** Absent: the file's ending decides, else the default. */
  format?: string
  /** Absent: standard output. */
  file?: string
}

/**
 * Pairs `--format` and `--output`: a format belongs to the file that follows it, or to the file just before it that has
 * none; a format without a file goes to standard output.
 *
 * @throws UserError where two reports would go to standard output, or to one file
 */
export function pairOutputs(given: readonly Given[]): WantedOutput[] {
  const outputs: WantedOutput[] = []
  let format: string | undefined
  for (const { name, value } of given) {
    if (name === 'format') {
      if (format !== undefined) outputs.push({ format })
      format = value
    } else if (name === 'output') {
      outputs.push({ ...(format !== undefined && { format }), ...(value !== '-' && { file: value as string }) })
      format = undefined
    }
  }
  if (format !== undefined) {
    const last = outputs.at(-1)
    if (last?.file !== undefined && last.format === undefined) last.format = format
    else outputs.push({ format })
  }
  if (outputs.length === 0) outputs.push({})
  const files = outputs.map(({ file }) => file)
  const twice = files.find((file, index) => files.indexOf(file) !== index)
  const clash = files.filter((file) => file === undefined).length > 1
  if (clash) {
    throw usageError(
      { en: 'two reports cannot both go to standard output', zh: '标准输出只能有一份报告' },
      {
        en: 'Give each a file: --format json -o report.json',
        zh: '请为它们分别指定文件：--format json -o report.json',
      },
    )
  }
  if (twice !== undefined) {
    throw usageError(
      { en: `two reports cannot both go to ${twice}`, zh: `两份报告不能写入同一个文件 ${twice}` },
      { en: 'Give each a file of its own.', zh: '请为它们分别指定文件。' },
    )
  }
  return outputs
}
