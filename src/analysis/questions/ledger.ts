/** For tests: a conversation as plain text in, its questions in short out. */
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { compile } from '../../engine/compile.js'
import type { Lexicon, Question } from '../../plugin/index.js'
import { conversation } from '../../transcript/index.js'
import { DialogueView } from '../dialogue.js'

const FOLDER = new URL('../../../rules/core/lexicons/', import.meta.url)
const ROLES = { C: 'customer', A: 'agent', B: 'bot' } as const

const lexicons = readdirSync(FOLDER)
  .filter((file) => /^(ask|topic|answer|not-answered)/.test(file))
  .map((file) => parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Lexicon)
const compiled = compile({ rules: [], lexicons, kinds: [], locale: 'en' })

/** Reads lines of `C: …` (customer), `A: …` (agent) and `B: …` (bot). */
export function dialogueOf(transcript: string): DialogueView {
  const messages = transcript
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ role: ROLES[line[0] as keyof typeof ROLES], text: line.slice(2).trimStart() }))
  return new DialogueView(conversation({ id: 'test', messages }), compiled)
}

/** The questions of a transcript. */
export function questionsOf(transcript: string): readonly Question[] {
  return dialogueOf(transcript).questions
}

/** The stretches that ask, as they stand in the text. */
export function asked(transcript: string): string[] {
  const dialogue = dialogueOf(transcript)
  return dialogue.questions.map(({ message, start, end }) => dialogue.utterances[message]!.text.slice(start, end))
}

/** Each question in short: `message[+repeats] topic status[ by message]`, messages counted from 1. */
export function ledger(transcript: string): string[] {
  return questionsOf(transcript).map(({ message, repeats, topic, status, answeredBy }) => {
    const again = repeats.map((repeat) => `+${repeat + 1}`).join('')
    const by = answeredBy === undefined ? '' : ` by ${answeredBy + 1}`
    return `${message + 1}${again} ${topic} ${status}${by}`
  })
}
