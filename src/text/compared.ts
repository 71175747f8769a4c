import { fixThai } from './thai-text.ts';

/** A text as two are compared that look alike: composed (NFC), each run of spaces one, none around it. */
export const comparedText = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();

/** Whether two texts differ only in how they are encoded: composed or not (NFC, NFD), sara am as one sign or two, what has no look. */
export const looksAlike = (a: string, b: string): boolean => a !== b && fixThai(a) === fixThai(b);
