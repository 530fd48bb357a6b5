import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openOutputFile } from './output-file.js'

const folder = mkdtempSync(join(tmpdir(), 'chatlint-test-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('writing a file', () => {
  it('shows it only when it is complete, and makes its folders', async () => {
    const path = join(folder, 'a/b/report.md')
    const file = await openOutputFile(path, 'report.md')
    await file.write('one ')
    await file.write('two')
    expect(readdirSync(join(folder, 'a/b'))).not.toContain('report.md')
    await file.finish()
    expect(readdirSync(join(folder, 'a/b'))).toEqual(['report.md'])
    expect(readFileSync(path, 'utf8')).toBe('one two')
  })

  it('leaves what stood there when it is abandoned', async () => {
    const path = join(folder, 'old.md')
    writeFileSync(path, 'old')
    const file = await openOutputFile(path, 'old.md')
    await file.write('new')
    await file.abandon()
    expect(readFileSync(path, 'utf8')).toBe('old')
    expect(readdirSync(folder).filter((name) => name.startsWith('old'))).toEqual(['old.md'])
  })

  it('writes through a link', async () => {
    writeFileSync(join(folder, 'target'), '')
    symlinkSync(join(folder, 'target'), join(folder, 'link'))
    const file = await openOutputFile(join(folder, 'link'), 'link')
    await file.write('x')
    await file.finish()
    expect(readFileSync(join(folder, 'target'), 'utf8')).toBe('x')
  })

  it('says why it cannot', async () => {
    await expect(openOutputFile(folder, 'here')).rejects.toMatchObject({
      problem: { en: 'here cannot be written: this is a folder, not a file' },
    })
  })
})
