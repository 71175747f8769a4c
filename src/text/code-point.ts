/** `U+200B`: the name of a text's first character by its code point, for what can't be shown itself. */
export function codePointName(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
