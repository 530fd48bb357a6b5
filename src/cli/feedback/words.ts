import type { Locale } from '../../plugin/index.js'

const percent = (share: number): string => `${Math.round(share * 100)}%`

/** What Landis and Koch (1977) call a kappa. */
function strength(kappa: number): { en: string; zh: string } {
  if (kappa < 0) return { en: 'worse than chance', zh: '不如随机' }
  if (kappa <= 0.2) return { en: 'slight', zh: '极低' }
  if (kappa <= 0.4) return { en: 'fair', zh: '偏低' }
  if (kappa <= 0.6) return { en: 'moderate', zh: '中等' }
  if (kappa <= 0.8) return { en: 'substantial', zh: '较高' }
  return { en: 'almost perfect', zh: '高度一致' }
}

/** The words of the report on verdicts. Numbers come in raw. */
export interface FeedbackWords {
  read(verdicts: number, findings: number, files: string, unjudged: number): string
  none: string
  byRule: string
  head: string[]
  range(share: number, from: number, to: number): string
  agreement: string
  agreed(one: string, other: string, findings: number, share: number, kappa: number | null): string
  disputed: string
  change: string
  falseOf(falseAlarms: number, judged: number, tentative: boolean): string
  advice(rule: string): string
  nothingToChange: string
  suppressions: string
  wrote(added: number, known: number, file: string): string
  use(file: string): string
  couldWrite(count: number): string
  unexplained(count: number): string
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

const en: FeedbackWords = {
  read: (verdicts, findings, files, unjudged) =>
    `${plural(verdicts, 'verdict')} on ${plural(findings, 'finding')} in ${files}.${unjudged > 0 ? ` ${unjudged} not judged yet.` : ''}`,
  none: 'There is no verdict in it yet. Choose one in the column Verdict, for some findings at least.',
  byRule: 'Precision by rule',
  head: ['Rule', 'Agree', 'False alarm', 'Undecided', 'Disputed', 'Precision'],
  range: (share, from, to) => `${percent(share)} (${percent(from)}–${percent(to)})`,
  agreement: 'Agreement of reviewers',
  agreed: (one, other, findings, share, kappa) =>
    `${one} and ${other}: ${plural(findings, 'finding')} judged by both, ${percent(share)} the same${
      kappa === null ? '; kappa is not defined here' : `, Cohen's kappa ${kappa.toFixed(2)} (${strength(kappa).en})`
    }.`,
  disputed: 'To talk over: one agrees, the other sees a false alarm',
  change: 'Rules worth changing',
  falseOf: (falseAlarms, judged, tentative) =>
    `${falseAlarms} of ${judged} are false alarms${tentative ? '; so few verdicts may still be chance' : ''}`,
  advice: (rule) =>
    `chatlint rules explain ${rule}   shows its options; severity and options are set in chatlint.config.yml`,
  nothingToChange: 'No rule stands out by its false alarms.',
  suppressions: 'Suppressions',
  wrote: (added, known, file) =>
    `${plural(added, 'false alarm')} added to ${file}${known > 0 ? `; ${known} stood there before` : ''}.`,
  use: (file) =>
    `Next time: chatlint review … --suppressions ${file}, or "suppressions: ${file}" in chatlint.config.yml.`,
  couldWrite: (count) =>
    `${plural(count, 'false alarm')} can be kept out of the next report: add --suppressions suppressions.yml.`,
  unexplained: (count) =>
    `${plural(count, 'false alarm')} without remark or reviewer ${count === 1 ? 'is' : 'are'} not suppressed: fill them in, or give --reason and --by.`,
}

const zh: FeedbackWords = {
  read: (verdicts, findings, files, unjudged) =>
    `在 ${files} 中读到 ${verdicts} 个判定，涉及 ${findings} 处问题。${unjudged > 0 ? `还有 ${unjudged} 处没有判定。` : ''}`,
  none: '里面还没有判定。请先在“判定”列里为部分问题选择结果。',
  byRule: '各规则的准确率',
  head: ['规则', '认可', '误报', '待定', '有分歧', '准确率'],
  range: (share, from, to) => `${percent(share)}（${percent(from)}–${percent(to)}）`,
  agreement: '审核人的一致程度',
  agreed: (one, other, findings, share, kappa) =>
    `${one} 与 ${other}：共同审核 ${findings} 处，${percent(share)} 结论相同${
      kappa === null ? '；此处无法计算 kappa' : `，Cohen’s kappa ${kappa.toFixed(2)}（${strength(kappa).zh}）`
    }。`,
  disputed: '需要商量：一人认可，另一人认为是误报',
  change: '值得调整的规则',
  falseOf: (falseAlarms, judged, tentative) =>
    `${judged} 处中有 ${falseAlarms} 处误报${tentative ? '；判定还不多，也可能是偶然' : ''}`,
  advice: (rule) => `chatlint rules explain ${rule}   可查看选项；级别和选项在 chatlint.config.yml 中设置`,
  nothingToChange: '没有误报特别多的规则。',
  suppressions: '忽略清单',
  wrote: (added, known, file) => `已将 ${added} 处误报加入 ${file}${known > 0 ? `，另有 ${known} 处原已在内` : ''}。`,
  use: (file) =>
    `下次使用：chatlint review … --suppressions ${file}，或在 chatlint.config.yml 中写 suppressions: ${file}。`,
  couldWrite: (count) => `有 ${count} 处误报可以不再报告：请加上 --suppressions suppressions.yml。`,
  unexplained: (count) => `有 ${count} 处误报没有备注或审核人，不会被忽略：请补填，或使用 --reason 和 --by。`,
}

/** The words of a language. */
export function feedbackWords(locale: Locale): FeedbackWords {
  return locale === 'zh' ? zh : en
}
