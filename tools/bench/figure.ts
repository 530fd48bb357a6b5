/** One line of the report. */
export interface Figure {
  /** What was compared. */
  what: string
  /** On what. */
  on: string
  /** How ours did, in words. */
  ours: string
  /** What it is compared to, in words. */
  theirs: string
  /** By the wall clock, or of bytes. */
  ratio: number
  /** The same by processor time. */
  cpuRatio?: number
  /** What the ratio must keep to; a figure without one only informs. */
  target?: { most: number } | { least: number }
}

/** Whether a figure keeps its target; undefined where it has none. */
export function holds({ ratio, target }: Figure): boolean | undefined {
  if (!target) return undefined
  return 'most' in target ? ratio <= target.most : ratio >= target.least
}

/** The figures as an aligned table. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.what,
    figure.on,
    figure.ours,
    figure.theirs,
    times(figure.ratio),
    figure.cpuRatio === undefined ? '' : times(figure.cpuRatio),
    verdict(figure),
  ])
  const all = [['what', 'on', 'chatlint', 'compared to', 'ratio', 'by CPU', 'target'], ...rows]
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => (row[column] as string).length))) ?? []
  return all
    .map((row) =>
      row
        .map((cell, column) =>
          column === 4 ? cell.padStart(widths[column] as number) : cell.padEnd(widths[column] as number),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function times(ratio: number): string {
  return `${ratio >= 100 ? ratio.toFixed(0) : ratio.toFixed(2)} ×`
}

function verdict(figure: Figure): string {
  const { target } = figure
  if (!target) return ''
  return `${'most' in target ? `≤ ${short(target.most)}` : `≥ ${short(target.least)}`} ${holds(figure) ? 'ok' : 'MISSED'}`
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100)
}

export function milliseconds(value: number): string {
  return `${value < 100 ? value.toFixed(1) : value.toFixed(0)} ms`
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`
}

/** Characters per second, from characters and milliseconds. */
export function speed(characters: number, ms: number): string {
  const perSecond = (characters / ms) * 1000
  return perSecond >= 1e6 ? `${(perSecond / 1e6).toFixed(1)} Mchar/s` : `${(perSecond / 1e3).toFixed(0)} kchar/s`
}
