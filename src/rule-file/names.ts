/** The name that a file gives to what it holds: its base name without its ending. */
export function nameOfFile(file: string): string {
  return file.replace(/^.*[\\/]/, '').replace(/\.ya?ml$/i, '')
}

/** The folder part of a path, without the last slash; empty where there is none. */
export function folderOf(path: string): string {
  return path.replace(/[\\/]?[^\\/]*$/, '')
}
