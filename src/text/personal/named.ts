/** Finds and masks what is personal by the word before it: accounts and passports; and e-mail addresses. All patterns are bounded. */
import type { Sink } from './sink.js'

/** Mail addresses: the name before the sign is masked but for its first character. */
export function maskAddresses(text: string, sink?: Sink): string {
  let masked = ''
  let done = 0
  for (let sign = text.indexOf('@'); sign >= 0; sign = text.indexOf('@', sign + 1)) {
    DOMAIN.lastIndex = sign
    if (!DOMAIN.test(text)) continue
    let start = sign
    while (start > Math.max(done, sign - 64) && IN_ADDRESS.test(text[start - 1]!)) start--
    if (start === sign) continue
    const kept = sign - start > 1 && sign - start < 64 ? 1 : 0
    sink?.('email', start, addressEnd(text, sign))
    masked += text.slice(done, start + kept) + '*'.repeat(sign - start - kept)
    done = sign
  }
  return done === 0 ? text : masked + text.slice(done)
}

/** After the domain, without a full stop that ends the sentence. */
function addressEnd(text: string, sign: number): number {
  let end = sign + 1
  while (end < text.length && end < sign + 254 && /[a-z0-9.-]/i.test(text[end] as string)) end++
  while (/[.-]/.test(text[end - 1] as string)) end--
  return end
}

const DOMAIN = /@[a-z0-9-]{1,63}\.[a-z0-9]/iy
const IN_ADDRESS = /[\w.%+-]/

/** The words that name an account, what may stand between it and them, and the account. */
const ACCOUNT =
  /(?:微信|薇信|威信|weixin|wechat|扣扣|企鹅号|(?<![a-z0-9])(?:[vｖ]信|vx|wx(?!id_)|qq))((?:号码|号|號|账号|帐号|id|account|number)?[ :=]{0,3}(?:是|为|is)?[ :=]{0,3})([a-z][\w-]{4,24}|\d{5,12})(?![\w*-])/gi
/** A WeChat id that names itself. */
const WXID = /(?<![a-z0-9_])(wxid_)([a-z0-9]{6,24})(?![\w*-])/gi
const PASSPORT =
  /(?:护照|護照|通行证|通行證|passport)((?:号码|号|號|证号| ?number| ?no\.?)?[ :#]{0,3}(?:是|为|is)?[ :]{0,2})([a-z]{1,2}\d{7,8}|\d{9})(?![\w*])/gi

/** Accounts and passports after the word that names them; the first two characters stay legible. */
export function maskNamed(text: string, sink?: Sink): string {
  return text
    .replace(ACCOUNT, (whole: string, link: string, id: string, at: number) => {
      const amount =
        /^\d+$/.test(id) && /^ ?(?:元|块|塊|万|人|%)/.test(text.slice(at + whole.length, at + whole.length + 2))
      const evident = /[\d_]/.test(id) || /[:=号號]|id$/i.test(link)
      if (amount || !evident) return whole
      sink?.('account', at + whole.length - id.length, at + whole.length)
      return hide(whole, id)
    })
    .replace(WXID, (whole: string, _link: string, id: string, at: number) => {
      sink?.('account', at, at + whole.length)
      return hide(whole, id)
    })
    .replace(PASSPORT, (whole: string, _link: string, id: string, at: number) => {
      sink?.('passport', at + whole.length - id.length, at + whole.length)
      return hide(whole, id)
    })
}

function hide(whole: string, id: string): string {
  return whole.slice(0, whole.length - id.length + 2) + '*'.repeat(id.length - 2)
}
