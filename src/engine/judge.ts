import type { DialogueView } from '../analysis/dialogue.js'
import type { Found, NotEvaluable, Rate } from '../plugin/index.js'
import { channelOf } from '../transcript/index.js'
import type { CompiledRule } from './compile.js'
import { judgePosts } from './posts.js'

/** Runs one rule on a conversation. */
export function judge(
  { definition, matcher }: CompiledRule,
  dialogue: DialogueView,
  report: (found: Found) => void,
  rate: (rate: Rate) => void = () => {},
): NotEvaluable | undefined {
  const { posts } = definition.applies
  return posts ? judgePosts(posts, matcher, dialogue, report) : (matcher(dialogue, report, rate) ?? undefined)
}

/** Whether a rule is for conversations of this language and channel. */
export function inScope(
  { definition: { applies } }: Pick<CompiledRule, 'definition'>,
  dialogue: DialogueView,
): boolean {
  if (applies.langs && !applies.langs.includes(dialogue.lang)) return false
  const channel = channelOf(dialogue.conversation.fields)
  return !applies.channels || applies.channels.includes(channel)
}
