import {
  type Dialogue,
  defineKind,
  type Localized,
  type Matcher,
  type PhraseSource,
  type Utterance,
} from './contract.js'
import { whole } from './spans.js'
import { outdated } from './template-dates.js'
import { nearDuplicate, topicsCheck } from './template-library.js'
import { placeholderCheck } from './template-placeholders.js'
import { questionsIn } from './template-questions.js'

/** Options of the kind; which of them count depends on `check`. */
export interface Options {
  check: 'placeholder' | 'personal-touch' | 'near-duplicate' | 'topics' | 'questions' | 'dates'
  declared?: string[]
  share: number
  minLength: number
  topics: { name: Localized; phrases: string[] }[]
  mentioning?: string[]
  most: number
  titles: string[]
  validity: PhraseSource[]
  history: PhraseSource[]
}

/** Judges one template. */
export type TemplateMatcher = (template: Utterance, ...rest: Parameters<Matcher>) => ReturnType<Matcher>

/** What is wrong with templates of a script library. */
export const template = defineKind<Options>({
  name: 'template',
  summary: {
    en: 'Checks the templates of a script library: placeholders, personal touch, duplicates, topics covered, questions, dates.',
    zh: '检查话术库里的模板：占位符、个性化、重复、主题是否齐全、提问数量和日期。',
  },
  scope: 'template',
  options: {
    type: 'object',
    properties: {
      check: {
        type: 'string',
        enum: ['placeholder', 'personal-touch', 'near-duplicate', 'topics', 'questions', 'dates'],
        description:
          'placeholder: malformed, or not declared. personal-touch: an opening or closing without any placeholder. near-duplicate: two templates that hardly differ. topics: a topic that no template covers. questions: too many at once. dates: one that has passed.',
      },
      declared: {
        type: 'array',
        uniqueItems: true,
        items: { type: 'string', minLength: 1 },
        description:
          'placeholder: names that templates may use; else those of the configuration (placeholders). Without either, only malformed ones can be judged.',
      },
      share: {
        type: 'number',
        exclusiveMinimum: 0,
        maximum: 1,
        default: 0.25,
        description: 'near-duplicate: two texts differ in at most this share of their characters (edit distance).',
      },
      minLength: {
        type: 'integer',
        minimum: 1,
        default: 8,
        description: 'near-duplicate: shorter templates may be alike; in characters.',
      },
      topics: {
        type: 'array',
        default: [],
        description:
          'topics: what the library must cover; the configuration’s requiredTopics, where given, stand instead.',
        items: {
          type: 'object',
          properties: {
            name: { $ref: '#/$defs/localized' },
            phrases: {
              type: 'array',
              minItems: 1,
              uniqueItems: true,
              items: { type: 'string', minLength: 1 },
              description: 'Words that show the topic, in a template or its title.',
            },
          },
          required: ['name', 'phrases'],
          additionalProperties: false,
        },
      },
      mentioning: {
        type: 'array',
        uniqueItems: true,
        default: [],
        items: { type: 'string', minLength: 1 },
        description:
          'topics: the list is for libraries that mention one of these; another library needs the configuration’s requiredTopics.',
      },
      most: { type: 'integer', minimum: 0, default: 2, description: 'questions: so many at once are fine.' },
      titles: {
        type: 'array',
        uniqueItems: true,
        default: [],
        items: { type: 'string', minLength: 1 },
        description: 'personal-touch: words of a title that say that the template opens or closes a conversation.',
      },
      validity: {
        type: 'array',
        default: [],
        items: { $ref: '#/$defs/phraseSource' },
        description: 'dates: words that make a day without a year, or a mere year, a date of validity.',
      },
      history: {
        type: 'array',
        default: [],
        items: { $ref: '#/$defs/phraseSource' },
        description: 'dates: words that tell of the past, such as the year of foundation.',
      },
    },
    required: ['check'],
    additionalProperties: false,
  },
  placeholders: ['placeholder', 'title', 'distance', 'topics', 'count', 'limit', 'date', 'today', 'sort'],
  variants: ['malformed', 'unknown'],
  example: `id: bad-placeholder
kind: template
title: {en: Placeholder, zh: 占位符}
severity: error
category: personalisation
options: {check: placeholder, declared: [name]}
message: {en: '"{match}" is no placeholder of ours.', zh: '“{match}”不是我们用的占位符。'}
examples:
  flagged: ['Dear {nmae}, thank you for waiting.', '您好[客户名，请稍等']
  clean: ['Dear {name}, thank you for waiting.']
`,
  needs: ({ check, declared }) =>
    check === 'dates'
      ? ['today']
      : check === 'near-duplicate' || check === 'topics'
        ? ['script-library']
        : check === 'placeholder' && declared === undefined
          ? ['placeholders']
          : [],
  compile(options, compiler) {
    const judge = checks[options.check](options, compiler)
    return (dialogue, report, rate) => {
      const utterance = templateIn(dialogue)
      return utterance ? judge(utterance, dialogue, report, rate) : undefined
    }
  },
})

const checks: Record<Options['check'], (...args: Parameters<typeof template.compile>) => TemplateMatcher> = {
  placeholder: placeholderCheck,
  'personal-touch': personalTouch,
  'near-duplicate': nearDuplicate,
  topics: topicsCheck,
  questions:
    ({ most }) =>
    (utterance, dialogue, report) => {
      const found = questionsIn(utterance, dialogue)
      if (found.length > most) report({ evidence: found, values: { count: found.length, limit: most } })
    },
  dates: outdated,
}

/** A template comes as a conversation of one message, the agent's. */
function templateIn({ utterances }: Dialogue): Utterance | undefined {
  const [first] = utterances
  return utterances.length === 1 && first?.role === 'agent' ? first : undefined
}

function personalTouch({ titles }: Options): TemplateMatcher {
  const words = titles.map((title) => title.toLowerCase())
  return (utterance, dialogue, report) => {
    const sort = sortOf(utterance, dialogue, words)
    if (sort && dialogue.placeholders(utterance).length === 0)
      report({ evidence: [whole(utterance)], values: { sort } })
  }
}

const OPENING: Localized = { en: 'an opening', zh: '开场' }
const CLOSING: Localized = { en: 'a closing', zh: '结束' }

/** A farewell with thanks is no longer than this; a longer text has something else to say. */
const SHORT = 40

/** Opening and closing templates: by their title, or by saying little but a greeting or a farewell. */
function sortOf(utterance: Utterance, dialogue: Dialogue, titles: readonly string[]): Localized | undefined {
  const title = dialogue.conversation.id.toLowerCase()
  const closes = dialogue.acts('closing').length > 0
  const greets = dialogue.acts('greeting').length > 0
  if (titles.some((word) => title.includes(word))) return closes && !greets ? CLOSING : OPENING
  if (greets && dialogue.acts('self_introduction').length > 0) return OPENING
  if (closes && dialogue.acts('thanks').length > 0 && dialogue.length(utterance) <= SHORT) return CLOSING
  if (dialogue.substantive(utterance)) return undefined
  return greets ? OPENING : closes ? CLOSING : undefined
}
