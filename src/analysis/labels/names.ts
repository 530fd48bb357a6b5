/** Names that customers give as their own, to be called or written down by. */
import type { Span } from '../../plugin/index.js'
import { isSurname } from '../acts/address.js'
import { hasGroup } from '../cues.js'
import type { DialogueView } from '../dialogue.js'

const CHINESE =
  /(?<![\u4e00-\u9fff])(?:我姓|我叫|本人姓|免贵姓|名字是|名字叫|我的名字是)\s*([\u4e00-\u9fff]{1,4})(?![\u4e00-\u9fff])/u
/** "I'm …" and "this is …" are followed by much else; "my name is" is not. */
const LATIN = /\bmy (?:full )?name(?:['’]s| is)\s+([A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)/

/** Where they stand. */
export function namesGiven(dialogue: DialogueView): Span[] {
  const group = dialogue.context.cues.group('name-given')
  return dialogue.utterances.flatMap(({ hits, index, role, text }) => {
    if (role !== 'customer' || !hasGroup(hits, group)) return []
    const found = CHINESE.exec(text) ?? LATIN.exec(text)
    const name = found?.[1]
    if (!found || name === undefined) return []
    if (/[\u4e00-\u9fff]/u.test(name) && !isSurname(name[0] as string)) return []
    const end = found.index + found[0].length
    return [{ message: index, start: end - name.length, end }]
  })
}
