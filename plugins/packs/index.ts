// Generated from rules/ by tools/generate.ts; do not edit.
import type { Pack } from '../../src/plugin/index.js'

/** The packs that ship with chatlint, by name, each loaded when it is used. */
export const packs: ReadonlyMap<string, () => Promise<Pack>> = new Map([
  ['core', async () => (await import('./core.gen.js')).pack],
  ['cn-ad-law', async () => (await import('./cn-ad-law.gen.js')).pack],
  ['follow-up-call', async () => (await import('./follow-up-call.gen.js')).pack],
  ['medical-consult', async () => (await import('./medical-consult.gen.js')).pack],
  ['script-library', async () => (await import('./script-library.gen.js')).pack],
])
