import { type AnalysisContext, DialogueView } from '../analysis/dialogue.js'
import { readModels } from '../analysis/models/index.js'
import { OngoingDialogue } from '../analysis/ongoing.js'
import { maskPersonalData } from '../findings/mask.js'
import { type PipelineContext, sortFindings, toFindings } from '../findings/pipeline.js'
import { suppressor } from '../findings/suppressions.js'
import type { Finding, Found, NotEvaluableRule, Rate, Review, Translation } from '../plugin/index.js'
import type { ConversationNode } from '../transcript/index.js'
import { assemble } from './assemble.js'
import { type CompiledRule, compile } from './compile.js'
import { type BatchCorpus, corpusOf, Indexer, type Indexes, PartReader } from './corpus.js'
import { CustomerIndex } from './customers.js'
import { judgeDraft, stillMatters } from './draft.js'
import { inScope, judge } from './judge.js'
import { TemplateIndex } from './library.js'
import { withPost } from './posts.js'
import { RepliesAtHand } from './replies-at-hand.js'
import { TextPartReader } from './text-part.js'
import { DEFAULTS, TextIndex } from './texts.js'
import { TradeIndex } from './trade.js'
import type { Corpus, Drafts, Engine, EngineOptions } from './types.js'

/** What rules found in a conversation. */
interface Judged {
  findings: Finding[]
  notEvaluable: NotEvaluableRule[]
  /** Ids of the rules that could be judged. */
  judged: Set<string>
  /** By rule: shares that are judged per agent. */
  rates: Record<string, Rate> | undefined
}

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

  const { corpusLimits, customerFields, wantsLibrary } = compiled
  /** Texts are collected where a rule asks for them, or where nothing else is: a caller that wants an index gets one. */
  const wantsTexts = corpusLimits !== undefined || (customerFields === undefined && !wantsLibrary)
  const { timezone, today } = options
  const indexes = (): Omit<Indexes, 'texts'> => ({
    customers: customerFields && new CustomerIndex({ fields: customerFields, timezone, today }),
    templates: wantsLibrary ? new TemplateIndex(compiled) : undefined,
    trade: base.models && new TradeIndex(base),
  })

  /** What tells of canned replies in a batch; one too small for any text to recur tells nothing, unless there is a reply library. */
  function cannedIn(corpus: BatchCorpus): AnalysisContext['canned'] {
    const tells = corpusLimits && (library.length > 0 || corpus.conversations > corpusLimits.conversations)
    return tells ? corpus.canned : undefined
  }

  /** The same without a batch: where there is a reply library, an index of this conversation alone. */
  function cannedFor(conversation: ConversationNode): AnalysisContext['canned'] {
    if (!corpusLimits || library.length === 0) return undefined
    const index = new TextIndex(corpusLimits, library)
    index.add(conversation)
    return index.finish().lookup
  }

  /** The conversations of a batch share one. */
  const contexts = new WeakMap<BatchCorpus, AnalysisContext>()

  function contextOf(conversation: ConversationNode, corpus: BatchCorpus | undefined): AnalysisContext {
    if (!corpus) return { ...base, canned: cannedFor(conversation) }
    const known = contexts.get(corpus)
    if (known) return known
    const { customers, library: templates, trade } = corpus
    const context = { ...base, canned: cannedIn(corpus), customers, library: templates, trade }
    contexts.set(corpus, context)
    return context
  }

  /** What is known of a conversation when it is reviewed. */
  function seen(conversation: ConversationNode, given: Corpus | undefined): DialogueView {
    const context = contextOf(conversation, given as BatchCorpus | undefined)
    const tree = withPost(conversation, options.defaultPost)
    return conversation.cut ? new OngoingDialogue(tree, context) : new DialogueView(tree, context)
  }

  /** Runs rules on a conversation. */
  function judgeBy(
    rules: readonly CompiledRule[],
    dialogue: DialogueView,
    pipeline: PipelineContext,
    translation?: Translation,
  ): Judged {
    const findings: Finding[] = []
    const notEvaluable: NotEvaluableRule[] = []
    const found: Found[] = []
    const report = (each: Found): void => void found.push(each)
    const judged = new Set<string>()
    let rates: Judged['rates']
    for (const rule of rules) {
      found.length = 0
      const { id } = rule.definition
      if (dialogue.conversation.template && rule.needsDialogue) continue
      if (!inScope(rule, dialogue)) continue
      if (rule.replacedBy.some((definition) => inScope({ definition }, dialogue))) continue
      const missing = judge(rule, dialogue, report, (rate) => {
        rates = { ...rates, [id]: rate }
      })
      if (missing) {
        notEvaluable.push({ rule: id, reason: missing.notEvaluable[options.locale] })
        translation?.notEvaluable.set(id, missing.notEvaluable[translation.locale])
      } else judged.add(id)
      if (found.length > 0) findings.push(...toFindings(found, rule.phrasing, pipeline))
    }
    return { findings, notEvaluable, judged, rates }
  }

  function review(conversation: ConversationNode, corpus?: Corpus, translation?: Translation): Review {
    const dialogue = seen(conversation, corpus)
    const pipeline = pipelineOf(dialogue, translation)
    const { findings, notEvaluable, judged, rates } = judgeBy(compiled.rules, dialogue, pipeline, translation)
    const suppressed = suppress?.(findings, conversation.id) ?? []
    // A template is no service that somebody gave.
    const score = conversation.template ? undefined : options.score?.({ findings, judged })
    const review = assemble(dialogue, findings, notEvaluable, score, pipeline)
    if (rates && review.agent !== undefined) review.rates = rates
    if (suppressed.length > 0) review.suppressed = suppressed
    return review
  }

  const looksBeyond = compiled.rules.filter((rule) => rule.looksBeyond)
  const placeOf = new Map(compiled.rules.map(({ definition }, place) => [definition.id, place]))

  function renew(conversation: ConversationNode, earlier: Review, corpus?: Corpus): Review {
    // A score and suppressions look at all findings at once.
    if (!conversation.template || suppress) return review(conversation, corpus)
    const dialogue = seen(conversation, corpus)
    const anew = judgeBy(looksBeyond, dialogue, pipelineOf(dialogue))
    const again = new Set(looksBeyond.map(({ definition }) => definition.id))
    const messages = new Map(dialogue.utterances.map(({ node }, index) => [node.id, index]))
    const findings = [...earlier.findings.filter(({ rule }) => !again.has(rule)), ...anew.findings]
    const notEvaluable = [...earlier.notEvaluable.filter(({ rule }) => !again.has(rule)), ...anew.notEvaluable]
    return {
      ...earlier,
      findings: sortFindings(findings, (message) => messages.get(message) ?? 0),
      notEvaluable: notEvaluable.sort((a, b) => (placeOf.get(a.rule) ?? 0) - (placeOf.get(b.rule) ?? 0)),
    }
  }

  /** What the steps after the rules need of a conversation. A message's personal data is read once, for rules and mask alike. */
  function pipelineOf({ conversation, utterances }: DialogueView, translation?: Translation): PipelineContext {
    return {
      conversation: conversation.id,
      messages: utterances,
      locale: options.locale,
      translation,
      masked(message) {
        const utterance = utterances[message]!
        return options.mask === false ? utterance.text : utterance.masked
      },
    }
  }

  const rulesOnDrafts = compiled.rules.filter(({ onDraft }) => onDraft)

  function drafts(given?: Corpus): Drafts {
    const corpus = given as BatchCorpus | undefined
    const batch =
      corpus && corpusLimits && corpus.conversations > corpusLimits.conversations ? corpus.canned : undefined
    const replies = corpusLimits && library.length > 0 ? new RepliesAtHand(library, batch) : undefined
    const canned = replies ? replies.lookup : batch
    const dialogueOf = (excerpt: ConversationNode): OngoingDialogue =>
      new OngoingDialogue(withPost(excerpt, options.defaultPost), { ...base, canned })
    return {
      judge(excerpt) {
        const dialogue = dialogueOf(excerpt)
        return judgeDraft(dialogue, rulesOnDrafts, pipelineOf(dialogue))
      },
      matters: (excerpt) => stillMatters(dialogueOf(excerpt)),
    }
  }

  return {
    drafts,
    rules: new Map(compiled.rules.map(({ definition }) => [definition.id, definition])),
    needsDialogue: new Set(
      compiled.rules.flatMap(({ definition, needsDialogue }) => (needsDialogue ? definition.id : [])),
    ),
    wantsCorpus: corpusLimits !== undefined || customerFields !== undefined || wantsLibrary,
    indexer: () => new Indexer({ texts: wantsTexts ? new TextIndex(corpusLimits, library) : undefined, ...indexes() }),
    partReader: () =>
      new PartReader(wantsTexts ? new TextPartReader((corpusLimits ?? DEFAULTS).minLength) : undefined, indexes()),
    corpus: (data) => corpusOf(data, indexes(), library),
    review,
    renew,
    mask,
  }
}
