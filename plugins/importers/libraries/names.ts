/** What people call the parts of a template, in tables and in YAML. */

/** Names of the text itself, the first that is there counts. */
export const TEXT_NAMES = [
  'text',
  'content',
  'reply',
  'message',
  'body',
  'answer',
  'template',
  '快捷短语',
  '话术',
  '话术内容',
  '内容',
  '回复',
  '回复内容',
  '文本',
  '正文',
]

/** Names of the title. */
export const TITLE_NAMES = [
  'title',
  'name',
  'short_code',
  'shortcut',
  'shortcode',
  'subject',
  '标题',
  '名称',
  '话术标题',
  '快捷短语编码',
  '快捷编码',
  '编码',
  'id',
]

/** Names of the group. */
export const GROUP_NAMES = ['group', 'category', 'folder', '分组', '快捷短语分组', '分类', '类别', '组']

/** Names of a whole dialogue. */
export const DIALOGUE_NAMES = ['dialogue', 'dialog', 'conversation', '对话']

/** The first of the names that a list of headers holds; −1 where none. */
export function indexOfName(headers: readonly string[], names: readonly string[]): number {
  for (const name of names) {
    const at = headers.indexOf(name)
    if (at >= 0) return at
  }
  return -1
}
