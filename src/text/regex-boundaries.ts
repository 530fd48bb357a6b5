import { type AST, visitRegExpAST } from '@eslint-community/regexpp'

const HAN = /\p{Script=Han}/u
const HAN_CLASS = /[\u4e00-\u9fff]/

/**
 * The first `\b` that can stand right beside a Han character. JavaScript takes Han characters for no word characters, so
 * such a boundary fails between two of them and holds where a Latin letter happens to follow: never what is meant.
 */
export function boundaryBesideHan(pattern: AST.Pattern): AST.WordBoundaryAssertion | undefined {
  let found: AST.WordBoundaryAssertion | undefined
  visitRegExpAST(pattern, {
    onAssertionEnter(node) {
      if (found || node.kind !== 'word' || node.negate) return
      if (neighbourIsHan(node, 1) || neighbourIsHan(node, -1)) found = node
    },
  })
  return found
}

type Direction = 1 | -1

/** Whether what follows (1) or precedes (-1) an element can begin (end) with a Han character. */
function neighbourIsHan(element: AST.Element, direction: Direction): boolean {
  const { parent } = element
  if (parent.type === 'Quantifier') return neighbourIsHan(parent, direction)
  const { elements } = parent as AST.Alternative
  const edge = edgeOf(elements, elements.indexOf(element) + direction, direction)
  if (edge !== 'empty') return edge === 'han'
  const owner = (parent as AST.Alternative).parent
  return (owner.type === 'Group' || owner.type === 'CapturingGroup') && neighbourIsHan(owner, direction)
}

/** What a sequence can start (end) with: a Han character, something else, or nothing at all. */
function edgeOf(elements: readonly AST.Element[], from: number, direction: Direction): 'han' | 'other' | 'empty' {
  for (let i = from; i >= 0 && i < elements.length; i += direction) {
    const edges = edgesOf(elements[i]!, direction)
    if (edges.has('han')) return 'han'
    if (!edges.has('empty')) return 'other'
  }
  return 'empty'
}

function edgesOf(element: AST.Element, direction: Direction): Set<'han' | 'other' | 'empty'> {
  switch (element.type) {
    case 'Assertion':
      return new Set(['empty'])
    case 'Quantifier': {
      const edges = edgesOf(element.element, direction)
      if (element.min === 0) edges.add('empty')
      return edges
    }
    case 'Group':
    case 'CapturingGroup':
      return new Set(
        element.alternatives.map(({ elements }) =>
          edgeOf(elements, direction === 1 ? 0 : elements.length - 1, direction),
        ),
      )
    default:
      return new Set([holdsHan(element) ? 'han' : 'other'])
  }
}

/** Negated sets and `.` hold Han characters too, but not because their author thought of them. */
function holdsHan(
  element: Exclude<AST.Element, AST.Assertion | AST.Quantifier | AST.Group | AST.CapturingGroup>,
): boolean {
  if (element.type === 'Character') return HAN.test(String.fromCodePoint(element.value))
  if (element.type === 'CharacterSet') return element.kind === 'property' && !element.negate && /Han/.test(element.raw)
  if (element.type !== 'CharacterClass' || element.negate) return false
  return element.elements.some((each) => {
    if (each.type === 'Character') return HAN.test(String.fromCodePoint(each.value))
    if (each.type === 'CharacterClassRange')
      return HAN_CLASS.test(each.raw) || (each.min.value <= 0x4e00 && each.max.value >= 0x9000)
    return each.type === 'CharacterSet' && each.kind === 'property' && !each.negate && /Han/.test(each.raw)
  })
}
