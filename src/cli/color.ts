/** What decides about colour. */
export interface ColorQuestion {
  /** `--no-color` was given. */
  refused: boolean
  env: NodeJS.ProcessEnv
  isTTY: boolean | undefined
}

/** Whether to write colours: flag, then NO_COLOR (https://no-color.org), then FORCE_COLOR, then whether it is a terminal. */
export function wantsColor({ refused, env, isTTY = false }: ColorQuestion): boolean {
  if (refused || env.NO_COLOR) return false
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return isTTY && env.TERM !== 'dumb'
}
