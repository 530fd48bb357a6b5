/**
 * The line of each message in a conversation that JSON spreads over many lines, so that findings lead back to it.
 *
 * @param text Valid JSON of one conversation.
 * @param line 1-based line of the file on which it starts.
 * @returns one 1-based line for each element of the top-level `messages`
 */
export function messageLines(text: string, line: number): number[] {
  const found: number[] = []
  let depth = 0
  let key = ''
  let current = line
  for (let at = 0; at < text.length; at++) {
    const c = text[at]
    if (c === '\n') current++
    else if (c === '"') {
      const end = stringEnd(text, at)
      if (depth === 1) key = text.slice(at + 1, end)
      at = end
    } else if (c === '{' || c === '[') {
      if (depth === 2 && key === 'messages') found.push(current)
      depth++
    } else if (c === '}' || c === ']') depth--
    else if (c === ',' && depth === 1) key = ''
  }
  return found
}

/** The offset of the quote that closes the string opened at `start`. */
function stringEnd(text: string, start: number): number {
  let at = start + 1
  while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at
}
