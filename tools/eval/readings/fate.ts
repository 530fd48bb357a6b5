import type { ReviewedQuestion } from '../../../src/plugin/index.js'
import type { Board, Place } from '../board.js'
import { type Case, idOf, placeOf, type Reading } from '../reading.js'
import { READ_WHOLE } from '../sets.js'

const UNANSWERED = new Set(['deflected', 'ignored'])

/** Pairs each gold question with the review's question of the same message, in order; the last one serves for the rest. */
function gold(item: Case, board: Board): void {
  const used = new Map<string, number>()
  const asking = new Set<string>()
  for (const label of item.conversation.gold?.questions ?? []) {
    const messages = [label.m, ...label.repeats]
    for (const message of messages) asking.add(message)
    const candidates = item.review.questions.filter((each) =>
      [each.message, ...each.repeats].some((message) => messages.includes(message)),
    )
    const place = used.get(label.m) ?? 0
    used.set(label.m, place + 1)
    const found = candidates[Math.min(place, candidates.length - 1)]
    const at = placeById(item, label.m)
    const expected = UNANSWERED.has(label.status)
    const unanswered = found !== undefined && UNANSWERED.has(found.status)
    board.count('fate:not-answered', item.set, item.lang, expected, unanswered, at)
    board.cross(
      `fate on ${item.set}, ${item.lang} (labelled ↓ found →)`,
      label.status,
      found?.status ?? 'no question found',
    )
    if (found) board.count('fate:found-not-answered', item.set, item.lang, expected, unanswered, at)
  }
  const invented = item.review.questions.filter((each) => isUnanswered(each) && !asking.has(each.message))
  for (const each of invented) {
    board.count('fate:invented', item.set, item.lang, false, true, placeById(item, each.message))
  }
}

function isUnanswered(question: ReviewedQuestion): boolean {
  return UNANSWERED.has(question.status)
}

function placeById(item: Case, id: string): Place {
  const index = item.conversation.messages.findIndex((message, at) => idOf(message, at) === id)
  const message = item.conversation.messages[index]
  return message ? placeOf(item, message, index) : { conversation: item.conversation.id, message: id, text: '' }
}

/** Sets that say of a whole message whether it was answered: not answered where every question found in it was not. */
function byMessage(item: Case, board: Board): void {
  item.conversation.messages.forEach((message, index) => {
    const answered = message.labels?.answered
    if (message.role !== 'customer' || answered === undefined) return
    const id = idOf(message, index)
    const found = item.review.questions.filter((each) => each.message === id || each.repeats.includes(id))
    const unanswered = found.length > 0 && found.every(isUnanswered)
    board.count('fate:not-answered', item.set, item.lang, !answered, unanswered, placeOf(item, message, index))
    const what = found.length === 0 ? 'no question found' : unanswered ? 'not answered' : 'answered'
    board.cross(`fate on ${item.set} (labelled ↓ found →)`, answered ? 'answered' : 'not answered', what)
  })
}

/** What became of the customer's questions: answered (or late) against not. */
export const fate: Reading = {
  name: 'fate',
  notes: {
    own: 'as gold',
    gold: 'not-answered: every labelled question, one that was not found counts as answered (no finding); found-not-answered: only those that were found; invented: unanswered questions found where no question is labelled, all of them false alarms',
    house_qa:
      'label `answered` of the first message: true where the annotators took some reply as its answer; gold reads 4 of 8 such "no" as answered, for an answer by implication counts there',
    crosswoz: 'label `answered` of requests, nearly always true: a count of false alarms',
    sgd: 'label `answered` of requests, nearly always true: a count of false alarms',
  },
  read(item, board) {
    if (READ_WHOLE.has(item.set)) gold(item, board)
    else byMessage(item, board)
  },
}
