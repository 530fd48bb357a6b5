import { askedOf, type Condition, compileCondition } from './conditions.js'
import {
  channelOf,
  DAY,
  type Dialogue,
  defineKind,
  type Found,
  type NotEvaluable,
  type PhraseSource,
  type Span,
} from './contract.js'
import { duration } from './durations.js'
import { type Hours, isWithin, readHours, shownHours } from './hours.js'
import { chronology, holds, type Pause, replies, silences } from './pauses.js'
import { whole } from './spans.js'

type Measure = 'first-reply' | 'reply' | 'average-reply' | 'longest-reply' | 'hold' | 'silence' | 'duration' | 'hours'

interface Options {
  measure: Measure
  seconds?: number | { chat?: number; phone?: number }
  hours?: { from: string; to: string }[]
  trigger?: PhraseSource[]
  when?: Condition
}

const NO_TIMES: NotEvaluable = {
  notEvaluable: { en: 'the messages carry no times', zh: '消息没有时间' },
}
const SOME_TIMES: NotEvaluable = {
  notEvaluable: { en: 'some of the messages carry no times', zh: '部分消息没有时间' },
}
const BACKWARDS: NotEvaluable = {
  notEvaluable: { en: 'the times of the messages run backwards', zh: '消息的时间前后颠倒' },
}

const seconds = { type: 'number', exclusiveMinimum: 0 }
const clock = { type: 'string', pattern: '^([01]?\\d|2[0-3]):[0-5]\\d$|^24:00$' }

