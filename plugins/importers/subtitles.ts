/** Calls from speech recognition: WebVTT (`<v Speaker>`) and SRT (`Speaker: …`). Their times give holds and silence. */
import type { Importer, ImportProblem, Localized, Source } from '../../src/plugin/index.js'
import type { ConversationNode } from '../../src/transcript/index.js'
import { readSpeakerLine } from './speaker-line.js'
import { baseName } from './support/gatherer.js'
import { offsetTime } from './support/offsets.js'
import { Reading, type Said } from './support/reading.js'

const CLOCK = '(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{2})[.,](\\d{1,3})'
const CUE = new RegExp(`^\\s*${CLOCK}\\s*-->\\s*${CLOCK}`)
const VOICE = /<v(?:\.[^\s>]*)?\s+([^>]+)>/i
const TAG = /<[^<>]{0,200}>/g

function subtitles(name: 'vtt' | 'srt', title: Localized): Importer {
  return {
    name,
    title,
    extensions: [`.${name}`],
    detect({ name: file, head }) {
      const isVtt = /^\s*WEBVTT/.test(head)
      if (isVtt) return name === 'vtt' ? 0.99 : 0
      const cues = head.split(/\r?\n/, 60).some((line) => CUE.test(line))
      if (cues) return name === 'srt' ? 0.97 : file.toLowerCase().endsWith('.vtt') ? 0.98 : 0
      return file.toLowerCase().endsWith(`.${name}`) ? 0.5 : 0
    },
    read: (source) => read(source),
  }
}

/** WebVTT. */
export const vtt = subtitles('vtt', { en: 'WebVTT, a recognised call', zh: 'WebVTT，通话转写' })

/** SubRip. */
export const srt = subtitles('srt', { en: 'SRT, a recognised call', zh: 'SRT，通话转写' })

interface Cue extends Said {
  parts: string[]
}

async function* read(source: Source): AsyncGenerator<ConversationNode | ImportProblem> {
  const reading = new Reading(source)
  const cues: Cue[] = []
  let cue: Cue | undefined
  let skipping = false
  for await (const batch of source.lines()) {
    for (const { text, number } of batch) {
      const times = CUE.exec(text)
      if (times) {
        cue = {
          text: '',
          parts: [],
          line: number,
          time: offsetTime(millis(times, 1)),
          more: { endTime: offsetTime(millis(times, 5)) },
        }
        cues.push(cue)
        skipping = false
      } else if (text.includes('-->')) {
        yield {
          problem: { en: 'the times of this cue cannot be read', zh: '这一条字幕的时间无法读取' },
          hint: { en: 'They look like 00:00:01.000 --> 00:00:04.000.', zh: '时间形如 00:00:01.000 --> 00:00:04.000。' },
          line: number,
        }
        cue = undefined
        skipping = true
      } else if (text.trim() === '') {
        cue = undefined
        skipping = false
      } else if (cue) cue.parts.push(text)
      else if (!skipping && !/^\s*(?:WEBVTT|NOTE|STYLE|REGION|Kind:|Language:|\d+\s*$)/.test(text)) skipping = true
    }
  }
  const said = spokenBy(cues)
  if (said.length === 0) {
    yield { problem: { en: 'there is no cue in the file', zh: '文件中没有任何字幕' }, line: 1 }
    return
  }
  yield reading.finish({ id: baseName(source.name), line: 1, channel: 'phone', source: 'recognition' }, said)
}

/** Whoever spoke last goes on speaking where a cue names nobody. */
function spokenBy(cues: readonly Cue[]): Said[] {
  let speaker = ''
  const said: Said[] = []
  for (const { parts, ...cue } of cues) {
    for (const [index, part] of parts.entries()) {
      const voice = VOICE.exec(part)?.[1]
      const plain = decoded(part.replace(TAG, '')).trim()
      const labelled = voice === undefined ? readSpeakerLine(plain) : undefined
      const named = voice?.trim() ?? labelled?.label
      const text = labelled ? labelled.text : plain
      const last = said.at(-1)
      if (named !== undefined || index === 0 || !last) {
        speaker = named ?? speaker
        said.push({ ...cue, speaker, text })
      } else last.text = `${last.text}\n${text}`
    }
  }
  return said
}

function millis(found: RegExpExecArray, from: number): number {
  const [hours = '0', minutes = '0', seconds = '0', fraction = '0'] = found.slice(from, from + 4)
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(fraction.padEnd(3, '0'))
}

function decoded(text: string): string {
  return text.replace(
    /&(amp|lt|gt|nbsp|lrm|rlm);/g,
    (_, name: string) => ({ amp: '&', lt: '<', gt: '>', nbsp: ' ' })[name] ?? '',
  )
}
