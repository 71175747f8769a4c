import fastStringWidth from 'fast-string-width';
import { codePointName } from './code-point.ts';
import { isOrdinary } from './ordinary.ts';
import { invisibleCharacters } from './thai-text.ts';

/** Where a text stands in a field that is wider than it. */
export type Align = 'left' | 'right' | 'center';

let clusters: Intl.Segmenter | undefined;

/** Nothing but printable ASCII and Thai; and a character of these with the marks that go with it (UAX #29). */
const ASCII_AND_THAI = /^[ -~\u0e01-\u0e3a\u0e3f-\u0e5b]*$/;
const WITH_MARKS = /.[\u0e31\u0e33-\u0e3a\u0e47-\u0e4e]*/g;

/**
 * The pieces of a text that a reader sees as one: น้ำ is one. The first segmenter of a process takes it a third of the time
 * that Node takes to start; common texts are taken apart without one.
 */
export function graphemes(text: string): string[] {
  if (ASCII_AND_THAI.test(text)) return text.match(WITH_MARKS) ?? [];
  clusters ??= new Intl.Segmenter('th', { granularity: 'grapheme' });
  return Array.from(clusters.segment(text), ({ segment }) => segment);
}

const isThaiMark = (code: number): boolean =>
  code === 0x0e31 || (code >= 0x0e34 && code <= 0x0e3a) || (code >= 0x0e47 && code <= 0x0e4e);

/** Lines of tables, blocks of bars and the signs of running text, each one column wide. */
const isPlainSign = (code: number): boolean =>
  (code >= 0x2500 && code <= 0x259f) || code === 0xb7 || (code >= 0x2010 && code <= 0x2027) || code === 0x2212;

/**
 * Columns of a text of nothing but printable ASCII, Thai and plain signs, counted at once: those of its pieces add up.
 * `undefined` for any other text.
 */
export function plainWidth(text: string): number | undefined {
  let columns = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const known = (code >= 0x20 && code <= 0x7e) || (code >= 0x0e01 && code <= 0x0e5b) || isPlainSign(code);
    if (!known) return undefined;
    if (!isThaiMark(code)) columns++;
  }
  return columns;
}

/** How many columns of a terminal a line takes: Thai marks above and below take none, น้ำ takes 2. Escapes take none. */
export const width = (text: string): number => plainWidth(text) ?? fastStringWidth(text);

/** Columns that the widest of some lines takes. */
export const widest = (lines: readonly string[]): number =>
  lines.reduce((most, line) => Math.max(most, width(line)), 0);

/** The text filled up with spaces to so many columns; a wider text stays as it is. */
export function pad(text: string, columns: number, align: Align = 'left'): string {
  const room = Math.max(0, columns - width(text));
  const before = align === 'left' ? 0 : align === 'right' ? room : Math.floor(room / 2);
  return ' '.repeat(before) + text + ' '.repeat(room - before);
}

/** The text in at most so many columns; what is cut off shows as `…`. What a reader sees as one is never split. */
export function truncate(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  if (columns < 1) return '';
  let kept = '';
  for (const cluster of graphemes(text)) {
    if (width(kept + cluster) > columns - 1) break;
    kept += cluster;
  }
  return `${kept.trimEnd()}…`;
}

const HARMFUL = /\p{Cc}|\p{Cs}|\p{Bidi_Control}|\p{Noncharacter_Code_Point}|[\u2028\u2029]/gu;
const VARIATION = /[\ufe00-\ufe0f]/g;
const LINE_END = /[\n\r]/;
const PICTURES = 0x2400;

function disarm(character: string): string {
  if (/\p{Cs}/u.test(character)) return '\ufffd';
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(PICTURES + code);
  return code === 0x7f ? '\u2421' : `<${codePointName(character)}>`;
}

/**
 * The text without anything that a terminal acts on: escapes, controls, marks that turn the direction, halves of
 * characters and what is none (U+FFFE, which no XML can hold) show as signs (`␛`, `<U+202E>`); what has no look is left out. A tab, and a line end unless kept, is a space.
 */
export function safe(text: string, lineEnds: 'keep' | 'drop' = 'drop'): string {
  if (isOrdinary(text) && !LINE_END.test(text)) return text;
  let result = '';
  let from = 0;
  const plain = text.replace(/\r\n/g, '\n').replace(VARIATION, '');
  const disarmed = plain.replace(HARMFUL, (character) => {
    if (character === '\t') return ' ';
    if (character === '\n') return lineEnds === 'keep' ? character : ' ';
    return disarm(character);
  });
  for (const { index, found, fixed } of invisibleCharacters(disarmed)) {
    result += disarmed.slice(from, index) + fixed;
    from = index + found.length;
  }
  return result + disarmed.slice(from);
}
