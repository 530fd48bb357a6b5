import type { Localized } from './common.js'
import type { ExampleFacts } from './sample.js'

/**
 * Why a conversation is worth showing, in words.
 *
 * @param title What a rule is called; its id where absent.
 */
export function exampleReason(
  facts: ExampleFacts,
  title: (rule: string) => Localized = (rule) => ({ en: rule, zh: rule }),
): Localized {
  return 'answered' in facts ? praised(facts) : discussed(facts, title)
}

function praised({ answered, conversion }: Extract<ExampleFacts, { answered: number }>): Localized {
  const came = {
    appointment: { en: ', appointment made', zh: '，并已预约' },
    contact: { en: ', contact left', zh: '，并留下联系方式' },
    information: { en: '', zh: '' },
    none: { en: '', zh: '' },
  }[conversion]
  return {
    en: `all ${answered} questions answered, nothing found${came.en}`,
    zh: `${answered} 个提问全部答复，没有发现问题${came.zh}`,
  }
}

function discussed(
  { findings, rules, unanswered }: Extract<ExampleFacts, { findings: number }>,
  title: (rule: string) => Localized,
): Localized {
  const titles = rules.map(title)
  const en = `${findings} findings (${titles.map((each) => each.en).join(', ')})`
  const zh = `${findings} 处问题（${titles.map((each) => each.zh).join('、')}）`
  if (unanswered === 0) return { en, zh }
  return { en: `${en}; ${unanswered} questions without an answer`, zh: `${zh}，${unanswered} 个提问没有答复` }
}
