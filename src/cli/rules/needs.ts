import type { Localized, Need, RuleDefinition } from '../../plugin/index.js'
import type { AnyKind } from '../../rule-file/index.js'

const WORDS: Record<Exclude<Need, { field: string }>, Localized> = {
  times: { en: 'times', zh: '消息时间' },
  post: { en: 'the agent’s post', zh: '客服岗位' },
  batch: { en: 'a batch', zh: '一批对话' },
  'batch-or-library': { en: 'a batch or a reply library', zh: '一批对话或快捷回复库' },
  'script-library': { en: 'the whole script library', zh: '整个话术库' },
  today: { en: 'the day of the run (--today)', zh: '今天的日期（--today）' },
  placeholders: { en: 'declared placeholders', zh: '声明过的占位符' },
}

/** What a rule cannot be judged without, and what it is limited to. */
export function needsOf(rule: RuleDefinition, kind: AnyKind | undefined): Localized[] {
  const { posts, channels, langs } = rule.applies
  const needs = (kind?.needs?.(rule.options) ?? []).map(wordsOf)
  if (posts) needs.push({ en: `${WORDS.post.en} (${posts.join(', ')})`, zh: `${WORDS.post.zh}（${posts.join('、')}）` })
  const lines: Localized[] = []
  if (needs.length > 0) {
    lines.push({
      en: `needs ${needs.map(({ en }) => en).join(', ')}`,
      zh: `需要：${needs.map(({ zh }) => zh).join('、')}`,
    })
  }
  if (channels) lines.push({ en: `${channels.join(', ')} only`, zh: `仅限 ${channels.join('、')}` })
  if (langs) lines.push({ en: `${langs.join(', ')} only`, zh: `仅限 ${langs.join('、')}` })
  return lines
}

function wordsOf(need: Need): Localized {
  if (typeof need === 'string') return WORDS[need]
  return { en: `the field ${need.field}`, zh: `字段 ${need.field}` }
}
