import type { Reading } from '../reading.js'
import { READ_WHOLE } from '../sets.js'

/** The dialogue type of a whole conversation; `abnormal_end` is the one that gold has beside the normal end. */
export const type: Reading = {
  name: 'type',
  notes: { own: 'as gold', gold: 'one decision a conversation; the message named is the last' },
  read(item, board) {
    const label = item.conversation.gold?.label.type
    if (label === undefined || !READ_WHOLE.has(item.set)) return
    const found = item.review.labels.type
    const text = item.conversation.messages.at(-1)?.text ?? ''
    const place = { conversation: item.conversation.id, message: 'last', text }
    board.count('type:abnormal_end', item.set, item.lang, label === 'abnormal_end', found === 'abnormal_end', place)
    board.cross(`type on ${item.set}, ${item.lang} (labelled ↓ found →)`, label, found)
  },
}
