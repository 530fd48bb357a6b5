/**
 * Charts as SVG in the page's own tree. Charting libraries that draw on a server set colours by `style` attributes, which
 * the content security policy forbids; they measure texts for one language, and the page has two; and bars are all it needs.
 * SVG, unlike coloured boxes, is also printed where a browser leaves out backgrounds.
 */
import type { Element } from 'hast'
import type { Localized } from '../../../src/plugin/index.js'
import { formatNumber } from '../words.js'
import { both, type Content, h, s, told } from './elements.js'

/** A part of a bar; its class gives it its colour. */
export interface Part {
  className: string
  value: number
}

/** A bar with its name and its number. */
export interface Bar {
  label: Content[]
  parts: Part[]
  /** Beside the bar; the sum of its parts if absent. */
  shown?: Content[]
}

const sumOf = (parts: readonly Part[]): number => parts.reduce((sum, { value }) => sum + value, 0)
const round = (value: number): number => Math.round(value * 100) / 100

/** A table whose middle column is bars, all to one scale. It reads as a table where nobody sees the bars. */
export function barTable(caption: Localized, heads: readonly [Localized, Localized], bars: readonly Bar[]): Element {
  const most = Math.max(1, ...bars.map(({ parts }) => sumOf(parts)))
  return h('table', { className: ['bars'] }, [
    told('caption', caption, { className: ['unseen'] }),
    h('thead', { className: ['unseen'] }, [
      h('tr', [told('th', heads[0], { scope: 'col' }), told('th', heads[1], { scope: 'col', colSpan: 2 })]),
    ]),
    h(
      'tbody',
      bars.map(({ label, parts, shown }) =>
        h('tr', [
          h('th', { scope: 'row' }, label),
          h('td', { className: ['chart'] }, [bar(parts, most)]),
          h('td', { className: ['number'] }, shown ?? [formatNumber(sumOf(parts))]),
        ]),
      ),
    ),
  ])
}

/** One bar of several colours. */
export function bar(parts: readonly Part[], most: number): Element {
  let x = 0
  const rects = parts
    .filter(({ value }) => value > 0)
    .map(({ className, value }) => {
      const width = (value / most) * 100
      const rect = s('rect', { className: [className], x: round(x), y: 0, width: round(width), height: 8 })
      x += width
      return rect
    })
  return s('svg', { className: ['bar'], viewBox: '0 0 100 8', preserveAspectRatio: 'none', ariaHidden: 'true' }, rects)
}

/** A column of a chart over time. */
export interface Column {
  key: string
  parts: Part[]
}

const WIDTH = 720
const HEIGHT = 190
const LEFT = 40
const BOTTOM = 26
const TOP = 8
/** So many names stand under the columns without touching. */
const NAMES = 8

/** Columns over time with a scale; the same figures follow as a table. */
export function columnChart(id: string, title: Localized, columns: readonly Column[], after: Content[]): Element {
  const ticks = ticksFor(Math.max(1, ...columns.map(({ parts }) => sumOf(parts))))
  const most = ticks.at(-1) as number
  const y = (value: number): number => round(TOP + (HEIGHT - TOP - BOTTOM) * (1 - value / most))
  const step = (WIDTH - LEFT) / columns.length
  const width = Math.min(48, step * 0.72)
  const every = Math.ceil(columns.length / NAMES)
  const middle = (at: number): number => round(LEFT + step * (at + 0.5))
  return h('figure', [
    told('figcaption', title, { id }),
    s('svg', { className: ['columns'], viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', ariaLabelledBy: id }, [
      ...ticks.flatMap((tick) => [
        s('line', { className: ['grid'], x1: LEFT, x2: WIDTH, y1: y(tick), y2: y(tick) }),
        s('text', { x: LEFT - 6, y: y(tick) + 4, textAnchor: 'end' }, formatNumber(tick)),
      ]),
      ...columns.flatMap(({ key, parts }, at) => {
        let below = 0
        const rects = parts
          .filter(({ value }) => value > 0)
          .map(({ className, value }) => {
            const top = y(below + value)
            const height = round(y(below) - top)
            below += value
            return s('rect', {
              className: [className],
              x: round(middle(at) - width / 2),
              y: top,
              width: round(width),
              height,
            })
          })
        const named = at % every === 0
        return named
          ? [...rects, s('text', { x: middle(at), y: HEIGHT - 8, textAnchor: 'middle' }, nameOf(key))]
          : rects
      }),
    ]),
    ...after,
  ])
}

/** Round steps of 1, 2 or 5 times a power of ten, from 0 to the first at or above the most. */
function ticksFor(most: number): number[] {
  const rough = most / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = Math.max(1, [1, 2, 5, 10].map((factor) => factor * power).find((each) => each >= rough) as number)
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, at) => at * step)
}

/** Days without their year. */
function nameOf(key: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(key) ? key.slice(5) : key
}

/** What the colours mean. */
export function legend(entries: readonly { className: string; text: Localized }[]): Element {
  return h(
    'ul',
    { className: ['legend'] },
    entries.map(({ className, text }) =>
      h('li', [
        s('svg', { viewBox: '0 0 10 10', ariaHidden: 'true' }, [
          s('rect', { className: [className], width: 10, height: 10, rx: 2 }),
        ]),
        ...both(text),
      ]),
    ),
  )
}
