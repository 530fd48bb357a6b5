import { idOf, placeOf, type Reading } from '../reading.js'
import { READ_WHOLE } from '../sets.js'

type Level = 'hard' | 'soft' | 'none'

/**
 * Overpromise, hard and soft. A finding tells them apart by its severity: hard is an error, soft a warning.
 * `hard`: labelled hard against found hard. `any`: labelled at all against found at all.
 */
export const overpromise: Reading = {
  name: 'overpromise',
  notes: {
    own: 'as gold',
    gold: 'agent message by agent message; findings of core/overpromise, error = hard, warning = soft',
    sentences: "each sentence is the one agent message of a conversation in its file's language",
  },
  read(item, board) {
    if (!READ_WHOLE.has(item.set) && item.set !== 'sentences') return
    const found = new Map<string, Level>()
    for (const finding of item.review.findings) {
      const message = finding.evidence[0]?.message
      if (finding.rule !== 'core/overpromise' || message === undefined) continue
      if (finding.severity === 'error') found.set(message, 'hard')
      else if (!found.has(message)) found.set(message, 'soft')
    }
    const labels = new Map(item.conversation.gold?.overpromise.map((each) => [each.m, each.level]))
    item.conversation.messages.forEach((message, index) => {
      if (message.role !== 'agent') return
      const id = idOf(message, index)
      const label: Level = labels.get(id) ?? 'none'
      const level = found.get(id) ?? 'none'
      const place = placeOf(item, message, index)
      board.count('overpromise:hard', item.set, item.lang, label === 'hard', level === 'hard', place)
      board.count('overpromise:any', item.set, item.lang, label !== 'none', level !== 'none', place)
      if (item.set !== 'sentences') return
      const trap = (item.conversation.meta?.trap as string | null) ?? 'no trap'
      const row = label === 'none' ? `innocent: ${trap}` : label
      board.cross(`overpromise in sentences, ${item.lang} (labelled ↓ found →)`, row, level)
    })
  },
}
