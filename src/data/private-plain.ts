import { isOrdinary } from '../text/ordinary.ts';

/** The first digit of each script that people here type numbers in; nine more follow it. */
const ZEROS = [
  0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x1090, 0x17e0, 0x17f0, 0x19d0, 0x1a80, 0x1a90,
  0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6,
];
const SPACES = '\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000';
const DASHES = '\u00b7\u05be\u2010-\u2015\u2022\u2027\u2043\u2053\u2212\u223c\u2e3a\u2e3b\u301c\u30fb\ufe58\ufe63';
const SLASHES = '\u2044\u2215\u2571\u29f8';
const DOTS = '\u2024\u3002\ufe52\uff61';
const OPENING = '\u3010\u3014\u2985';
const CLOSING = '\u3011\u3015\u2986';
const AT_SIGNS = '\ufe6b';
/** What nobody sees: joiners, marks of direction, hyphens that hide, what dresses the character before it. */
const INVISIBLES =
  '\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u20e3\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb';

/** Stands for every invisible character in a plain text. */
export const INVISIBLE = '\u200b';

const classes: readonly (readonly [RegExp, string])[] = [
  [SPACES, ' '],
  [DASHES, '-'],
  [SLASHES, '/'],
  [DOTS, '.'],
  [OPENING, '('],
  [CLOSING, ')'],
  [AT_SIGNS, '@'],
  [INVISIBLES, INVISIBLE],
].map(([signs, plain]) => [new RegExp(`[${signs}]`), plain as string]);

const digitRanges = ZEROS.map((zero) => `\\u{${zero.toString(16)}}-\\u{${(zero + 9).toString(16)}}`).join('');
const DRESSED = new RegExp(
  `[${digitRanges}${SPACES}${DASHES}${SLASHES}${DOTS}${OPENING}${CLOSING}${AT_SIGNS}${INVISIBLES}\\uff01-\\uff5e\\u{e0000}-\\u{e01ef}]`,
  'gu',
);

/** Characters that were looked up before, and what they are in plain. */
const known = new Map<string, string>();

function plainOf(character: string): string {
  const code = character.codePointAt(0) as number;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  const zero = ZEROS.find((first) => code >= first && code <= first + 9);
  const plain = zero === undefined ? undefined : String(code - zero);
  const sign = plain ?? classes.find(([signs]) => signs.test(character))?.[1] ?? INVISIBLE;
  return sign.padEnd(character.length, INVISIBLE);
}

/**
 * A text with the digits of all scripts as 0-9, full-width letters and signs as plain ones, and every kind of space,
 * dash, slash, dot and bracket as the one on the keyboard. It is as long as the text: a place in it is a place there.
 */
export function plainSigns(text: string): string {
  if (isOrdinary(text)) return text;
  return text.replace(DRESSED, (character) => {
    let plain = known.get(character);
    if (plain === undefined) {
      plain = plainOf(character);
      known.set(character, plain);
    }
    return plain;
  });
}
