import { readFileSync } from 'node:fs'

/** Put in by the build. */
declare const __CHATLINT_VERSION__: string | undefined
declare const __CHATLINT_BUILD__: string | undefined

/** The version of chatlint. Run from its sources, it is read from package.json. */
export function version(): string {
  if (typeof __CHATLINT_VERSION__ === 'string') return __CHATLINT_VERSION__
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(manifest) as { version: string }).version
}

/** Tells this program from one that was built of other sources; run from its sources, from every other run. */
export function build(): string {
  return `${version()} ${typeof __CHATLINT_BUILD__ === 'string' ? __CHATLINT_BUILD__ : process.pid} ${process.version}`
}
