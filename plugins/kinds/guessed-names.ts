/** Names that an agent tries out on somebody who never gave one: 您是王先生吧, "Is this Mr Lee?". */
import type { Place } from './condition.js'
import type { Dialogue, NotEvaluable, Utterance } from './contract.js'

/** A name that is asked for or supposed; the first group is what tells it from others: the surname, or the Latin name. */
const GUESSES: readonly RegExp[] = [
  /([\u4e00-\u9fff]{1,3})(?:先生|女士|小姐|太太|阿姨|叔叔|大爷|大妈|大姐|大哥)(?:是吧|对吧|没错吧|是吗|对吗|吗|吧|么)/gu,
  /(?:是不是|应该是|您是|你是|您|你)姓([\u4e00-\u9fff])(?:是吧|对吧|没错吧|是吗|对吗|吗|吧|么|还是|[?？]|$)/gu,
  /(?:是不是|应该是)([\u4e00-\u9fff]{1,3})(?:先生|女士|小姐|太太|阿姨|叔叔|大爷|大妈|大姐|大哥)/gu,
  /\b(?:[Ii]s (?:this|that|it)|[Aa]re you|[Yy]ou must be|[Ss]peaking (?:to|with)|[Tt]hat'd be)\s+(?:[Mm]rs?|[Mm]s|[Mm]iss|[Dd]r)\.?\s+([A-Z][\w'’-]+)/gu,
]

/** What stands before a title and is no name, up to the name: 这位先生, 请问是王先生. */
const NO_NAME = /^.*[位问是的个名家那这您你好找和跟与请姓叫喂哦嗯什哪啥]/u

const NO_RECORD: NotEvaluable = {
  notEvaluable: { en: 'it is not known who the customer is', zh: '不知道客户是谁' },
}

/**
 * Where the agent tries out a name that is neither the customer's nor was given before. Without a record of the customer nobody
 * can tell a guess from the name on the list; on an outgoing call, without their name on it neither.
 */
export function guessedNames(dialogue: Dialogue): readonly Place[] | NotEvaluable {
  const { customer } = dialogue.conversation.fields
  const places: Place[] = []
  for (const utterance of dialogue.utterances) {
    if (utterance.role !== 'agent') continue
    for (const { name, start, end } of namesTried(utterance)) {
      const known = customer?.name
      if (wasGiven(name, utterance, dialogue)) continue
      if (!customer || (known === undefined && dialogue.direction === 'out')) return NO_RECORD
      if (known !== undefined && holdsName(known, name)) continue
      places.push({ message: utterance.index, start, end })
    }
  }
  return places.sort((a, b) => a.message - b.message || a.start - b.start)
}

function namesTried({ text }: Utterance): { name: string; start: number; end: number }[] {
  return GUESSES.flatMap((guess) =>
    [...text.matchAll(guess)].flatMap((match) => {
      const name = (match[1] as string).replace(NO_NAME, '')
      const start = match.index + match[0].indexOf(name)
      return name === '' ? [] : [{ name, start, end: match.index + match[0].length }]
    }),
  )
}

/** Whether the customer said the name before. */
function wasGiven(name: string, before: Utterance, { utterances }: Dialogue): boolean {
  return utterances.some(
    ({ role, index, text }) => role === 'customer' && index < before.index && holdsName(text, name),
  )
}

/** Whether a text holds the name; of a Chinese one some character, as records and recognised speech often have only a part right. */
function holdsName(text: string, name: string): boolean {
  if (/[a-z]/i.test(name)) return text.toLowerCase().includes(name.toLowerCase())
  return [...name].some((character) => text.includes(character))
}
