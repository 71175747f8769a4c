/** V8 keeps a part of a text that is at least so long as a view of the whole, which stays in memory with it. */
const SHORTEST_VIEW = 13;
/** Longer parts are most of their text anyway. */
const LONGEST = 16 * 1024;
const BYTES_A_UNIT = 2;

const buffer = Buffer.allocUnsafe(LONGEST * BYTES_A_UNIT);

/** The same text as one of its own, so that the text that it was taken from can be freed. */
export function detached(part: string): string {
  if (part.length < SHORTEST_VIEW || part.length > LONGEST) return part;
  return buffer.toString('utf16le', 0, buffer.write(part, 'utf16le'));
}
