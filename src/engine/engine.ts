import { type AnalysisContext, DialogueView } from '../analysis/dialogue.js'
import { maskPersonalData } from '../findings/mask.js'
import { type PipelineContext, sortFindings, toFindings } from '../findings/pipeline.js'
import type {
  Act,
  Finding,
  Found,
  NotEvaluable,
  NotEvaluableRule,
  Question,
  Review,
  RuleDefinition,
  Score,
} from '../plugin/index.js'
import type { ConversationNode } from '../transcript/index.js'
import { type CompiledRule, compile } from './compile.js'
import { type BatchCorpus, Indexer } from './corpus.js'
import { reviewedLabels } from './labels.js'
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
  const base: AnalysisContext = { ...compiled, specialties: options.specialties }
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
    const dialogue = new DialogueView(conversation, context)
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
    const judged = new Set<string>()
    for (const rule of compiled.rules) {
      found.length = 0
      const { id } = rule.definition
      if (!inScope(rule.definition, dialogue)) continue
      const missing = judge(rule, dialogue, report)
      if (missing) notEvaluable.push({ rule: id, reason: missing.notEvaluable[options.locale] })
      else judged.add(id)
      if (found.length > 0) findings.push(...toFindings(found, rule.phrasing, pipeline))
    }
    const score = options.score?.({ findings, judged })
    return assemble(dialogue, findings, notEvaluable, score, pipeline)
  }

  return {
    rules: new Map(compiled.rules.map(({ definition }) => [definition.id, definition])),
    wantsCorpus: compiled.corpusLimits !== undefined,
    indexer: newIndexer,
    review,
    mask,
  }
}

/** Runs one rule on a conversation of its language and channel. */
function judge(
  { definition, matcher }: CompiledRule,
  dialogue: DialogueView,
  report: (found: Found) => void,
): NotEvaluable | undefined {
  const posts = definition.applies.posts
  if (posts) {
    const post = dialogue.conversation.fields.agent?.post
    if (!post) return { notEvaluable: { en: "the agent's post is not known", zh: '不知道客服人员的岗位' } }
    if (!posts.includes(post)) return undefined
  }
  return matcher(dialogue, report) ?? undefined
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
  score: Score | undefined,
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
    ...reviewedLabels(dialogue),
    ...(score && { score }),
    questions: dialogue.questions.map(question),
    acts: dialogue.acts().map(act),
    findings: places ? sortFindings(findings, (message) => places.get(message) ?? 0) : findings,
    notEvaluable,
  }
}
