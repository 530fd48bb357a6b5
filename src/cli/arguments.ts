import { parseArgs } from 'node:util'
import type { Localized } from '../plugin/index.js'
import { closest } from '../rule-file/suggest.js'
import { usageError } from './usage-error.js'

/** A flag of a command. */
export interface Flag {
  short?: string
  /** What stands for its value in the help; absent for a switch. */
  value?: string
  /** The values it can have. */
  choices?: readonly string[]
  /** May be given several times. */
  multiple?: boolean
  help: Localized
}

/** The flags of a command, by name. */
export type Flags = Readonly<Record<string, Flag>>

/** A flag as it was given. */
export interface Given {
  name: string
  /** Absent for a switch. */
  value: string | undefined
}

/** Checked arguments. */
export interface ParsedArguments {
  positionals: string[]
  /** In the order of the command line. */
  given: Given[]
  has(name: string): boolean
  /** The last value of a flag. */
  value(name: string): string | undefined
  /** All its values. */
  values(name: string): string[]
}

/**
 * Parses arguments.
 *
 * @throws UserError for a flag that is unknown, lacks its value, has one that it does not take, or is given too often
 */
export function parseArguments(args: readonly string[], flags: Flags): ParsedArguments {
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, { short, value }]) => [
      name,
      {
        type: value === undefined ? ('boolean' as const) : ('string' as const),
        multiple: true,
        ...(short && { short }),
      },
    ]),
  )
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true })
  const positionals: string[] = []
  const given: Given[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    else if (token.kind === 'option') {
      const flag = Object.hasOwn(flags, token.name) ? flags[token.name] : undefined
      if (!flag) throw unknownFlag(token.rawName, flags)
      check(token.rawName, token.value, flag)
      if (!flag.multiple && given.some(({ name }) => name === token.name)) throw givenTwice(token.rawName)
      given.push({ name: token.name, value: token.value })
    }
  }
  const values = (name: string) => given.filter((each) => each.name === name).map(({ value }) => value ?? '')
  return {
    positionals,
    given,
    has: (name) => given.some((each) => each.name === name),
    value: (name) => values(name).at(-1),
    values,
  }
}

function unknownFlag(raw: string, flags: Flags): Error {
  const meant = closest(raw.replace(/^-+/, ''), Object.keys(flags))
  return usageError(
    { en: `there is no flag ${raw}`, zh: `没有 ${raw} 这个选项` },
    meant
      ? { en: `Did you mean --${meant}?`, zh: `是否想写 --${meant}？` }
      : {
          en: 'chatlint help lists the flags. A file whose name begins with - is given after --.',
          zh: 'chatlint help 列出了所有选项；名称以 - 开头的文件请写在 -- 之后。',
        },
  )
}

function check(raw: string, value: string | undefined, { value: placeholder, choices }: Flag): void {
  if (placeholder === undefined) {
    if (value === undefined) return
    throw usageError(
      { en: `${raw} takes no value, but was given "${value}"`, zh: `${raw} 不带值，却给了“${value}”` },
      { en: `Write ${raw} alone.`, zh: `只写 ${raw} 即可。` },
    )
  }
  if (value === undefined || value === '' || /^-./.test(value)) {
    throw usageError(
      { en: `${raw} lacks its value`, zh: `${raw} 缺少值` },
      { en: `Write ${raw} ${placeholder}.`, zh: `请写成 ${raw} ${placeholder}。` },
    )
  }
  if (!choices || choices.includes(value)) return
  const meant = closest(value, choices)
  throw usageError(
    { en: `${raw} cannot be "${value}"`, zh: `${raw} 不能是“${value}”` },
    {
      en: `${meant ? `Did you mean ${meant}? ` : ''}It is one of: ${choices.join(', ')}.`,
      zh: `${meant ? `是否想写 ${meant}？` : ''}可选：${choices.join('、')}。`,
    },
  )
}

function givenTwice(raw: string): Error {
  return usageError({ en: `${raw} is given twice`, zh: `${raw} 重复出现` }, { en: 'Give it once.', zh: '请只写一次。' })
}
