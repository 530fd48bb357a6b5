import type { Compiler, Localized, NotEvaluable } from './contract.js'
import { whole } from './spans.js'
import type { Options, TemplateMatcher } from './template.js'

const NO_LIBRARY: NotEvaluable = {
  notEvaluable: {
    en: 'only one template is at hand, not the library',
    zh: '手头只有一条模板，没有整个话术库',
  },
}

/** Two templates that hardly differ: each pair once, where the first of the two stands. */
export function nearDuplicate({ share, minLength }: Options, compiler: Compiler): TemplateMatcher {
  compiler.library()
  return (utterance, dialogue, report) => {
    if (!dialogue.library) return NO_LIBRARY
    if (utterance.text.length < minLength) return undefined
    const later = dialogue.library.near(dialogue, share).filter((each) => each.later)
    const [first] = later
    if (!first) return undefined
    const titles = later.map(({ title }) => title)
    report({
      evidence: [whole(utterance)],
      values: {
        title: { en: titles.map((each) => `"${each}"`).join(', '), zh: titles.map((each) => `“${each}”`).join('、') },
        count: titles.length,
        distance: Math.min(...later.map(({ distance }) => distance)),
      },
    })
    return undefined
  }
}

const NO_TOPICS: NotEvaluable = {
  notEvaluable: {
    en: 'the list of topics that ships is not for this trade, and the configuration names none (requiredTopics)',
    zh: '自带的主题清单不适用于这个行业，配置里也没有列出应有的主题（requiredTopics）',
  },
}

/** Topics that no template covers: said once, on the first template. */
export function topicsCheck({ topics, mentioning = [] }: Options, compiler: Compiler): TemplateMatcher {
  const { requiredTopics } = compiler.settings
  const wanted: { name: Localized; phrases: readonly string[] }[] = requiredTopics
    ? requiredTopics.map(({ name, phrases }) => ({
        name: { en: name, zh: name },
        phrases: phrases && phrases.length > 0 ? phrases : [literal(name)],
      }))
    : topics
  compiler.library()
  const set = compiler.phrases(wanted.map(({ phrases }) => ({ phrase: [...phrases] })))
  const trade = requiredTopics || mentioning.length === 0 ? undefined : compiler.phrases([{ phrase: mentioning }])
  return (utterance, dialogue, report) => {
    const { library } = dialogue
    if (!library) return NO_LIBRARY
    if (!library.isFirst(dialogue)) return undefined
    if (trade && !library.mentions(trade, 0)) return NO_TOPICS
    const missing = wanted.filter((_, source) => !library.mentions(set, source)).map(({ name }) => name)
    if (missing.length === 0) return undefined
    report({
      evidence: [whole(utterance)],
      values: {
        topics: { en: missing.map(({ en }) => en).join(', '), zh: missing.map(({ zh }) => zh).join('、') },
        count: missing.length,
      },
    })
    return undefined
  }
}

/** A name, not in phrase syntax. */
function literal(name: string): string {
  return name.replace(/[()|…^$*\\]|\.{3}/g, (mark) => `\\${mark}`)
}
