import { Cues } from '../analysis/cues.js'
import { type Phrasing, phrasing } from '../findings/pipeline.js'
import type { Kind, Lexicon, Matcher, Need, PhraseSet, PhraseSource, RuleDefinition, Scope } from '../plugin/index.js'
import { type Sample, sampleOf } from '../text/closeness.js'
import type { Tables } from '../text/tables.js'
import { type GroupSource, type Vocabulary, VocabularyBuilder } from '../text/vocabulary.js'
import { EngineError } from './errors.js'
import type { CorpusLimits } from './texts.js'
import type { EngineOptions } from './types.js'

/** What kinds may look at where there is a template and no dialogue. */
const WITHOUT_DIALOGUE: ReadonlySet<Scope> = new Set(['message', 'turn', 'template'])

/** What a rule may need that stands outside of the conversation. */
const BEYOND: ReadonlySet<Need> = new Set(['batch', 'batch-or-library', 'script-library', 'today'])

/** A rule, ready to judge. */
export interface CompiledRule {
  definition: RuleDefinition
  matcher: Matcher
  phrasing: Phrasing
  /** It cannot be judged on a template of a script library. */
  needsDialogue: boolean
  /** Rules that stand in its place where they are in scope. */
  replacedBy: readonly RuleDefinition[]
  /** Whether it can be judged on a reply before it is sent. */
  onDraft: boolean
  /** It looks at more than its conversation: at the batch, the script library or the day. */
  looksBeyond: boolean
}

/** Everything that reviews share. */
export interface Compiled {
  rules: readonly CompiledRule[]
  vocabulary: Vocabulary
  cues: Cues
  groupsOf(set: PhraseSet): readonly number[]
  samples: readonly (readonly Sample[])[]
  /** The widest limits that a rule asks of the corpus; undefined where none asks. */
  corpusLimits: CorpusLimits | undefined
  /** The fields that rules want to see of a customer's conversations; undefined where none looks at them. */
  customerFields: readonly string[] | undefined
  /** Whether a rule asks for the script library. */
  wantsLibrary: boolean
}

/**
 * Compiles rules: every phrase of every rule goes into one vocabulary, and each rule gets its matcher.
 *
 * @throws EngineError for a kind or lexicon that nobody gave.
 */
export function compile(options: EngineOptions): Compiled {
  const kinds = new Map(options.kinds.map((kind) => [kind.name, kind]))
  const lexicons = new Map(options.lexicons.map((lexicon) => [lexicon.name, lexicon]))
  const builder = new VocabularyBuilder()
  const cues = new Cues(builder, lexicons)
  const sets: (readonly number[])[] = []
  const setIds = new Map<string, number>()
  const samples: Sample[][] = []
  let corpusLimits: CorpusLimits | undefined
  let customerFields: Set<string> | undefined
  let wantsLibrary = false
  const rules: CompiledRule[] = []
  for (const definition of options.rules) {
    if (definition.severity === 'off') continue
    const kind = kinds.get(definition.kind)
    if (!kind) throw unknownKind(definition, kinds)
    let looksBeyond =
      kind.scope === 'corpus' || (kind.needs?.(definition.options) ?? []).some((need) => BEYOND.has(need as Need))
    const matcher = kind.compile(definition.options, {
      rule: definition,
      settings: options.settings ?? {},
      phrases(sources) {
        const groups = sources.map((source) => builder.group(groupSource(source, lexicons, definition)))
        // Sets that look for the same share what is found.
        const key = groups.join()
        const id = setIds.get(key) ?? sets.push(groups) - 1
        setIds.set(key, id)
        return { id }
      },
      samples(texts) {
        samples.push(texts.map(sampleOf))
        return { id: samples.length - 1 }
      },
      corpus(limits) {
        looksBeyond = true
        corpusLimits = {
          conversations: Math.max(limits.conversations, corpusLimits?.conversations ?? 0),
          least: Math.min(limits.conversations, corpusLimits?.least ?? Number.POSITIVE_INFINITY),
          similarity: Math.min(limits.similarity, corpusLimits?.similarity ?? 1),
          minLength: Math.min(limits.minLength, corpusLimits?.minLength ?? Number.POSITIVE_INFINITY),
        }
      },
      customers(fields) {
        looksBeyond = true
        customerFields = new Set([...(customerFields ?? []), ...fields])
      },
      library() {
        looksBeyond = true
        wantsLibrary = true
      },
    })
    const onDraft = judgesDrafts(kind, definition.options)
    const replacedBy = options.rules.filter(
      ({ severity, replaces }) => severity !== 'off' && replaces?.includes(definition.id),
    )
    const needsDialogue = kind.needsDialogue?.(definition.options) ?? !WITHOUT_DIALOGUE.has(kind.scope)
    rules.push({
      definition,
      matcher,
      phrasing: phrasing(definition),
      needsDialogue,
      replacedBy,
      onDraft,
      looksBeyond,
    })
  }
  return {
    rules,
    vocabulary: builder.build(options.compiledPhrases as Tables | undefined),
    cues,
    groupsOf: (set) => sets[set.id] ?? [],
    samples,
    corpusLimits,
    customerFields: customerFields && [...customerFields],
    wantsLibrary,
  }
}

function judgesDrafts({ draft, scope }: Kind, options: Record<string, unknown>): boolean {
  if (typeof draft === 'function') return draft(options)
  return draft ?? (scope === 'message' || scope === 'turn')
}

function groupSource(source: PhraseSource, lexicons: ReadonlyMap<string, Lexicon>, rule: RuleDefinition): GroupSource {
  if ('regex' in source) return { regexes: [{ source: source.regex, flags: source.flags }] }
  if ('phrase' in source) return { phrases: [source.phrase].flat() }
  const lexicon = lexicons.get(source.lexicon)
  if (!lexicon) {
    throw new EngineError(
      'unknown-lexicon',
      {
        en: `${rule.id} names the lexicon "${source.lexicon}", which no pack gives`,
        zh: `${rule.id} 用到词表“${source.lexicon}”，但没有规则包提供它`,
      },
      { en: 'add the pack that holds it, or define the lexicon', zh: '加上含有它的规则包，或定义这个词表' },
    )
  }
  return { phrases: lexicon.phrases, except: lexicon.except, name: lexicon.name }
}

function unknownKind(rule: RuleDefinition, kinds: ReadonlyMap<string, Kind>): EngineError {
  const known = [...kinds.keys()].join(', ')
  return new EngineError(
    'unknown-kind',
    {
      en: `${rule.id} is of kind "${rule.kind}", which no plugin gives`,
      zh: `${rule.id} 的类型“${rule.kind}”没有插件提供`,
    },
    { en: `known kinds: ${known}; or add the plugin that gives it`, zh: `已有类型：${known}；或加上提供它的插件` },
  )
}
