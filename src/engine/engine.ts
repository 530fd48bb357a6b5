import { type AnalysisContext, DialogueView } from '../analysis/dialogue.js'
import { maskPersonalData } from '../findings/mask.js'
import { type PipelineContext, sortFindings, toFindings } from '../findings/pipeline.js'
import type {
  Act,
  Finding,
  Found,
  Matcher,
  NotEvaluable,
  NotEvaluableRule,
  Question,
  Review,
  RuleDefinition,
} from '../plugin/index.js'
import type { ConversationNode, Post } from '../transcript/index.js'
import { type CompiledRule, compile } from './compile.js'
import { type BatchCorpus, Indexer } from './corpus.js'
import type { Corpus, Engine, EngineOptions } from './types.js'

/**
 * Compiles rules into an engine.
 *
 * @throws EngineError for a rule that names a kind or lexicon that nobody gave.
 */
export function createEngine(options: EngineOptions): Engine {
  const compiled = compile(options)
  const library = options.replyLibrary ?? []
  const mask = options.mask === false ? (text: string) => text : maskPersonalData
  const base: AnalysisContext = compiled
  const newIndexer = (): Indexer => new Indexer(compiled.corpusLimits, library)

  /** The corpus at hand: the batch's; else, where there is a reply library, one of this conversation alone. */
  function corpusFor(conversation: ConversationNode, corpus: Corpus | undefined): BatchCorpus | undefined {
    const { corpusLimits } = compiled
    if (!corpusLimits) return undefined
    // A batch too small for any text to recur tells nothing.
    if (corpus && (library.length > 0 || corpus.conversations > corpusLimits.conversations))
      return corpus as BatchCorpus
    if (library.length === 0) return undefined
    const indexer = newIndexer()
    indexer.add(conversation)
    return indexer.finish()
  }

  function review(conversation: ConversationNode, given?: Corpus): Review {
    const corpus = corpusFor(conversation, given)
    const context = corpus ? { ...base, canned: corpus.lookup } : base
    const dialogue = new DialogueView(withPost(conversation, options.defaultPost), context)
    // A message may carry many findings; it is masked once.
    const texts: string[] = []
    const pipeline: PipelineContext = {
      conversation: conversation.id,
      messages: dialogue.utterances,
      locale: options.locale,
      masked(message) {
        texts[message] ??= mask(dialogue.utterances[message]!.text)
        return texts[message]
      },
    }
    const findings: Finding[] = []
    const notEvaluable: NotEvaluableRule[] = []
    const found: Found[] = []
    const report = (each: Found): void => void found.push(each)
    for (const rule of compiled.rules) {
      found.length = 0
      const missing = judge(rule, dialogue, report)
      if (missing) notEvaluable.push({ rule: rule.definition.id, reason: missing.notEvaluable[options.locale] })
      if (found.length > 0) findings.push(...toFindings(found, rule.phrasing, pipeline))
    }
    return assemble(dialogue, findings, notEvaluable, pipeline)
  }

  return {
    rules: new Map(compiled.rules.map(({ definition }) => [definition.id, definition])),
    wantsCorpus: compiled.corpusLimits !== undefined,
    indexer: newIndexer,
    review,
    mask,
  }
}

/** The conversation as if its agent's post had been written in it, where it is not and a default is at hand. */
function withPost(conversation: ConversationNode, post: Post | undefined): ConversationNode {
  const { fields } = conversation
  if (!post || fields.agent?.post) return conversation
  return { ...conversation, fields: { ...fields, agent: { ...fields.agent, post } } }
}

/** Runs one rule where it applies. */
function judge(
  { definition, matcher }: CompiledRule,
  dialogue: DialogueView,
  report: (found: Found) => void,
): NotEvaluable | undefined {
  if (!inScope(definition, dialogue)) return undefined
  const { posts } = definition.applies
  return posts ? judgePosts(posts, matcher, dialogue, report) : (matcher(dialogue, report) ?? undefined)
}

/**
 * A rule for some posts: findings stand on what agents of these posts said. Agents of several posts may take part, so each
 * message is asked for its own.
 */
function judgePosts(
  posts: readonly Post[],
  matcher: Matcher,
  dialogue: DialogueView,
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
  const missing = matcher(dialogue, (found) => {
    const said = found.evidence.find(({ message }) => utterances[message]?.role === 'agent')
    const post = said && postOf(said.message)
    if (!said || (post && posts.includes(post))) report(found)
  })
  return missing ?? unknown
}

function inScope({ applies }: RuleDefinition, dialogue: DialogueView): boolean {
  if (applies.langs && !applies.langs.includes(dialogue.lang)) return false
  const channel = dialogue.conversation.fields.channel ?? 'chat'
  return !applies.channels || applies.channels.includes(channel)
}

function assemble(
  dialogue: DialogueView,
  findings: Finding[],
  notEvaluable: NotEvaluableRule[],
  { locale, masked }: PipelineContext,
): Review {
  const { conversation, utterances } = dialogue
  const id = (index: number): string => utterances[index]!.node.id
  const places =
    findings.length > 1 ? new Map(utterances.map((utterance) => [utterance.node.id, utterance.index])) : undefined
  const question = (each: Question): Review['questions'][number] => ({
    message: id(each.message),
    start: each.start,
    end: each.end,
    text: masked(each.message).slice(each.start, each.end),
    topic: each.topic,
    status: each.status,
    answeredBy: each.answeredBy === undefined ? null : id(each.answeredBy),
    repeats: each.repeats.map(id),
    reason: each.reason[locale],
  })
  const act = ({ message, act: name, start, end }: Act): Review['acts'][number] => ({
    message: id(message),
    act: name,
    start,
    end,
  })
  const agent = conversation.fields.agent?.name ?? conversation.fields.agent?.id
  return {
    conversation: conversation.id,
    ...(conversation.file === undefined ? {} : { file: conversation.file }),
    ...(conversation.position === undefined ? {} : { line: conversation.position.start.line }),
    lang: dialogue.lang,
    ...(agent === undefined ? {} : { agent }),
    labels: { type: dialogue.type.value },
    questions: dialogue.questions.map(question),
    acts: dialogue.acts().map(act),
    findings: places ? sortFindings(findings, (message) => places.get(message) ?? 0) : findings,
    notEvaluable,
  }
}
