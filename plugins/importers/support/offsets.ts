/** Times of a recording, which count from its beginning. */

/** Milliseconds from the beginning as a clock time, which rules measure differences of; calls last less than a day. */
export function offsetTime(milliseconds: unknown): string | undefined {
  const at = typeof milliseconds === 'string' ? Number(milliseconds) : milliseconds
  if (typeof at !== 'number' || !Number.isFinite(at) || at < 0 || at >= 86_400_000) return undefined
  return new Date(Math.round(at)).toISOString().slice(11, 23)
}
