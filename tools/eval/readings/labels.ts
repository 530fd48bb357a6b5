import type { Reading } from '../reading.js'
import { READ_WHOLE } from '../sets.js'

/** What the customer left or agreed to; gold has appointments and nothing below them. */
export const labels: Reading = {
  name: 'label',
  notes: {
    own: 'as gold',
    gold: 'one decision a conversation; the message named is the first that the label rests on, else the last',
  },
  read(item, board) {
    const label = item.conversation.gold?.label.conversion
    if (label === undefined || !READ_WHOLE.has(item.set)) return
    const { labels, labelEvidence } = item.review
    const message = labelEvidence.conversion?.[0]?.message ?? 'last'
    const { messages } = item.conversation
    const text = (messages.find(({ id }) => id === message) ?? messages.at(-1))?.text ?? ''
    const place = { conversation: item.conversation.id, message, text }
    for (const value of ['information', 'contact', 'appointment'] as const)
      board.count(`label:${value}`, item.set, item.lang, label === value, labels.conversion === value, place)
    board.cross(`conversion on ${item.set}, ${item.lang} (labelled ↓ found →)`, label, labels.conversion)
  },
}
