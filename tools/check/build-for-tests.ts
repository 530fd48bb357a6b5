import { buildIfStale } from './build.js'

/** vitest's global set-up of the scenario tests: they run the package as its users get it. */
export default async function setup(): Promise<void> {
  await buildIfStale()
}
