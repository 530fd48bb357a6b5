/** What stands for a message that is no text. */

const WORDS: readonly [RegExp, zh: string, en: string][] = [
  [/image|photo|picture|img|图片|照片/i, '图片', 'image'],
  [/voice|audio|ptt|语音/i, '语音', 'voice'],
  [/video|视频/i, '视频', 'video'],
  [/sticker|emotion|表情/i, '表情', 'sticker'],
  [/location|位置/i, '位置', 'location'],
  [/contact|card|vcard|名片/i, '名片', 'contact card'],
  [/link|weapp|miniprogram|article|news|链接|小程序/i, '链接', 'link'],
  [/redpacket|红包/i, '红包', 'red packet'],
  [/transfer|转账/i, '转账', 'transfer'],
  [/meeting|call|voip|通话/i, '通话', 'call'],
  [/^media|medien/i, '媒体文件', 'media'],
  [/file|document|attachment|文件|pdf|docx?$|xlsx?$/i, '文件', 'file'],
]

/** `[图片]`, `[file]` …: by the name that a format has for the type. */
export function mediaText(type: string, lang: 'zh' | 'en'): string {
  const found = WORDS.find(([name]) => name.test(type))
  if (found) return lang === 'zh' ? `[${found[1]}]` : `[${found[2]}]`
  return lang === 'zh' ? '[其他消息]' : '[other message]'
}
