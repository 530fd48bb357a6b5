import { describe, expect, it } from 'vitest'
import { createReviewer, type ReviewerError } from '../index.js'

async function refused(config: object): Promise<string[]> {
  const error = await createReviewer({ config }).then(
    () => undefined,
    (reason: ReviewerError) => reason,
  )
  return (error?.problems ?? []).map(({ code, problem, hint }) => `${code} ${problem.en} → ${hint.en}`)
}

describe('a configuration that a program gives', () => {
  it('may say what a file may say', async () => {
    const config = { rules: { 'core/overlong-reply': 'off', 'core/late-answer': { severity: 'error' } } } as const
    const { rules } = await createReviewer({ config })
    expect(rules.has('core/overlong-reply')).toBe(false)
    expect(rules.get('core/late-answer')?.severity).toBe('error')
  })

  it('is refused where it would silently do nothing, each mistake with its path', async () => {
    const rules = { 'core/overlong-reply': { severty: 'off' }, 'core/late-answer': 'of', nothing: 'off' }
    expect(await refused({ pack: ['core'], rules, timezone: 'Mars/Olympus' })).toMatchInlineSnapshot(`
      [
        "schema/unknown-key config.pack: Unknown key "pack" → Did you mean "packs"?",
        "schema/unknown-key config.rules["core/overlong-reply"].severty: Unknown key "severty" → Did you mean "severity"?",
        "schema/unknown-value config.rules["core/late-answer"]: Unknown value "of" → Did you mean "off"?",
        "config/timezone config.timezone: Unknown time zone "Mars/Olympus" → Write a name such as Asia/Shanghai.",
      ]
    `)
    expect(await refused({ rules: { 'core/overlong-replies': 'off' } })).toMatchInlineSnapshot(`
      [
        "config/unknown-rule Unknown rule "core/overlong-replies" → Did you mean "core/overlong-reply"?",
      ]
    `)
    expect(await refused({ lexicons: { greeting: ['x'] } })).toMatchInlineSnapshot(`
      [
        "schema/type config.lexicons.greeting: "greeting" must be a mapping ("key: value"), but is a list → Write {add: [ … ], remove: [ … ]}.",
      ]
    `)
  })
})
