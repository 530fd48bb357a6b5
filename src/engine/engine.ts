import { type AnalysisContext, DialogueView } from '../analysis/dialogue.js'
import { readModels } from '../analysis/models/index.js'
import { maskPersonalData } from '../findings/mask.js'
import { type PipelineContext, toFindings } from '../findings/pipeline.js'
import { suppressor } from '../findings/suppressions.js'
import type { Finding, Found, NotEvaluable, NotEvaluableRule, Review, RuleDefinition } from '../plugin/index.js'
import { type ConversationNode, channelOf } from '../transcript/index.js'
import { assemble } from './assemble.js'
import { type CompiledRule, compile } from './compile.js'
import { type BatchCorpus, Indexer } from './corpus.js'
import { CustomerIndex } from './customers.js'
import { TemplateIndex } from './library.js'
import { judgePosts, withPost } from './posts.js'
import { TextIndex } from './texts.js'
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
  const base: AnalysisContext = {
    ...compiled,
    models: options.models && readModels(options.models),
    explain: options.explain,
    specialties: options.specialties,
    timezone: options.timezone,
    today: options.today,
    placeholders: options.settings?.placeholders,
  }

  const suppress = options.suppressions && suppressor(options.suppressions)

  /** Texts are collected where a rule asks for them, or where nothing else is: a caller that wants an index gets one. */
  function newIndexer(): Indexer {
    const { corpusLimits, customerFields: fields, wantsLibrary } = compiled
    const wantsTexts = corpusLimits !== undefined || (fields === undefined && !wantsLibrary)
    return new Indexer({
      texts: wantsTexts ? new TextIndex(corpusLimits, library) : undefined,
      customers: fields && new CustomerIndex({ fields, timezone: options.timezone, today: options.today }),
      templates: wantsLibrary ? new TemplateIndex(compiled) : undefined,
    })
  }

  /** What tells of canned replies: the batch; else, where there is a reply library, an index of this conversation alone. */
  function cannedFor(conversation: ConversationNode, corpus: BatchCorpus | undefined): AnalysisContext['canned'] {
    const { corpusLimits } = compiled
    if (!corpusLimits) return undefined
    // A batch too small for any text to recur tells nothing.
    if (corpus && (library.length > 0 || corpus.conversations > corpusLimits.conversations)) return corpus.canned
    if (library.length === 0) return undefined
    const index = new TextIndex(corpusLimits, library)
    index.add(conversation)
    return index.finish().lookup
  }

  function review(conversation: ConversationNode, given?: Corpus): Review {
    const corpus = given as BatchCorpus | undefined
    const context = {
      ...base,
      canned: cannedFor(conversation, corpus),
      customers: corpus?.customers,
      library: corpus?.library,
    }
    const dialogue = new DialogueView(withPost(conversation, options.defaultPost), context)
    // A message may carry many findings; it is masked once.
    const maskedTexts: string[] = []
    const pipeline: PipelineContext = {
      conversation: conversation.id,
      messages: dialogue.utterances,
      locale: options.locale,
      masked(message) {
        maskedTexts[message] ??= mask(dialogue.utterances[message]!.text)
        return maskedTexts[message]
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
      if (conversation.template && rule.needsDialogue) continue
      if (!inScope(rule.definition, dialogue)) continue
      if (rule.replacedBy.some((other) => inScope(other, dialogue))) continue
      const missing = judge(rule, dialogue, report)
      if (missing) notEvaluable.push({ rule: id, reason: missing.notEvaluable[options.locale] })
      else judged.add(id)
      if (found.length > 0) findings.push(...toFindings(found, rule.phrasing, pipeline))
    }
    const suppressed = suppress?.(findings, conversation.id) ?? []
    // A template is no service that somebody gave.
    const score = conversation.template ? undefined : options.score?.({ findings, judged })
    const review = assemble(dialogue, findings, notEvaluable, score, pipeline)
    return suppressed.length > 0 ? { ...review, suppressed } : review
  }

  return {
    rules: new Map(compiled.rules.map(({ definition }) => [definition.id, definition])),
    needsDialogue: new Set(
      compiled.rules.flatMap(({ definition, needsDialogue }) => (needsDialogue ? definition.id : [])),
    ),
    wantsCorpus: compiled.corpusLimits !== undefined || compiled.customerFields !== undefined || compiled.wantsLibrary,
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
  const { posts } = definition.applies
  return posts ? judgePosts(posts, matcher, dialogue, report) : (matcher(dialogue, report) ?? undefined)
}

function inScope({ applies }: RuleDefinition, dialogue: DialogueView): boolean {
  if (applies.langs && !applies.langs.includes(dialogue.lang)) return false
  const channel = channelOf(dialogue.conversation.fields)
  return !applies.channels || applies.channels.includes(channel)
}
