import type { Lang } from '../transcript/types.js'
import { characterFlags, HAN } from './characters.js'

/** A Latin word carries about as much as two Han characters; five letters make a word. */
const LETTERS_PER_HAN = 2.5

/** The language of a text by its letters; undefined where it has none (numbers, emoji). Drug names or "CT" do not make Chinese English. */
export function detectLanguage(text: string): Lang | undefined {
  const flags = characterFlags()
  let han = 0
  let latin = 0
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if ((flags[c] as number) & HAN) han++
    else if ((c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a)) latin++
  }
  if (han === 0 && latin === 0) return undefined
  return latin > 3 * LETTERS_PER_HAN * han ? 'en' : han > 0 ? 'zh' : 'en'
}
