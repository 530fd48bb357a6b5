import { isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from 'yaml'
import type { Localized } from '../plugin/index.js'
import { type Range, span } from './locate.js'
import { both, quoted } from './wording.js'

const MAX_ALIASES = 20

// Not well-formed as text, or able to do harm where it is printed. Line breaks and tabs are text.
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\p{Cs}]/u

/** Told of what YAML allows and chatlint does not. */
export type DataFault = (range: Range, code: string, problem: Localized, hint: Localized) => void

/**
 * Turns a YAML tree into data, in one pass. Refuses what could do harm or surprise: tags, merge keys, repeated keys, keys
 * that are no names, control characters. Aliases become copies; since none may stand inside what another one copies, the
 * data stays in proportion to the file.
 */
export class DataReader {
  readonly #anchors = new Map<string, Node>()
  readonly #fault: DataFault
  #aliases = 0
  #exhausted = false
  /** Inside what an alias copies everything was already judged where it stands. */
  #copying = false

  constructor(fault: DataFault) {
    this.#fault = (...what) => {
      if (!this.#copying) fault(...what)
    }
  }

  /** The data of a mapping. */
  read(mapping: YAMLMap): Record<string, unknown> {
    return this.#value(mapping, []) as Record<string, unknown>
  }

  #value(node: Node | null, open: readonly Node[]): unknown {
    if (node === null) return null
    if (isAlias(node)) return this.#alias(node, open)
    if (node.tag !== undefined) {
      const { en, zh } = quoted(node.tag)
      const hint = both("Remove it, or quote a text that begins with '!'.", '请删掉；以“!”开头的文字要加引号。')
      this.#fault(span(node), 'yaml/tag', both(`Tags such as ${en} are not allowed`, `不允许使用标签${zh}`), hint)
    }
    if ('anchor' in node && node.anchor) this.#anchors.set(node.anchor, node)
    const inside = [...open, node]
    if (isSeq(node)) return node.items.map((item) => this.#value(item as Node | null, inside))
    return isMap(node) ? this.#mapping(node, inside) : this.#scalar(node as Scalar)
  }

  #scalar(node: Scalar): unknown {
    const bad = typeof node.value === 'string' ? FORBIDDEN.exec(node.value) : null
    if (!bad) return node.value
    const code = bad[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
    const problem = both(
      `The text holds a character that is no text (U+${code})`,
      `文字里有不可见的控制字符（U+${code}）`,
    )
    this.#fault(span(node), 'yaml/control-character', problem, both('Remove it.', '请删掉它。'))
    return undefined
  }

  #mapping(node: YAMLMap, open: readonly Node[]): unknown {
    const entries = new Map<string, unknown>()
    for (const { key, value } of node.items) {
      const name = this.#key(key as Node | null, entries)
      const data = this.#value(value as Node | null, open)
      if (name !== undefined && data !== undefined) entries.set(name, data)
    }
    return Object.fromEntries(entries)
  }

  /** A key's name; undefined where it is refused. */
  #key(key: Node | null, before: ReadonlyMap<string, unknown>): string | undefined {
    if (!isScalar(key) || key.value === null) {
      const hint = both('Write "name: value".', '请写成“名称: 值”。')
      this.#fault(span(key), 'yaml/key', both('A key must be a plain name', '键必须是简单的名称'), hint)
      return undefined
    }
    const read = this.#scalar(key)
    if (read === undefined) return undefined
    const name = String(read)
    if (name === '<<') {
      const hint = both('Write the keys out.', '请把各个键直接写出来。')
      const problem = both('Merge keys ("<<") are not supported', '不支持合并键“<<”')
      this.#fault(span(key), 'yaml/merge-key', problem, hint)
      return undefined
    }
    if (!before.has(name)) return name
    const { en, zh } = quoted(name)
    const hint = both('Keep one of them.', '请只保留一个。')
    this.#fault(span(key), 'yaml/duplicate-key', both(`The key ${en} stands here twice`, `键${zh}重复了`), hint)
    return undefined
  }

  #alias(node: Node & { source: string }, open: readonly Node[]): unknown {
    const target = this.#anchors.get(node.source)
    if (!target) {
      const { en, zh } = quoted(`*${node.source}`)
      const hint = both("Quote a text that begins with '*'.", '以“*”开头的文字要加引号。')
      this.#fault(span(node), 'yaml/alias', both(`The alias ${en} refers to nothing`, `别名${zh}没有对应的锚点`), hint)
      return undefined
    }
    this.#aliases++
    if (this.#copying || open.includes(target) || this.#aliases > MAX_ALIASES) {
      this.#exhaust(node)
      return undefined
    }
    this.#copying = true
    const copy = this.#value(target, open)
    this.#copying = false
    return copy
  }

  #exhaust(node: Node): void {
    if (this.#exhausted) return
    this.#exhausted = true
    const problem = both(
      'Aliases are nested, or there are too many of them; such a file can exhaust the memory',
      '别名嵌套或数量过多，这样的文件可能耗尽内存',
    )
    const hint = both('Write the values out, or use a lexicon.', '请把值直接写出来，或改用词库。')
    this.#copying = false
    this.#fault(span(node), 'yaml/too-many-aliases', problem, hint)
  }
}
