import type { YAMLError } from 'yaml'
import type { Localized } from '../plugin/index.js'
import { both, printable } from './wording.js'

const QUOTE = both(
  "Put the whole text in single quotes: '…' (and write '' for a quote inside).",
  "请用单引号把整段文字括起来：'…'（其中的单引号写成 ''）。",
)

const INDENT = both(
  'Close every [ and {; begin keys of one level in the same column, and what is inside further right.',
  '请补上没有闭合的 ] 或 }；同一层的键要对齐，内层要比外层多缩进。',
)

const TEXTS: Partial<Record<YAMLError['code'], { problem: Localized; hint: Localized }>> = {
  BAD_SCALAR_START: {
    problem: both('A text cannot begin with this character', '文字不能以这个字符开头'),
    hint: QUOTE,
  },
  BAD_ALIAS: { problem: both('This alias has no name', '别名缺少名称'), hint: QUOTE },
  UNEXPECTED_TOKEN: {
    problem: both('Something follows where the value has already ended', '值已经结束，后面却还有内容'),
    hint: both(
      "Put a text that begins with a quote or a bracket, or that holds { } [ ] or , inside brackets, in single quotes: '…'.",
      "以引号或括号开头的文字，以及在括号里又含有 { } [ ] , 的文字，要写在单引号里：'…'。",
    ),
  },
  BLOCK_AS_IMPLICIT_KEY: {
    problem: both('A second ": " on one line', '一行里出现了第二个“: ”'),
    hint: both(
      "Put a text that contains a colon and a space in single quotes, or begin a new line: '…'.",
      "含有冒号加空格的文字要用单引号括起来：'…'；或者另起一行。",
    ),
  },
  MULTILINE_IMPLICIT_KEY: {
    problem: both('This line is neither a key nor part of the value above', '这一行既不是键，也不属于上面的值'),
    hint: both('Write "key: value", or indent it further than the key above.', '请写成“键: 值”，或比上面的键多缩进。'),
  },
  BAD_INDENT: {
    problem: both('The indentation does not fit, or a bracket is not closed', '缩进不对，或括号没有闭合'),
    hint: INDENT,
  },
  TAB_AS_INDENT: {
    problem: both('A tab is used for indentation', '用了制表符来缩进'),
    hint: both('Indent with spaces.', '请改用空格缩进。'),
  },
  MISSING_CHAR: {
    problem: both('A quote, bracket, colon or comma is missing', '缺少引号、括号、冒号或逗号'),
    hint: both(
      'Close what was opened (a text that begins with a quote needs quotes around the whole of it); write a space after each colon.',
      '请补上缺少的符号（以引号开头的文字要整段再加引号）；冒号后面要有空格。',
    ),
  },
  BAD_DQ_ESCAPE: {
    problem: both('An unknown escape in double quotes', '双引号里有无法识别的转义'),
    hint: both('Use single quotes, where a backslash is just a backslash.', '请改用单引号，其中的反斜杠就是反斜杠。'),
  },
  MULTIPLE_DOCS: {
    problem: both('A second document begins here', '这里开始了第二个文档'),
    hint: both(
      'A file holds one document; move this to a file of its own.',
      '一个文件只放一个文档，请移到另一个文件。',
    ),
  },
  BLOCK_IN_FLOW: {
    problem: both('An indented list or mapping inside brackets', '括号里出现了缩进式的列表或映射'),
    hint: both('Inside [ ] and { } separate the items by commas.', '在 [ ] 和 { } 里请用逗号分隔。'),
  },
}

/** What is wrong, and how to mend it, of an error that the YAML parser found. */
export function syntaxTexts(error: Pick<YAMLError, 'code' | 'message'>): { problem: Localized; hint: Localized } {
  const known = TEXTS[error.code]
  if (known) return known
  const detail = printable(error.message).slice(0, 200)
  return {
    problem: both(`This is not valid YAML (${detail})`, `这不是有效的 YAML（${detail}）`),
    hint: both('Compare with a rule that works.', '请对照一条可用的规则。'),
  }
}
