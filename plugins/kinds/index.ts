import { act } from './act.js'
import { canned } from './canned.js'
import { consistency } from './consistency.js'
import type { Kind } from './contract.js'
import { label } from './label.js'
import { length } from './length.js'
import { metadata } from './metadata.js'
import { metric } from './metric.js'
import { personalData } from './personal-data.js'
import { phrase } from './phrase.js'
import { question } from './question.js'
import { repeat } from './repeat.js'
import { schedule } from './schedule.js'
import { script } from './script.js'
import { sequence } from './sequence.js'
import { similar } from './similar.js'
import { template } from './template.js'
import { timing } from './timing.js'

/** The first-party kinds. */
// biome-ignore lint/suspicious/noExplicitAny: kinds of many option types in one list; each checks its own by schema.
export const kinds: readonly Kind<any>[] = [
  phrase,
  length,
  question,
  act,
  canned,
  repeat,
  sequence,
  similar,
  script,
  timing,
  metadata,
  schedule,
  personalData,
  template,
  metric,
  consistency,
  label,
]
