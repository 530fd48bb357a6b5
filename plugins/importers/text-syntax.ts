/**
 * What lines of a plain-text transcript mean beside their speaker, and how a line is kept from meaning it. A backslash in
 * front makes a line plain text; it is an escape only where the line would mean something else, so that `\(^o^)/` stays.
 */
import { isSeparator, readSpeakerLine } from './speaker-line.js'

const FIELDS =
  /(?:地址|地点|电话|手机|热线|号码|时间|日期|价格?|费用|微信|QQ|邮箱|网址|官网|链接|路线|公交|地铁|备注|注意|注意事项|提示|提醒|说明|姓名|名字|年龄|性别|症状|诊断|病史|疗程|方法|用法|用量|例如|比如|如下|答|问|步骤|原因|特点|优势|内容|项目|第.)$/i
const LATIN_FIELDS =
  /^(?:ps|p\.s\.|note|notes|nb|re|address|phone|tel|telephone|mobile|fax|e-?mail|website|web|link|url|time|times|hours|date|price|prices|cost|costs|fee|fees|total|name|age|order|order (?:no|number|id)|ref|reference|tip|warning|example|step ?\d*|option ?\w?|q|a|total price|opening hours)\.?$/i

/** Whether a label names a thing ("地址：…", "Price: …") rather than a person. */
export function looksLikeField(label: string): boolean {
  return FIELDS.test(label) || LATIN_FIELDS.test(label)
}

/** Whether a line, as it is, would not continue the message above. */
function meansSomething(line: string): boolean {
  return /^\s*$/.test(line) || isSeparator(line) || readSpeakerLine(line) !== undefined
}

/** Takes the escape off a line that continues a message. */
export function unescapeLine(line: string): string {
  return line.startsWith('\\') && meansSomething(line.replace(/^\\+/, '')) ? line.slice(1) : line
}

/**
 * Puts the escape on where it is needed.
 *
 * @param reserved Whether the line, which names a speaker by its form, would be read as one here.
 */
export function escapeLine(line: string, reserved: boolean): string {
  const core = line.replace(/^\\+/, '')
  const needed = core === line ? /^\s+$/.test(line) || isSeparator(line) || reserved : meansSomething(core)
  return needed ? `\\${line}` : line
}

/** Takes the escape off what stands after the colon, where blanks in front are dropped. */
export function unescapeFirst(text: string): string {
  return /^\\+[ \t\u3000]/.test(text) ? text.slice(1) : text
}

/** Puts it on. */
export function escapeFirst(text: string): string {
  return /^\\*[ \t\u3000]/.test(text) ? `\\${text}` : text
}
