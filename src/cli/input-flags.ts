import type { Config } from '../config/types.js'
import { ENCODINGS, type Encoding } from '../node/encoding.js'
import { closest } from '../rule-file/suggest.js'
import type { Flags, ParsedArguments } from './arguments.js'
import { usageError } from './usage-error.js'

/** How inputs are read; `review` has these too. */
export const INPUT_FLAGS = {
  'input-format': {
    value: 'NAME',
    help: {
      en: 'form of the input (default: told from the content); docs/importing.md lists them',
      zh: '输入格式（默认由内容判断）；全部格式见 docs/importing.md',
    },
  },
  encoding: {
    value: 'NAME',
    choices: ENCODINGS,
    help: {
      en: `encoding of the input: ${ENCODINGS.join(', ')} (default: told from the bytes)`,
      zh: `输入的编码：${ENCODINGS.join('、')}（默认自动判断）`,
    },
  },
  'skip-bad-input': {
    help: { en: 'leave out what cannot be read, report it, and go on', zh: '跳过无法读取的输入，报告后继续' },
  },
} as const satisfies Flags

/** What flags and configuration say of how inputs are read. */
export function inputOptions(
  parsed: ParsedArguments,
  { roles, columns, timezone }: Pick<Config, 'roles' | 'columns' | 'timezone'>,
) {
  return {
    inputFormat: parsed.value('input-format'),
    encoding: parsed.value('encoding') as Encoding | undefined,
    roles,
    columns,
    timezone,
  }
}

/** The error for a format that there is not. */
export function unknownFormat(format: string, names: readonly string[]): Error {
  const meant = closest(format, names)
  return usageError(
    { en: `there is no input format "${format}"`, zh: `没有“${format}”这种输入格式` },
    {
      en: `${meant ? `Did you mean ${meant}? ` : ''}There are: ${names.join(', ')}.`,
      zh: `${meant ? `是否想写 ${meant}？` : ''}可用的有：${names.join('、')}。`,
    },
  )
}
