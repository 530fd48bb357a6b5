/** Builders for the mdast nodes that reports are made of. Escaping is left to whoever compiles the tree. */
import type {
  BlockContent,
  Blockquote,
  Break,
  DefinitionContent,
  Emphasis,
  Heading,
  InlineCode,
  Link,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Strong,
  Table,
  TableCell,
  TableRow,
  Text,
} from 'mdast'

export const root = (children: RootContent[]): Root => ({ type: 'root', children })

export const heading = (depth: Heading['depth'], children: PhrasingContent[]): Heading => ({
  type: 'heading',
  depth,
  children,
})

export const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children })

export const blockquote = (children: (BlockContent | DefinitionContent)[]): Blockquote => ({
  type: 'blockquote',
  children,
})

export const text = (value: string): Text => ({ type: 'text', value })

export const strong = (children: PhrasingContent[]): Strong => ({ type: 'strong', children })

export const emphasis = (children: PhrasingContent[]): Emphasis => ({ type: 'emphasis', children })

export const inlineCode = (value: string): InlineCode => ({ type: 'inlineCode', value })

export const link = (url: string, children: PhrasingContent[]): Link => ({ type: 'link', url, children })

export const lineBreak = (): Break => ({ type: 'break' })

/** A bullet list; each item is a run of inline content and whatever blocks follow it. */
export const list = (items: [PhrasingContent[], ...BlockContent[]][]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map(
    ([first, ...blocks]): ListItem => ({ type: 'listItem', spread: false, children: [paragraph(first), ...blocks] }),
  ),
})

/** A table; the first row is its head. */
export const table = (align: Table['align'], rows: PhrasingContent[][][]): Table => ({
  type: 'table',
  align,
  children: rows.map(
    (cells): TableRow => ({
      type: 'tableRow',
      children: cells.map((children): TableCell => ({ type: 'tableCell', children })),
    }),
  ),
})
