import type { Literal, Node, Parent, Point, Position } from 'unist'

/** A template of a script library. */
export interface Template {
  /** The headings above it; the second and later of one heading are numbered. */
  title: string
  text: string
  /** Where each UTF-16 unit of the text stands. */
  points: readonly (Point | undefined)[]
  position: Position | undefined
}

/** Reads the templates of a Markdown tree: its paragraphs and table cells, named by the headings above them. */
export function templatesOf(tree: Node): Template[] {
  const templates: Template[] = []
  const headings: string[] = []
  const counts = new Map<string, number>()
  const visit = (node: Node): void => {
    if (node.type === 'heading') {
      const depth = (node as Node & { depth: number }).depth
      headings.length = Math.min(headings.length, depth - 1)
      headings[depth - 1] = read(node).text
    } else if (node.type === 'paragraph' || node.type === 'tableCell') {
      const { text, points } = read(node)
      if (text.trim() === '') return
      const name = headings.filter(Boolean).join(' › ')
      const count = (counts.get(name) ?? 0) + 1
      counts.set(name, count)
      templates.push({
        title: count === 1 && name ? name : `${name} #${count}`.trim(),
        text,
        points,
        position: node.position,
      })
    } else if ('children' in node) for (const child of (node as Parent).children) visit(child)
  }
  visit(tree)
  return templates
}

function read(node: Node): { text: string; points: (Point | undefined)[] } {
  let text = ''
  const points: (Point | undefined)[] = []
  const add = (value: string, position: Position | undefined, inset: number): void => {
    text += value
    let { line, column } = position?.start ?? { line: 0, column: 0 }
    column += inset
    // Where the source spells it otherwise (escapes, entities), its beginning has to do.
    const plain = position !== undefined && lengthOf(position) === value.length + 2 * inset
    for (const unit of value) {
      for (let i = 0; i < unit.length; i++) points.push(position && { line, column: plain ? column + i : column })
      if (unit === '\n') {
        line++
        column = 1
      } else if (plain) column += unit.length
    }
  }
  const visit = (each: Node): void => {
    if (each.type === 'text' || each.type === 'html') add(String((each as Literal).value), each.position, 0)
    else if (each.type === 'inlineCode') add(String((each as Literal).value), each.position, 1)
    else if (each.type === 'break') add('\n', each.position, 0)
    else if ('children' in each) for (const child of (each as Parent).children) visit(child)
  }
  visit(node)
  return { text, points }
}

function lengthOf({ start, end }: Position): number {
  return (end.offset ?? 0) - (start.offset ?? 0)
}
