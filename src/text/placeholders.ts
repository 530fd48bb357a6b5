/** The placeholders of a template, as people write them, and what goes wrong in writing them. */
import type { Placeholder } from '../plugin/index.js'

const CLOSE: Record<string, string> = { '{': '}', '[': ']', '【': '】', '<': '>' }
const CLOSERS = new Set(Object.values(CLOSE))
/** A placeholder's name is short. */
const LONGEST = 30
/** So far the closing sign of a placeholder that explains itself may stand. */
const FURTHER = 60
/** What ends the search for a closing sign: a name goes no further. */
const ENDS_NAME = /[\n。！？!?；;，,：:]/
const NAME = /^[ \t]*[\p{L}_][\p{L}\p{N}_ .\-/|'&#（）()]*$/u
/** Marks of HTML and of chat programs, which are no placeholders. */
const MARKUP = /^\/?(?:br|b|i|u|p|a|ul|ol|li|em|strong|span|div|img|hr|h[1-6]|table|tr|td|th)\b/i
/** Emoticons that chat programs write in square brackets. */
const EMOTICONS = new Set(
  '微笑 撇嘴 色 发呆 得意 流泪 害羞 闭嘴 睡 大哭 尴尬 发怒 调皮 呲牙 惊讶 难过 囧 抓狂 吐 偷笑 愉快 白眼 傲慢 困 惊恐 憨笑 悠闲 咒骂 疑问 嘘 晕 衰 骷髅 敲打 再见 擦汗 抠鼻 鼓掌 坏笑 右哼哼 鄙视 委屈 快哭了 阴险 亲亲 可怜 笑脸 生病 脸红 破涕为笑 恐惧 失望 无语 嘿哈 捂脸 奸笑 机智 皱眉 耶 吃瓜 加油 汗 天啊 社会社会 旺柴 好的 打脸 哇 翻白眼 让我看看 叹气 苦涩 裂开 嘴唇 爱心 心碎 拥抱 强 弱 握手 胜利 抱拳 勾引 拳头 合十 啤酒 咖啡 蛋糕 玫瑰 凋谢 菜刀 炸弹 便便 月亮 太阳 庆祝 礼物 红包 發 发 福 烟花 爆竹 猪头 跳跳 发抖 转圈 鲜花 图片 表情 语音 视频 文件 链接 位置 ok smile heart rose'.split(
    ' ',
  ),
)
/** 【…】 is a heading or a signature more often than a placeholder: only such names are taken for one. */
const VARIABLE =
  /变量|姓名|名字|名称|称呼|昵称|客户名|顾客名|患者名|先生\/女士|时间|日期|金额|价格|订单号|单号|地址|电话|手机号|科室|医生名|医院名|店铺名|产品名|商品名|数量|链接|(?:号|名)$|^[xX]{1,4}$|^[a-z_][a-z0-9_]*$/

/** Signs at its edges that no usual placeholder has. */
const OWN_SIGNS = /^[^\p{L}\p{N}{[【<$%_\s]/u

/** Lines to fill in, and X or ○ that stand for something: not sizes (XXL), chromosomes or kisses. */
const BLANK =
  /_{3,}|＿{2,}|(?<![a-zA-Z0-9\-_@./])X{2,}(?![a-zA-Z0-9\-_@./]|染色体|型|码|号码)|(?<=[\p{Script=Han}￥¥$])x{2,}(?![a-zA-Z0-9\-_@./]|码)|(?<![a-zA-Z0-9\-_@./])x{2,}(?=[\p{Script=Han}%])(?!码)|×{2,}|[○〇]{2,}(?![一二三四五六七八九\d年])|\{\s*\}|【\s*】/gu

/**
 * All placeholders of a text, in order. Linear: the search for a closing sign is bounded.
 *
 * @param declared Placeholders that are declared; one with signs of its own, such as `##name##`, is found as it is written.
 */
export function placeholdersIn(text: string, declared: readonly string[] = []): Placeholder[] {
  const found: Placeholder[] = []
  for (const name of declared) {
    if (!OWN_SIGNS.test(name)) continue
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      add(found, { start: at, end: at + name.length, name, malformed: false })
  }
  const own = found.length
  for (let at = next(text, 0); at >= 0; at = next(text, at + 1)) {
    const open = text[at] as string
    const close = CLOSE[open]
    if (close !== undefined) {
      const each = opened(text, at, open, close)
      if (!each || overlaps(found, each, own)) continue
      found.push(each)
      at = each.end - 1
    } else if (found.every(({ end }) => end <= at)) {
      const lone = closedOnly(text, at)
      if (lone) found.push(lone)
    }
  }
  for (const percent of text.matchAll(/%[a-z_]\w{0,30}%/gi))
    add(found, {
      start: percent.index,
      end: percent.index + percent[0].length,
      name: percent[0].slice(1, -1),
      malformed: false,
    })
  for (const blank of text.matchAll(BLANK))
    add(found, { start: blank.index, end: blank.index + blank[0].length, name: '', malformed: true })
  return found.sort((a, b) => a.start - b.start)
}

const SIGN = /[{[【<}】]/g

/** Where the next sign stands that may open or close a placeholder; or −1. */
function next(text: string, from: number): number {
  SIGN.lastIndex = from
  return SIGN.exec(text)?.index ?? -1
}

function add(found: Placeholder[], each: Placeholder): void {
  if (!overlaps(found, each, found.length)) found.push(each)
}

/** Whether one of the first `count` stands in the way. */
function overlaps(found: readonly Placeholder[], each: Placeholder, count: number): boolean {
  for (let i = 0; i < count; i++) {
    const { start, end } = found[i] as Placeholder
    if (each.start < end && each.end > start) return true
  }
  return false
}

function opened(text: string, at: number, open: string, close: string): Placeholder | undefined {
  // {{name}} and ${name}.
  let depth = 1
  while (open === '{' && depth < 3 && text[at + depth] === '{') depth++
  const from = at + depth
  let to = from
  while (to < text.length && to - from <= LONGEST) {
    const sign = text[to] as string
    if (CLOSERS.has(sign) || sign in CLOSE || ENDS_NAME.test(sign)) break
    to++
  }
  // An explanation in the name, "[time, e.g. 3 pm]": the closing sign stands further on.
  if (ENDS_NAME.test(text[to] ?? '\n') || to - from > LONGEST) {
    const further = closingOn(text, to, close)
    if (further > 0) return { start: at, end: further + 1, name: text.slice(from, further).trim(), malformed: false }
  }
  const name = text.slice(from, to).trim()
  const start = open === '{' && text[at - 1] === '$' ? at - 1 : at
  const sign = text[to]
  if (!NAME.test(name) || isNone(text, at, open, name, to)) return undefined
  if (sign === close) {
    let closing = 1
    while (closing < depth && text[to + closing] === close) closing++
    return { start, end: to + closing, name, malformed: closing < depth }
  }
  // A bare "<" is a comparison, and 【 may open a heading of several parts.
  if (open === '<' || (open === '【' && !VARIABLE.test(name))) return undefined
  if (sign !== undefined && CLOSERS.has(sign)) return { start, end: to + 1, name, malformed: true }
  return { start, end: text[to - 1] === ' ' ? to - 1 : to, name, malformed: true }
}

/** Where the closing sign stands on the same line, before another opening one; or −1. */
function closingOn(text: string, from: number, close: string): number {
  for (let at = from; at < text.length && at < from + FURTHER; at++) {
    const sign = text[at] as string
    if (sign === close) return at
    if (sign === '\n' || sign in CLOSE || CLOSERS.has(sign)) break
  }
  return -1
}

function isNone(text: string, at: number, open: string, name: string, to: number): boolean {
  if (open === '[') {
    // A link of Markdown, a box to tick, or an emoticon.
    if (text[to] === ']' && text[to + 1] === '(') return true
    return EMOTICONS.has(name.toLowerCase()) || (/^x?$/i.test(name) && /-\s$/.test(text.slice(Math.max(0, at - 2), at)))
  }
  if (open === '<') return MARKUP.test(name) || !/^[\p{L}_]/u.test(name) || /\s\w+=/.test(name)
  return open === '【' && !VARIABLE.test(name)
}

/** `name}`: the opening sign is missing. */
function closedOnly(text: string, at: number): Placeholder | undefined {
  const near = text.slice(Math.max(0, at - LONGEST - 2), at)
  if (/[{[【<]/.test(near)) return undefined
  const before = /[a-z_][a-z0-9_]{0,29}$|\p{Script=Han}{1,6}$/iu.exec(near)?.[0]
  // Han text runs on without spaces, so where such a name begins cannot be told: at most six characters are shown.
  return before ? { start: at - before.length, end: at + 1, name: before, malformed: true } : undefined
}
