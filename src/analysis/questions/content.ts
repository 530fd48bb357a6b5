/** What a stretch of text is about, as a short list of distinct numbers: Han characters and Latin words that carry meaning. */
import { characterFlags, HAN, WORD } from '../../text/characters.js'
import { stem } from '../../text/english.js'

/** Han characters that hold questions together and say nothing about their object. */
const STOP_HAN = new Set(
  [
    ...'的了吗呢吧啊么是不有没我你您他她它这那个医生请问想一下就都也还要能可以会怎什为哪谁多少几好得和跟在呀哦嘛啥咋样办法回事说去来再给把被对们种些点时候现已经应该需做用知道看里啦呗行麻烦帮谢',
  ].map((char) => char.charCodeAt(0)),
)
const STOP_LATIN = new Set(
  'a an the i you we they he she it is are was were be been am do does did have has had can could would will should may might my your our their its this that these those there here what when where why who how which if or and but so to of in on at for with from by as me us them please help want need like get got just also not no yes any some all more about out up let know tell ask price cost again actually exactly even already now then too really still ok okay thanks thank hi hello'.split(
    ' ',
  ),
)
/** So many elements tell what a text is about. */
const MOST = 64

/** The content of text[start, end): Han characters as they are, Latin words by a hash of their stem. */
export function contentOf(text: string, start: number, end: number): number[] {
  const flags = characterFlags()
  const content: number[] = []
  for (let i = start; i < end && content.length < MOST; i++) {
    const unit = text.charCodeAt(i)
    const flag = flags[unit] as number
    if (flag & HAN) {
      if (!STOP_HAN.has(unit)) add(content, unit)
    } else if (flag & WORD) {
      let stop = i
      while (stop < end && (flags[text.charCodeAt(stop)] as number) & WORD) stop++
      const word = text.slice(i, stop).toLowerCase()
      if (!STOP_LATIN.has(word)) add(content, hash(stem(word)))
      i = stop - 1
    }
  }
  return content
}

/** How many elements two contents share. */
export function shared(a: readonly number[], b: readonly number[]): number {
  let count = 0
  for (let i = 0; i < a.length; i++) if (b.includes(a[i] as number)) count++
  return count
}

function add(content: number[], element: number): void {
  if (!content.includes(element)) content.push(element)
}

/** Above the Han range, so that words and characters never meet. */
function hash(word: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193)
  return (value >>> 0) + 0x10000
}
