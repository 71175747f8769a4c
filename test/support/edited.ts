/** A text with one piece of it replaced; a piece that is not there, or a pattern that fits nothing, fails the test. */
export function edited(text: string, from: string | RegExp, to: string): string {
  const isThere = typeof from === 'string' ? text.includes(from) : from.test(text);
  if (!isThere) throw new Error(`nothing to replace: ${from} is not in ${JSON.stringify(text)}`);
  return typeof from === 'string' ? text.replace(from, () => to) : text.replace(from, to);
}
