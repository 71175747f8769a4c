const ESCAPE = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([^xuU]))/g;

/** What one letter after a backslash stands for; tabs, line ends and signs are left out: nobody faults them. */
const LETTERS: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\u0007',
  b: '\b',
  v: '\v',
  f: '\f',
  e: '\u001b',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
};

/** A character that a text between double quotes writes as an escape, or as two, and where that stands in it. */
interface Escaped {
  readonly character: string;
  readonly start: number;
  readonly end: number;
}

/** A text without its escapes, and where each of its characters stands in the file, with one place more for its end. */
export interface Unescaped {
  readonly text: string;
  readonly places: readonly number[];
}

/**
 * A scalar as it stands in the file, with the characters that it writes as escapes in their place; those of tabs, line ends
 * and signs stay as they are. `undefined` where it has none.
 */
export function unescaped(raw: string): Unescaped | undefined {
  const escapes = escapedIn(raw);
  if (escapes.length === 0) return undefined;
  let text = '';
  const places: number[] = [];
  const take = (piece: string, placeOf: (index: number) => number) => {
    for (let index = 0; index < piece.length; index += 1) places.push(placeOf(index));
    text += piece;
  };
  let from = 0;
  for (const { character, start, end } of [...escapes, { character: '', start: raw.length, end: raw.length }]) {
    const before = from;
    take(raw.slice(before, start), (index) => before + index);
    take(character, () => start);
    from = end;
  }
  return { text, places: [...places, raw.length] };
}

/** The characters that a scalar, as it stands in the file, writes as escapes; none where it has no double quotes. */
function escapedIn(raw: string): readonly Escaped[] {
  if (!raw.startsWith('"') || !raw.includes('\\')) return [];
  const escapes: Escaped[] = [];
  for (const { 0: found, 1: two, 2: four, 3: eight, 4: letter, index } of raw.matchAll(ESCAPE)) {
    const digits = two ?? four ?? eight;
    const code = digits === undefined ? undefined : Number.parseInt(digits, 16);
    const character = code === undefined ? LETTERS[letter ?? ''] : code <= 0x10ffff ? String.fromCodePoint(code) : '';
    const before = escapes.at(-1);
    const end = index + found.length;
    const isSecondHalf = character && /^[\udc00-\udfff]$/.test(character) && before?.end === index;
    if (isSecondHalf && /^[\ud800-\udbff]$/.test(before.character)) {
      escapes[escapes.length - 1] = { character: before.character + character, start: before.start, end };
    } else if (character) escapes.push({ character, start: index, end });
  }
  return escapes;
}