/** Waits, lengths and hours. */
export const timing = defineKind<Options>({
  name: 'timing',
  summary: {
    en: 'Measures times: the first reply, every reply, holds, silence, the length of a call, the hour of the day.',
    zh: '看时间：首次回复、每次回复、让客户等待、冷场、通话时长、时段。',
  },
  scope: 'conversation',
  options: {
    type: 'object',
    properties: {
      measure: {
        type: 'string',
        enum: ['first-reply', 'reply', 'average-reply', 'longest-reply', 'hold', 'silence', 'duration', 'hours'],
        description: {
          en: "The first agent message after the customer's first; every reply, their average or the longest of them, from the first customer message since the last reply; from a request to wait to the agent's next message; between any two messages; of the whole; the hour it begins.",
          zh: '客户首条消息到客服首条消息；每次回复（从上次回复后客户的第一条消息算起）、其平均值或最长一次；从请客户稍等到客服的下一条消息；任意两条消息之间；整段对话的时长；开始的钟点。',
        },
      },
      seconds: {
        description: {
          en: 'Longer is flagged. By channel: a channel that is not named is not judged.',
          zh: '超过即标出。可按渠道写：没有写到的渠道不评。',
        },
        anyOf: [
          seconds,
          {
            type: 'object',
            properties: { chat: seconds, phone: seconds },
            minProperties: 1,
            additionalProperties: false,
          },
        ],
      },
      hours: {
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          properties: { from: clock, to: clock },
          required: ['from', 'to'],
          additionalProperties: false,
        },
        description: {
          en: 'With measure: hours — the hours allowed; a beginning at the very minute of "to" still is.',
          zh: '用于 measure: hours：允许的钟点；正好在“to”那一分钟开始也算允许。',
        },
      },
      trigger: {
        $ref: '#/$defs/phraseSources',
        description: {
          en: 'With measure: hold — words by which an agent asks to wait.',
          zh: '用于 measure: hold：客服请客户稍等的话。',
        },
      },
      when: {
        $ref: '#/$defs/condition',
        description: { en: 'Only conversations of which this holds.', zh: '只看符合此条件的对话。' },
      },
    },
    required: ['measure'],
    if: { properties: { measure: { const: 'hours' } }, required: ['measure'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
    then: { required: ['hours'] },
    else: {
      required: ['seconds'],
      if: { properties: { measure: { const: 'hold' } }, required: ['measure'] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
      then: { required: ['trigger'] },
    },
    additionalProperties: false,
  },
  placeholders: ['seconds', 'limit', 'time', 'hours'],
  example: `id: late-reply
kind: timing
title: {en: Late reply, zh: 回复太慢}
severity: warning
category: responsiveness
options: {measure: reply, seconds: {chat: 120}}
message: {en: 'Answered after {seconds}; the limit is {limit}.', zh: '{seconds}后才回复，时限为{limit}。'}
examples:
  flagged: ["09:00:00 顾客: 在吗\\n09:02:30 客服: 在的"]
  clean: ["09:00:00 顾客: 在吗\\n09:01:30 客服: 在的"]
`,
  needs: ({ measure }) => [measure === 'hours' ? { field: 'startedAt' } : 'times'],
  compile({ measure, hours, trigger, when, ...options }, compiler) {
    const applies = when && compileCondition(when, compiler)
    const set = trigger && compiler.phrases(trigger)
    const allowed = hours && readHours(hours)
    const found = (pause: Pause, limit: number): Found => ({
      evidence: pause.evidence,
      values: { seconds: duration(pause.seconds), limit: duration(limit) },
    })
    return (dialogue, report) => {
      if (applies && applies(askedOf(dialogue)) !== true) return undefined
      if (measure === 'hours') return allowed && judgeHours(allowed, dialogue, report)
      const limit = limitOf(options.seconds, dialogue)
      if (limit === undefined) return undefined
      const pauses = pausesOf(dialogue)
      if (pauses.length === 0) return undefined
      const known = pauses.filter((pause) => pause !== undefined)
      if (known.length === 0) return NO_TIMES
      if (!chronology(dialogue)) return BACKWARDS
      const late = condensed(known).filter((pause) => pause.seconds > limit)
      for (const pause of late) report(found(pause, limit))
      // What could be measured was fine; of the rest nothing is known.
      return late.length === 0 && known.length < pauses.length ? SOME_TIMES : undefined
    }

    /** The stretches of time to look at; undefined for one whose times are absent. */
    function pausesOf(dialogue: Dialogue): readonly (Pause | undefined)[] {
      switch (measure) {
        case 'first-reply':
          return replies(dialogue).slice(0, 1)
        case 'hold':
          return set ? holds(dialogue, set) : []
        case 'silence':
          return silences(dialogue)
        case 'duration':
          return [wholeOf(dialogue)].filter((each) => each !== 'none')
        default:
          return replies(dialogue)
      }
    }

    /** All of them, or the one that stands for them. */
    function condensed(pauses: readonly Pause[]): readonly Pause[] {
      if (measure !== 'longest-reply' && measure !== 'average-reply') return pauses
      const longest = pauses.reduce((one, other) => (other.seconds > one.seconds ? other : one))
      if (measure === 'longest-reply') return [longest]
      return [{ ...longest, seconds: pauses.reduce((sum, each) => sum + each.seconds, 0) / pauses.length }]
    }
  },
})

function limitOf(limit: Options['seconds'], { conversation }: Dialogue): number | undefined {
  return typeof limit === 'object' ? limit[channelOf(conversation.fields)] : limit
}

/** The whole conversation as one stretch; `none` where nobody spoke. */
function wholeOf(dialogue: Dialogue): Pause | undefined | 'none' {
  const spoken = dialogue.turns.flatMap(({ messages }) => messages)
  const last = spoken.at(-1)
  if (!last) return 'none'
  const times = spoken.flatMap((each) => dialogue.momentOf(each) ?? [])
  const ended = dialogue.moment(dialogue.conversation.fields.endedAt)
  // The clock of the system and that of the messages may differ: both ends are taken from one of them where that is possible.
  const own = dialogue.startedAt && ended ? [dialogue.startedAt, ended] : times
  const [start, end] = own.length > 1 ? [own[0], own.at(-1)] : [dialogue.startedAt ?? times[0], ended ?? times[0]]
  if (!start || !end || start === end) return undefined
  return { seconds: (end.at - start.at - start.slack) / 1000, evidence: [whole(last)] }
}

function judgeHours(allowed: readonly Hours[], dialogue: Dialogue, report: (found: Found) => void) {
  const first = dialogue.turns[0]?.messages[0]
  if (!first) return undefined
  const timed = dialogue.utterances.find((each) => dialogue.momentOf(each) !== undefined)
  const known = [dialogue.startedAt, timed && dialogue.momentOf(timed)].filter((each) => each !== undefined)
  // A bare date tells no hour; the messages may.
  const start = known.find(({ minute }) => minute !== undefined) ?? known.find(({ slack }) => slack < DAY - 1)
  if (!start) return { notEvaluable: { en: 'it is not known when it began', zh: '不知道开始的时间' } }
  const { minute } = start
  if (minute === undefined)
    return {
      notEvaluable: {
        en: 'the hour of the day is not known: no time zone is configured',
        zh: '没有配置时区，不知道当地几点',
      },
    }
  if (isWithin(allowed, minute)) return undefined
  const evidence: Span[] = [whole(first)]
  const time = `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`
  report({ evidence, values: { time, hours: shownHours(allowed) } })
  return undefined
}
