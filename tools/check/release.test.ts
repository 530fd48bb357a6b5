import { describe, expect, it } from 'vitest'
import { type Release, releaseFaults } from './release.js'

const good: Release = {
  pkg: { version: '1.2.0', repository: 'github:someone/chatlint', scripts: { test: 'vitest' } },
  changelog: '# Changelog\n\n## 1.2.0 (2026-01-31)\n\n- New.\n',
  tag: 'v1.2.0',
  isClean: true,
  publishes: true,
}

describe('a release', () => {
  it('goes out where all is in order', () => {
    expect(releaseFaults(good)).toEqual([])
    expect(releaseFaults({ ...good, tag: undefined, publishes: false })).toEqual([])
  })

  it.each<[string, Partial<Release>, RegExp]>([
    ['of which the changelog says nothing', { changelog: '## 1.1.0\n' }, /no section "## 1\.2\.0"/],
    ['from another tag', { tag: 'v1.3.0' }, /tag is v1\.3\.0/],
    ['with changes at hand', { isClean: false }, /not committed/],
    ['whose source nobody can check', { pkg: { version: '1.2.0' } }, /repository/],
    [
      'that runs something at installation',
      { pkg: { ...good.pkg, scripts: { postinstall: 'x' } } },
      /install script: postinstall/,
    ],
  ])('is held back %s', (_, change, fault) => {
    expect(releaseFaults({ ...good, ...change }).join('\n')).toMatch(fault)
  })
})
