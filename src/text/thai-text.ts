import { isOrdinary } from './ordinary.ts';

/** A piece of a text that looks right and is not: where it starts (UTF-16), what stands there, what should. */
export interface TextFlaw {
  readonly index: number;
  readonly found: string;
  readonly fixed: string;
}

const THAI_DIGIT_ZERO = 0x0e50;
const DECOMPOSED_SARA_AM = /\u0e4d([\u0e48-\u0e4b]*)\u0e32/g;
const DOUBLED_SARA_E = /\u0e40\u0e40/g;
const TONE_AFTER_SARA_AM = /\u0e33([\u0e48-\u0e4b]+)/g;
/** A letter with two marks of one kind: vowels above, vowels below, tone marks. One of them hides the other. */
const DOUBLED_MARKS =
  /[\u0e01-\u0e2e][\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]*?(?:[\u0e31\u0e34-\u0e37\u0e47]{2}|[\u0e38\u0e39]{2}|[\u0e48-\u0e4c]{2})[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]*/g;
const SAME_MARKS = /([\u0e31\u0e34-\u0e39\u0e47-\u0e4c])\1+/g;
const THAI_DIGITS = /[๐-๙]+/g;
/** Spaces that don't break, ends of lines that no file has, and characters without any look: joiners, marks of direction, hyphens that hide. */
const INVISIBLE =
  /\u034f|[\u0085\u00a0\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202f\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

const flaws = (text: string, pattern: RegExp, fix: (found: string) => string): TextFlaw[] =>
  Array.from(text.matchAll(pattern), (match) => ({ index: match.index, found: match[0], fixed: fix(match[0]) }));

const composeSaraAm = (text: string) => text.replace(DECOMPOSED_SARA_AM, '$1\u0e33');
const joinSaraE = (text: string) => text.replace(DOUBLED_SARA_E, '\u0e41');
const SPACES = '\u0085\u00a0\u2028\u2029\u202f';
const visible = (character: string) => (SPACES.includes(character) ? ' ' : '');
const single = (letter: string) => letter.replace(SAME_MARKS, '$1');

/** Thai digits as Arabic ones: ๒๕๖๕ → 2565; everything else stays. */
export const toArabicDigits = (text: string): string =>
  text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - THAI_DIGIT_ZERO));

/** Arabic digits as Thai ones: 2565 → ๒๕๖๕; everything else stays. */
export const toThaiDigits = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(THAI_DIGIT_ZERO + Number(digit)));

/** Sara am typed as nikhahit and sara aa, with or without a tone mark in between, which then comes first. */
export const decomposedSaraAm = (text: string): TextFlaw[] => flaws(text, DECOMPOSED_SARA_AM, composeSaraAm);

/** Sara ae typed as sara e twice. */
export const doubledSaraE = (text: string): TextFlaw[] => flaws(text, DOUBLED_SARA_E, joinSaraE);

/** Each character that nobody sees, joiners and zero-width spaces too; spaces that don't break and line ends become plain spaces. */
export const invisibleCharacters = (text: string): TextFlaw[] => flaws(text, INVISIBLE, visible);

/** Letters with two marks of one kind, whole; the same mark twice is to stand once, two different ones stay. */
export const doubledMarks = (text: string): TextFlaw[] => flaws(text, DOUBLED_MARKS, single);

/** Each run of Thai digits, with Arabic ones in its place. */
export const thaiDigits = (text: string): TextFlaw[] => flaws(text, THAI_DIGITS, toArabicDigits);

/** The text without any flaw of spelling that can't be seen, composed (NFC); digits stay. Fixing twice changes nothing. */
export function fixThai(text: string): string {
  if (isOrdinary(text)) return text;
  const composed = text.replace(INVISIBLE, visible).normalize('NFC');
  const spelled = joinSaraE(composeSaraAm(composed).replace(TONE_AFTER_SARA_AM, '$1\u0e33'));
  return spelled.replace(DOUBLED_MARKS, single);
}

let collator: Intl.Collator | undefined;

/** Dictionary order of Thai; numbers count as numbers (m2 before m10). 0 for equal texts only. */
export function compareThai(a: string, b: string): number {
  collator ??= new Intl.Collator('th', { numeric: true });
  return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}
