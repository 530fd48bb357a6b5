import type { Localized } from './common.js'
import type { ExampleFacts } from './sample.js'

/** Why a conversation is worth showing, in words. */
export function exampleReason(facts: ExampleFacts): Localized {
  return 'answered' in facts ? praised(facts) : discussed(facts)
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

function discussed({ findings, rules, unanswered }: Extract<ExampleFacts, { findings: number }>): Localized {
  const en = `${findings} findings (${rules.join(', ')})`
  const zh = `${findings} 处问题（${rules.join('、')}）`
  if (unanswered === 0) return { en, zh }
  return { en: `${en}; ${unanswered} questions without an answer`, zh: `${zh}，${unanswered} 个提问没有答复` }
}
