import type { Node, Position } from 'unist'
import type { VFile } from 'vfile'
import type { Scope } from '../plugin/index.js'
import { type ConversationNode, conversation } from '../transcript/index.js'
import { reportFinding } from './report.js'
import { type ChatlintOptions, reviewerOf } from './setup.js'
import { type Template, templatesOf } from './templates.js'

/** A template is no dialogue: rules that look at one would miss what stands elsewhere. */
const WITHOUT_DIALOGUE: ReadonlySet<Scope> = new Set(['message', 'turn', 'template'])

/**
 * A unified plugin for Markdown script libraries, after a Markdown parser: each paragraph under a heading is a template. They
 * are judged by the rules that need no dialogue; findings are messages of the file, at their words.
 *
 * @example
 * unified().use(remarkParse).use(chatlintScripts, { packs: ['core', 'script-library'] }).use(remarkStringify)
 */
export function chatlintScripts(
  options: ChatlintOptions = { packs: ['core', 'script-library'] },
): (tree: Node, file: VFile) => Promise<void> {
  const reviewer = reviewerOf(options)
  return async (tree, file) => {
    const { rules, kinds, reviewAll } = await reviewer()
    const templates = templatesOf(tree)
    const fits = (rule: string): boolean => {
      const kind = kinds.get(rules.get(rule)?.kind ?? '')
      return kind !== undefined && WITHOUT_DIALOGUE.has(kind.scope)
    }
    const reviews = []
    let at = 0
    for await (const review of reviewAll(templates.map((each) => asConversation(each, file)))) {
      const template = templates[at++] as Template
      const findings = review.findings.filter(({ rule }) => fits(rule))
      for (const finding of findings) {
        const first = finding.evidence[0]
        reportFinding(file, finding, first ? placeOf(template, first.start, first.end) : template.position)
      }
      reviews.push({ ...review, findings })
    }
    Object.assign(file.data, { chatlint: { reviews } })
  }
}

function asConversation({ title, text, position }: Template, file: VFile): ConversationNode {
  const line = position?.start.line ?? 1
  return conversation({ id: title, messages: [{ role: 'agent', text }] }, { file: file.path, line })
}

function placeOf(template: Template, start: number, end: number): Position | undefined {
  const from = template.points[start]
  const to = template.points[Math.max(start, end - 1)]
  if (!from || !to) return template.position
  return { start: from, end: { line: to.line, column: to.column + 1 } }
}
