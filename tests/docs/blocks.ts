/** A fenced block of a guide: its language, and the rest of its first line. */
export interface Block {
  language: string
  name: string
  text: string
  line: number
}

/** All fenced blocks of a Markdown text, in order. */
export function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = []
  let open: Block | undefined
  for (const [at, line] of markdown.split('\n').entries()) {
    const fence = /^```(\S*)\s*(.*)$/.exec(line)
    if (!fence) {
      if (open) open.text += `${line}\n`
    } else if (open) {
      blocks.push(open)
      open = undefined
    } else open = { language: fence[1] as string, name: fence[2] as string, text: '', line: at + 1 }
  }
  return blocks
}

/** Whether an output is what a guide shows. A line `…` stands for any lines; space at the ends of lines does not count. */
export function shows(shown: string, output: string): boolean {
  const tidy = (text: string) =>
    text
      .trim()
      .split('\n')
      .map((line) => line.trimEnd())
  const pattern = tidy(shown).map((line) =>
    line === '…' ? '(?:.*\n)*' : `${line.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}\n`,
  )
  return new RegExp(`^${pattern.join('')}$`).test(`${tidy(output).join('\n')}\n`)
}
