import type { ModelsData } from '../analysis/models/index.js'

export type { ModelsData }

/** The numbers that ship with chatlint. Loaded apart and when asked: half a megabyte. */
export async function shippedModels(): Promise<ModelsData> {
  const { numbers } = await import('../analysis/models/numbers.gen.js')
  return numbers
}
