/** Rules for some posts: a doctor may diagnose, a consultant may not. */
import type { Dialogue, Found, Matcher, NotEvaluable } from '../plugin/index.js'
import type { ConversationNode, Post } from '../transcript/index.js'

/** The conversation as if its agent's post had been written in it, where it is not and a default is at hand. */
export function withPost(conversation: ConversationNode, post: Post | undefined): ConversationNode {
  const { fields } = conversation
  if (!post || fields.agent?.post) return conversation
  return { ...conversation, fields: { ...fields, agent: { ...fields.agent, post } } }
}

/**
 * Runs a rule for some posts: findings stand on what agents of these posts said. Agents of several posts may take part, so
 * each message is asked for its own, and only then the conversation.
 */
export function judgePosts(
  posts: readonly Post[],
  matcher: Matcher,
  dialogue: Dialogue,
  report: (found: Found) => void,
): NotEvaluable | undefined {
  const { utterances, conversation } = dialogue
  const postOf = (index: number): Post | undefined =>
    utterances[index]?.node.fields.post ?? conversation.fields.agent?.post
  const agents = utterances.filter(({ role }) => role === 'agent')
  if (agents.length === 0) return undefined
  const known = agents.map(({ index }) => postOf(index))
  const unknown = known.includes(undefined)
    ? { notEvaluable: { en: "the agent's post is not known", zh: '不知道客服人员的岗位' } }
    : undefined
  if (!known.some((post) => post && posts.includes(post))) return unknown
  const reportOfPosts = (found: Found): void => {
    const said = found.evidence.find(({ message }) => utterances[message]?.role === 'agent')
    const post = said && postOf(said.message)
    if (!said || (post && posts.includes(post))) report(found)
  }
  // A share counts what all of them said, so there is none for some posts.
  const missing = matcher(dialogue, reportOfPosts, () => {})
  return missing ?? unknown
}
