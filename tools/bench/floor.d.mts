/** Reads a file, parses every line and serialises it again. */
export function floor(path: string): string
