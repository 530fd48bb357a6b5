import {
  defineKind,
  GUARDS,
  type Guard,
  type PersonalDatum,
  type PersonalKind,
  type PhraseSet,
  type PhraseSource,
  type Role,
  type Span,
  type Utterance,
} from './contract.js'

interface Options {
  shown: PersonalKind[]
  asked: PhraseSource[]
  unless: (Guard | PhraseSource)[]
}

const NAMES: Record<PersonalKind, { en: string; zh: string }> = {
  'id-number': { en: 'an ID number', zh: '身份证号' },
  mobile: { en: 'a mobile number', zh: '手机号' },
  landline: { en: 'a phone number', zh: '电话号码' },
  'bank-card': { en: 'a bank card number', zh: '银行卡号' },
  email: { en: 'an e-mail address', zh: '邮箱地址' },
  passport: { en: 'a passport number', zh: '护照号' },
  account: { en: 'a WeChat or QQ account', zh: '微信号或 QQ 号' },
}

/** Personal data that is shown in full, or asked for. */
export const personalData = defineKind<Options>({
  name: 'personal-data',
  summary: {
    en: 'Finds messages that show personal data in full, or that ask for what nobody should have to give.',
    zh: '找出完整显示了个人信息的消息，以及索要敏感信息的消息。',
  },
  scope: 'message',
  options: {
    type: 'object',
    properties: {
      shown: {
        type: 'array',
        uniqueItems: true,
        default: [],
        items: { type: 'string', enum: Object.keys(NAMES) },
        description: {
          en: 'What must not be shown in full. Found by shape and check digit; service lines (400, 800, 95xxx) and order numbers are none. A landline that the agent gives is the organisation’s own, and so is what the configuration names under organisation.contact.',
          zh: '不得完整出现的信息。按格式和校验位识别；服务热线（400、800、95xxx）和订单号不算。客服报出的固定电话算本单位的，配置里 organisation.contact 列出的也是。',
        },
      },
      asked: {
        type: 'array',
        default: [],
        items: { $ref: '#/$defs/phraseSource' },
        description: { en: 'Words that ask for something sensitive.', zh: '索要敏感信息的话。' },
      },
      unless: {
        $ref: '#/$defs/unless',
        default: [],
        description: {
          en: 'Guards, and phrases in the same sentence, that make the asking innocent.',
          zh: '使这种询问不算问题的语境，以及同一句里的词句。',
        },
      },
    },
    additionalProperties: false,
  },
  placeholders: ['what'],
  variants: 'any',
  example: `id: shows-card
kind: personal-data
title: {en: Card shown, zh: 卡号外露}
severity: warning
category: compliance
options: {shown: [bank-card]}
message: {en: 'The message shows {what}.', zh: '消息中有完整的{what}。'}
examples:
  flagged: [退款会退到 6222021234567894 这张卡]
  clean: [退款会退到尾号 7894 的卡, 订单号 6222021234567895 已发货]
`,
  compile({ shown, asked, unless }, compiler) {
    const roles: readonly Role[] = compiler.rule.applies.roles ?? ['agent', 'customer']
    const wanted = asked.length > 0 ? compiler.phrases(asked) : undefined
    const guards = unless.filter((each): each is Guard => GUARDS.includes(each as Guard))
    const allowed = unless.filter((each): each is PhraseSource => typeof each === 'object')
    const innocent = allowed.length > 0 ? compiler.phrases(allowed) : undefined
    const contact = (compiler.settings.contact ?? []).map(digitsOf).filter((digits) => digits.length > 4)
    return (dialogue, report) => {
      const asks = wanted !== undefined && dialogue.hits(wanted).length > 0
      if (!asks && shown.length === 0) return
      for (const utterance of dialogue.utterances) {
        if (!roles.includes(utterance.role)) continue
        if (asks) reportAsked(utterance, wanted)
        if (shown.length > 0) reportShown(utterance)
      }

      /** One finding a message: it is one request, however many things it names. */
      function reportAsked(utterance: Utterance, set: PhraseSet): void {
        const found = dialogue.hits(set, utterance).filter((hit) => {
          if (dialogue.guard(hit, guards) !== undefined) return false
          const { start, end } = dialogue.sentence(hit)
          return !(
            innocent && dialogue.hits(innocent, utterance).some((each) => each.start >= start && each.end <= end)
          )
        })
        const first = found[0]
        if (!first) return
        const variant = asked[first.source]?.variant
        report({ evidence: found, ...(variant !== undefined && { variant }) })
      }

      function reportShown(utterance: Utterance): void {
        for (const each of dialogue.personalData(utterance)) {
          if (!shown.includes(each.kind) || isPublic(each, utterance)) continue
          const span: Span = { message: utterance.index, start: each.start, end: each.end }
          report({ evidence: [span], values: { what: NAMES[each.kind] } })
        }
      }
    }

    function isPublic({ kind, start, end }: PersonalDatum, { role, text }: Utterance): boolean {
      if (kind === 'landline' && role !== 'customer') return true
      const digits = digitsOf(text.slice(start, end))
      return digits.length > 4 && contact.includes(digits)
    }
  },
})

function digitsOf(text: string): string {
  return text.normalize('NFKC').replace(/\D/g, '')
}
