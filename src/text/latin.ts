import { fixThai } from './thai-text.ts';

/** Thai letters by their sound, as the Royal Institute's general system writes them at the beginning of a syllable. */
const LETTERS: readonly (readonly [letters: string, latin: string])[] = [
  ['ก', 'k'],
  ['ขฃคฅฆ', 'kh'],
  ['ง', 'ng'],
  ['จ', 'ch'],
  ['ฉชฌ', 'ch'],
  ['ซศษส', 's'],
  ['ญย', 'y'],
  ['ฎด', 'd'],
  ['ฏต', 't'],
  ['ฐฑฒถทธ', 'th'],
  ['ณน', 'n'],
  ['บ', 'b'],
  ['ป', 'p'],
  ['ผพภ', 'ph'],
  ['ฝฟ', 'f'],
  ['ม', 'm'],
  ['รฤ', 'r'],
  ['ลฬ', 'l'],
  ['ว', 'w'],
  ['หฮ', 'h'],
  ['ะัาๅ', 'a'],
  ['ำ', 'am'],
  ['ิี', 'i'],
  ['ึื', 'ue'],
  ['ุู', 'u'],
  ['เ', 'e'],
  ['แ', 'ae'],
  ['โ', 'o'],
  ['ใไ', 'ai'],
];
const SOUNDS = new Map(
  LETTERS.flatMap(([letters, latin]) => Array.from(letters, (letter) => [letter, latin] as const)),
);

/** Letters that a mark makes silent, with the vowel that may stand between. */
const SILENT = /[\u0e01-\u0e2e][\u0e34-\u0e39]?\u0e4c/g;
/** A vowel that is written before the letter that it is spoken after. */
const BEFORE = /([\u0e40-\u0e44])([\u0e01-\u0e2e])/g;

/** The letter that carries a vowel, where it is the vowel itself. */
const AS_VOWEL = /(?<=[\u0e01-\u0e2c\u0e2e][\u0e48-\u0e4b]?)\u0e2d(?![\u0e30-\u0e3a\u0e40-\u0e44])/g;

/**
 * A Thai text in small Latin letters, letter by letter: good enough to tell names by, not how they are spoken. Signs that
 * have no sound are left out, spaces become `-`.
 */
export const latinOf = (text: string): string =>
  Array.from(
    fixThai(text).replace(SILENT, '').replace(AS_VOWEL, 'o').replace(BEFORE, '$2$1').toLowerCase(),
    (character) =>
      /[a-z0-9]/.test(character) ? character : /[\s-]/.test(character) ? '-' : (SOUNDS.get(character) ?? ''),
  )
    .join('')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '');
