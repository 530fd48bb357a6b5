import { describe, expect, it } from 'vitest'
import { type Case, readCases, rulesOf } from '../../support/rule-cases.js'

const { names, complaints } = await rulesOf('script-library')
const libraries = readCases<Case>('templates.yml', import.meta.url)

describe('script-library', () => {
  it('has a case for every rule', () => {
    expect(Object.keys(libraries).sort()).toEqual([...names].sort())
  })

  it.each(Object.entries(libraries))('%s tells the library from its look-alike', (name, each) => {
    expect(complaints(name, each)).toEqual([])
  })
})
