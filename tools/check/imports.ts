import ts from 'typescript'

/** One import of a source file. */
export interface Import {
  /** As it is written, such as `../text/fold.js`. */
  specifier: string
  /** 1-based. */
  line: number
  /** `import type`, `export type` or a type position: gone after compilation. */
  typeOnly: boolean
  /** `import()`: loaded when it is reached. */
  lazy: boolean
}

/** A use of something that only some runtimes have, or that makes two runs differ. */
export interface Ambient {
  /** As one would write it, such as `Date.now`. */
  name: string
  line: number
}

/** What a source file takes from outside of itself. */
export interface Outside {
  imports: Import[]
  ambient: Ambient[]
}

const GLOBALS = new Set([
  'process',
  'console',
  'performance',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'require',
  'Buffer',
  '__dirname',
  '__filename',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'window',
  'document',
  'navigator',
  'localStorage',
])
const MEMBERS = new Map([
  ['Math', new Set(['random'])],
  ['Date', new Set(['now'])],
  ['crypto', new Set(['randomUUID', 'getRandomValues'])],
])

/** Reads the imports and the ambient names of one TypeScript file by its syntax tree; comments and strings don't count. */
export function scan(file: string, text: string): Outside {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
  const imports: Import[] = []
  const ambient: Ambient[] = []
  const declared = namesDeclaredIn(source)
  const lineOf = (node: ts.Node): number => source.getLineAndCharacterOfPosition(node.getStart()).line + 1
  const add = (node: ts.Node, specifier: ts.Node | undefined, typeOnly: boolean, lazy = false): void => {
    if (specifier && ts.isStringLiteralLike(specifier))
      imports.push({ specifier: specifier.text, line: lineOf(node), typeOnly, lazy })
  }

  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier, isTypeOnlyImport(node))
    else if (ts.isExportDeclaration(node)) add(node, node.moduleSpecifier, node.isTypeOnly)
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node, node.argument.literal, true)
    else if (ts.isCallExpression(node) && isImportCall(node)) {
      add(node, node.arguments[0], false, node.expression.kind === ts.SyntaxKind.ImportKeyword)
    } else {
      const name = ambientName(node)
      if (name && !declared.has(name.split('.')[0] as string)) ambient.push({ name, line: lineOf(node) })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return { imports, ambient }
}

function isTypeOnlyImport(node: ts.ImportDeclaration): boolean {
  const clause = node.importClause
  if (!clause) return false
  if (clause.isTypeOnly) return true
  const named = clause.namedBindings
  if (clause.name || !named || !ts.isNamedImports(named)) return false
  return named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly)
}

function isImportCall(node: ts.CallExpression): boolean {
  return (
    node.expression.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(node.expression) && node.expression.text === 'require')
  )
}

/** The name of an ambient thing that a node uses, or undefined. */
function ambientName(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) || ts.isCallExpression(node)) {
    const callee = node.expression
    if (ts.isIdentifier(callee) && callee.text === 'Date' && !node.arguments?.length) return 'new Date()'
    return undefined
  }
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
    const owner = node.expression.text
    if (owner === 'globalThis' && GLOBALS.has(node.name.text)) return node.name.text
    return MEMBERS.get(owner)?.has(node.name.text) ? `${owner}.${node.name.text}` : undefined
  }
  if (!ts.isIdentifier(node) || !GLOBALS.has(node.text) || ts.isPartOfTypeNode(node)) return undefined
  return isReference(node) ? node.text : undefined
}

/** Whether an identifier stands for a value, not for a key, a member or a declaration. */
function isReference(node: ts.Identifier): boolean {
  const parent = node.parent
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node
  if (ts.isShorthandPropertyAssignment(parent)) return true
  if (ts.isBindingElement(parent)) return parent.initializer === node
  const named = parent as ts.Node & { name?: ts.Node }
  return named.name !== node && !ts.isQualifiedName(parent) && !ts.isTypeNode(parent)
}

/** Every name that the file declares anywhere; a local `process` is not Node's. */
function namesDeclaredIn(source: ts.SourceFile): Set<string> {
  const names = new Set<string>()
  const visit = (node: ts.Node): void => {
    const declares =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isBindingElement(node) ||
      ts.isImportSpecifier(node) ||
      ts.isImportClause(node) ||
      ts.isNamespaceImport(node)
    if (declares && node.name && ts.isIdentifier(node.name)) names.add(node.name.text)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return names
}
