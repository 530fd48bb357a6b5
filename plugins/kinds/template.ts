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
        description: {
          en: 'placeholder: malformed, or not declared. personal-touch: an opening or closing without any placeholder. near-duplicate: two templates that hardly differ. topics: a topic that no template covers. questions: too many at once. dates: one that has passed.',
          zh: 'placeholder：占位符写错或未声明。personal-touch：开场或结束语没有任何占位符。near-duplicate：两条话术几乎一样。topics：有主题没有话术覆盖。questions：一次问得太多。dates：日期已过。',
        },
      },
      declared: {
        type: 'array',
        uniqueItems: true,
        items: { type: 'string', minLength: 1 },
        description: {
          en: 'placeholder: names that templates may use; else those of the configuration (placeholders). Without either, only malformed ones can be judged.',
          zh: 'placeholder：话术可以使用的名称；不写则用配置里的 placeholders。两处都没有时，只能判断写错的。',
        },
      },
      share: {
        type: 'number',
        exclusiveMinimum: 0,
        maximum: 1,
        default: 0.25,
        description: {
          en: 'near-duplicate: two texts differ in at most this share of their characters (edit distance).',
          zh: 'near-duplicate：两段文字最多相差这个比例的字符（编辑距离）。',
        },
      },
      minLength: {
        type: 'integer',
        minimum: 1,
        default: 8,
        description: {
          en: 'near-duplicate: shorter templates may be alike; in characters.',
          zh: 'near-duplicate：比这短的话术可以相像，按字符数。',
        },
      },
      topics: {
        type: 'array',
        default: [],
        description: {
          en: 'topics: what the library must cover; the configuration’s requiredTopics, where given, stand instead.',
          zh: 'topics：话术库必须覆盖的主题；配置里写了 requiredTopics 时以其为准。',
        },
        items: {
          type: 'object',
          properties: {
            name: { $ref: '#/$defs/localized' },
            phrases: {
              type: 'array',
              minItems: 1,
              uniqueItems: true,
              items: { type: 'string', minLength: 1 },
              description: {
                en: 'Words that show the topic, in a template or its title.',
                zh: '话术或其标题里表明这个主题的词。',
              },
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
        description: {
          en: 'topics: the list is for libraries that mention one of these; another library needs the configuration’s requiredTopics.',
          zh: 'topics：此清单适用于提到其中之一的话术库；其他话术库需要在配置里写 requiredTopics。',
        },
      },
      most: {
        type: 'integer',
        minimum: 0,
        default: 2,
        description: { en: 'questions: so many at once are fine.', zh: 'questions：一次问这么多个以内没有问题。' },
      },
      titles: {
        type: 'array',
        uniqueItems: true,
        default: [],
        items: { type: 'string', minLength: 1 },
        description: {
          en: 'personal-touch: words of a title that say that the template opens or closes a conversation.',
          zh: 'personal-touch：标题里表明这条话术用于开场或结束的词。',
        },
      },
      validity: {
        type: 'array',
        default: [],
        items: { $ref: '#/$defs/phraseSource' },
        description: {
          en: 'dates: words that make a day without a year, or a mere year, a date of validity.',
          zh: 'dates：使没有年份的日子、或单独的年份成为有效期的词。',
        },
      },
      history: {
        type: 'array',
        default: [],
        items: { $ref: '#/$defs/phraseSource' },
        description: {
          en: 'dates: words that tell of the past, such as the year of foundation.',
          zh: 'dates：讲过去的词，例如成立年份。',
        },
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
