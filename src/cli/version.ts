import { readFileSync } from 'node:fs'

/** Put in by the build. */
declare const __CHATLINT_VERSION__: string | undefined

/** The version of chatlint. Run from its sources, it is read from package.json. */
export function version(): string {
  if (typeof __CHATLINT_VERSION__ === 'string') return __CHATLINT_VERSION__
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(manifest) as { version: string }).version
}
