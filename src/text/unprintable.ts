/**
 * What no document can hold or show: controls but tabs and line ends, code points that are no characters, halves of
 * characters, characters that only one font knows, and the sign for one that was lost.
 */
const UNPRINTABLE = /[^\P{Cc}\t\n\r\u0085]|\p{Noncharacter_Code_Point}|\p{Cs}|\p{Co}|\ufffd/gu;

/** Each unprintable character of a text, and where it stands (UTF-16). */
export const unprintables = (text: string): { index: number; found: string }[] =>
  Array.from(text.matchAll(UNPRINTABLE), ({ 0: found, index }) => ({ index, found }));
