import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Sample } from '../../src/plugin/index.js'
import { reporters } from './index.js'
import { contextOf, english, summaryOf } from './sample.js'

const sample: Sample = { size: '5%', seed: 'march', by: 'risk', conversations: 1, of: 20, agents: 1 }

describe('every report of a sample', () => {
  it.each(reporters.map((reporter) => [reporter.name, reporter] as const))('says so: %s', async (name, reporter) => {
    const state = async (of: Sample | undefined): Promise<string> => {
      const writer = await reporter.create(contextOf('en', of ? { sample: of } : {}))
      const pieces: (string | Uint8Array)[] = [writer.begin?.() ?? '']
      for (const { review, conversation } of english) pieces.push(writer.review(review, conversation))
      pieces.push(writer.end({ ...summaryOf(english), ...(of && { sample: of }) }))
      const whole = Buffer.concat(pieces.map((each) => Buffer.from(each as Uint8Array)))
      return reporter.binary
        ? Object.values(unzipSync(whole))
            .map((part) => strFromU8(part))
            .join('')
        : whole.toString()
    }
    const stated = await state(sample)
    const plain = await state(undefined)
    for (const word of ['5%', 'march']) {
      // GitHub's commands escape the sign.
      expect(stated.replaceAll('%25', '%'), `${name} ${word}`).toContain(word)
      expect(plain, `${name} ${word}`).not.toContain(word)
    }
  })
})
