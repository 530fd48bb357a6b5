/** A character as a message may show it: itself where it can be seen, else its code (`U+0007`). */
export function nameCharacter(codePoint: number): string {
  const character = String.fromCodePoint(codePoint)
  if (/^[\p{L}\p{N}\p{P}\p{S}]$/u.test(character)) return character
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`
}
