import { RegExpSyntaxError } from '@eslint-community/regexpp'
import type { Localized } from '../plugin/common.js'

/** Kinds of faults of a regex. */
export type RegexProblemCode =
  | 'syntax'
  | 'flags'
  | 'too-large'
  | 'empty'
  | 'word-boundary'
  | 'lookbehind'
  | 'exponential'
  | 'polynomial'

/** Why a regex is refused, and how to mend it. */
export interface RegexProblem {
  code: RegexProblemCode
  message: Localized
  hint: Localized
  /** UTF-16 offset in the source of the part at fault. */
  index?: number
}

function problem(code: RegexProblemCode, message: Localized, hint: Localized): RegexProblem {
  return { code, message, hint }
}

/** What is said of each kind of fault. */
export const PROBLEMS = {
  flags: problem(
    'flags',
    { en: 'The regex has flags other than i, m, s, u and v.', zh: '正则表达式只能使用 i、m、s、u、v 这几个标志。' },
    {
      en: 'Leave the others out; the engine finds every match anyway.',
      zh: '请去掉其他标志；引擎本来就会找出所有匹配。',
    },
  ),
  'too-large': problem(
    'too-large',
    { en: 'The regex is too large or too intricate to be checked.', zh: '正则表达式过长或过于复杂，无法检查。' },
    {
      en: 'Split it into several entries, or put the words into a lexicon and repeat less with {n,m}.',
      zh: '请拆成几条，或把词语放进词表，并减少 {n,m} 的重复次数。',
    },
  ),
  empty: problem(
    'empty',
    {
      en: 'The regex can match the empty text, so it would match everywhere.',
      zh: '正则表达式可以匹配空文本，到处都会命中。',
    },
    {
      en: 'Make at least one part obligatory: + instead of *, no ? on the only part, no empty alternative.',
      zh: '请让至少一部分成为必需：用 + 代替 *，唯一的部分不要加 ?，不要留空的分支。',
    },
  ),
  'word-boundary': problem(
    'word-boundary',
    {
      en: '\\b stands beside a Han character, where JavaScript sees no word boundary.',
      zh: '\\b 紧挨着汉字，而 JavaScript 不把汉字看作单词字符，这里没有单词边界。',
    },
    {
      en: 'Leave \\b out: Chinese has no word boundaries. To keep Latin letters away, write (?<![a-z]) or (?![a-z]).',
      zh: '请去掉 \\b：中文没有单词边界。若要排除相邻的拉丁字母，可写 (?<![a-z]) 或 (?![a-z])。',
    },
  ),
  lookbehind: problem(
    'lookbehind',
    {
      en: 'The lookbehind has no bound: it would read back to the start of the text at every place.',
      zh: '后行断言没有长度上限：每到一处都要一直回读到文本开头。',
    },
    { en: 'Bound it, for example {0,10} instead of *.', zh: '请加上上限，例如用 {0,10} 代替 *。' },
  ),
  exponential: problem(
    'exponential',
    {
      en: 'The regex can backtrack exponentially: some texts would keep it busy for ever.',
      zh: '正则表达式可能指数级回溯：某些文本会让它几乎永远算不完。',
    },
    {
      en: 'Let every text match in one way only: no repetition inside a repetition, no two alternatives of a repeated group that match the same text.',
      zh: '请让同一段文本只有一种匹配方式：重复里面不要再套重复，被重复的分组里不要有能匹配同一文本的两个分支。',
    },
  ),
  polynomial: problem(
    'polynomial',
    {
      en: 'The regex can backtrack so much that long texts take minutes: several parts can take the same characters.',
      zh: '正则表达式可能大量回溯，长文本要算上几分钟：有几部分能匹配同样的字符。',
    },
    {
      en: 'Bound the repetitions (.{0,20} instead of .*), or let them exclude what follows ([^，。]* instead of .*).',
      zh: '请给重复加上上限（用 .{0,20} 代替 .*），或让它排除后面的内容（用 [^，。]* 代替 .*）。',
    },
  ),
} as const satisfies Partial<Record<RegexProblemCode, RegexProblem>>

/** The parser's commonest complaints in Chinese. */
const IN_CHINESE: readonly (readonly [RegExp, string])[] = [
  [/^Unterminated group/, '括号没有闭合'],
  [/^Unmatched '\)'/, '多了一个右括号'],
  [/^Unmatched '\]'/, '多了一个右方括号'],
  [/^Unterminated character class/, '方括号没有闭合'],
  [/^Nothing to repeat/, '量词前面没有可重复的内容'],
  [/^Lone quantifier brackets/, '花括号不是合法的量词'],
  [/^Range out of order in character class/, '方括号里的范围前后颠倒'],
  [/^numbers out of order in \{\} quantifier/i, '花括号里的两个数前后颠倒'],
  [/^\\ at end of pattern/, '末尾的反斜杠后面缺少字符'],
  [/^Invalid (?:unicode )?escape/i, '转义写法不合法'],
  [/^Invalid group/, '分组写法不合法'],
  [/^Invalid capture group name/, '分组名不合法'],
  [/^Duplicate capture group name/, '分组名重复'],
  [/^Invalid named reference/, '引用了不存在的分组'],
  [/^Invalid property name/, 'Unicode 属性名不存在'],
  [/flags/i, '标志不合法'],
]

/** What the parser threw, as a problem. */
export function syntaxProblem(error: unknown): RegexProblem {
  // "Invalid regular expression: /(/: Unterminated group": the source is shown elsewhere.
  const reason = (error instanceof Error ? error.message : String(error)).replace(/^.*: (?=[^:]*$)/s, '')
  const chinese = IN_CHINESE.find(([english]) => english.test(reason))?.[1] ?? reason
  return {
    code: 'syntax',
    message: { en: `The regex is not valid: ${reason}.`, zh: `正则表达式写法有误：${chinese}。` },
    hint: {
      en: 'Escape characters that are meant literally, such as \\( \\) \\? \\+ \\. with a backslash; in YAML put the regex in single quotes.',
      zh: '若要匹配 ( ) ? + . 等字符本身，请在前面加反斜杠；在 YAML 中请用单引号括住正则表达式。',
    },
    ...(error instanceof RegExpSyntaxError ? { index: error.index } : {}),
  }
}
