import { fixesAtOnce, fixText, MOST_ROUNDS } from '../findings/fixes.js'
import type { Localized, Review, RuleExample } from '../plugin/index.js'
import { type ConversationNode, conversation, messagesOf } from '../transcript/index.js'
import { type ParseText, readExample } from './example.js'

/**
 * What is wrong with the safe replacements of a rule, by an example that says what they make of its text; undefined where nothing
 * is, or the example says nothing of it.
 */
export function fixFault(
  example: RuleExample,
  judged: ConversationNode,
  review: (tree: ConversationNode) => Review,
  parseText: ParseText,
): Localized | undefined {
  const [first] = [example].flat()
  if (typeof first !== 'object' || first.fixed === undefined) return undefined
  const wanted = textsOf(readExample({ ...first, text: first.fixed }, parseText).judged)
  let tree = judged
  let left = review(tree)
  for (let round = 0; round < MOST_ROUNDS && left.findings.some(({ fix }) => fix); round++) {
    tree = fixed(tree, left)
    left = review(tree)
  }
  const made = textsOf(tree)
  if (made !== wanted) return { en: `The replacements make this of it: ${made}`, zh: `替换后的文本是：${made}` }
  if (left.findings.length === 0) return undefined
  return { en: 'The rule still finds something in the fixed text', zh: '替换后的文本仍被规则标出' }
}

function fixed(tree: ConversationNode, { findings }: Review): ConversationNode {
  const fixes = fixesAtOnce(findings)
  const ids = messagesOf(tree).map(({ id }) => id)
  const messages = tree.fields.messages.map((each, index) => ({
    ...each,
    text: fixText(
      each.text,
      fixes.filter(({ message }) => message === ids[index]),
    ),
  }))
  return conversation({ ...tree.fields, messages })
}

function textsOf(tree: ConversationNode): string {
  return messagesOf(tree)
    .map(({ value }) => value)
    .join('\n')
}
