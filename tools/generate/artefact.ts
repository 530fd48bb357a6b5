/** A file that is made from others and committed, so that nobody has to make it. */
export interface Artefact {
  /** From the root of the project, with `/`. */
  path: string
  content: string
}

/** JSON as a file. */
export function json(path: string, value: unknown): Artefact {
  return { path, content: `${JSON.stringify(value, null, 2)}\n` }
}
