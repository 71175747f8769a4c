import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainSigns } from '../../src/data/private-plain.ts';
import { safe } from '../../src/text/width.ts';
import { isOrdinary } from '../../src/text/ordinary.ts';
import {
  decomposedSaraAm,
  doubledMarks,
  doubledSaraE,
  fixThai,
  invisibleCharacters,
} from '../../src/text/thai-text.ts';
import { unprintables } from '../../src/text/unprintable.ts';
import { typedThai } from '../support/thai.ts';

/** Whether a closer look finds anything in a text. */
const isFaulted = (text: string): boolean =>
  [decomposedSaraAm, doubledSaraE, doubledMarks, invisibleCharacters, unprintables].some(
    (flaws) => flaws(text).length > 0,
  ) ||
  text.normalize('NFC') !== text ||
  fixThai(text) !== text ||
  plainSigns(text) !== text ||
  safe(text.replaceAll(/[\n\r]/g, '')) !== text.replaceAll(/[\n\r]/g, '');

/** What `isOrdinary` says of a text, asked beside one that is not, so that the closer looks are all taken. */
const missed = (texts: readonly string[]): string[] =>
  texts.filter((text) => isOrdinary(text) && isFaulted(`\u00e9${text}`));

test.each(['', 'ลงนามแล้ว 36 คน (m3/signed)', 'step: m3/signed\r\npercent: 50\n', 'น้ำ ปี่ ป่า ก็ ฯลฯ'])(
  '%j is ordinary',
  (text) => {
    expect(isOrdinary(text)).toBe(true);
  },
);

test.each([
  'เเผน',
  'น\u0e4d\u0e49า',
  'ที\u200bดี',
  'ป\u0e48\u0e39',
  '๒๕๖๕',
  'a\tb',
  '\u001b[31m',
  'cafe\u0301',
  '０８１',
  'a\u00a0b',
  '📞',
])('%j is not', (text) => {
  expect(isOrdinary(text)).toBe(false);
});

test('nothing is found in any ordinary character, nor in two of Thai', () => {
  expect(missed(Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)))).toEqual([]);
  const thai = Array.from({ length: 128 }, (_, index) => String.fromCharCode(0x0e00 + index));
  expect(missed(thai.flatMap((first) => thai.map((second) => `ก${first}${second}`)))).toEqual([]);
});

test('nothing is found in any ordinary text', () => {
  fc.assert(
    fc.property(fc.oneof(typedThai, fc.string({ unit: 'binary' }), fc.string()), (text) => {
      expect(missed([text])).toEqual([]);
    }),
  );
});
