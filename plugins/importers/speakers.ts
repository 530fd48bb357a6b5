import type { RoleNames } from '../../src/plugin/index.js'
import type { Role } from '../../src/transcript/index.js'
import { type Calling, roleOfName, roleOfWord } from './role-words.js'

/** Who a label stands for. */
export interface Speaker extends Calling {
  /** The person's name; absent where the label is a bare role word. */
  name?: string
}

/** Tells who a label stands for; undefined where it can't know. */
export type SpeakerFinder = (label: string) => Speaker | undefined

/** `客服（小张）`, `Agent (Anna)`: a role word, and who fills it. */
const NAMED_ROLE = /^([^()（）]+?)\s*[(（]([^()（）]+)[)）]$/u

/**
 * Makes a finder. Names of the configuration come first, then role words, then names that hold a role word.
 *
 * @throws SyntaxError where a `/pattern/` is not a regular expression
 */
export function speakerFinder(roles: RoleNames = {}): SpeakerFinder {
  const names = new Map<string, Role>()
  const patterns: [RegExp, Role][] = []
  for (const [role, given] of Object.entries(roles) as [Role, readonly string[]][]) {
    for (const name of given) {
      const pattern = /^\/(.+)\/([a-z]*)$/s.exec(name)
      if (pattern) patterns.push([new RegExp(pattern[1] as string, pattern[2]), role])
      else names.set(name, role)
    }
  }
  const known = new Map<string, Speaker | undefined>()
  const find = (label: string): Speaker | undefined => {
    const role = names.get(label) ?? patterns.find(([pattern]) => pattern.test(label))?.[1]
    if (role) return { role, name: label }
    const word = roleOfWord(label)
    if (word) return word
    const [, first = '', name] = NAMED_ROLE.exec(label) ?? []
    const filled = name === undefined ? undefined : roleOfWord(first)
    if (filled) return { ...filled, name: name as string }
    const calling = roleOfName(label)
    return calling && { ...calling, name: label }
  }
  return (label) => {
    if (!known.has(label)) {
      // Labels of a hostile file are without number.
      if (known.size > 10_000) known.clear()
      known.set(label, find(label))
    }
    return known.get(label)
  }
}
