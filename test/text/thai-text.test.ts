import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codePointName } from '../../src/text/code-point.ts';
import {
  compareThai,
  decomposedSaraAm,
  doubledSaraE,
  invisibleCharacters,
  fixThai,
  thaiDigits,
  toArabicDigits,
  toThaiDigits,
} from '../../src/text/thai-text.ts';
import { typedThai } from '../support/thai.ts';

describe('flaws that nobody sees', () => {
  test('sara am in two pieces is found where it stands and composed', () => {
    expect(decomposedSaraAm('การด\u0e4d\u0e32เนิน')).toEqual([{ index: 4, found: '\u0e4d\u0e32', fixed: 'ำ' }]);
  });

  test.each([
    ['tone mark between the pieces', 'น\u0e4d\u0e49\u0e32'],
    ['tone mark before the pieces', 'น\u0e49\u0e4d\u0e32'],
    ['tone mark after sara am', 'น\u0e33\u0e49'],
    ['zero-width space inside', 'น\u0e49\u200b\u0e4d\u200b\u0e32'],
  ])('น้ำ with the %s is fixed', (_, typed) => {
    expect(fixThai(typed)).toBe('น้ำ');
  });

  test('what is right is left alone', () => {
    const right = 'สำนักปลัด ดำเนินการแล้วเสร็จ น้ำ แผน ๒๕๖๕';
    expect(decomposedSaraAm(right)).toEqual([]);
    expect(doubledSaraE(right)).toEqual([]);
    expect(invisibleCharacters(right)).toEqual([]);
    expect(fixThai(right)).toBe(right);
  });

  test('sara e typed twice is sara ae', () => {
    expect(doubledSaraE('เเผน')).toEqual([{ index: 0, found: 'เเ', fixed: 'แ' }]);
    expect(fixThai('เ\u200bเผน')).toBe('แผน');
  });

  test('each invisible character is found; a no-break space becomes a space', () => {
    expect(invisibleCharacters('ก\u200bข\u00a0ค\ufeff')).toEqual([
      { index: 1, found: '\u200b', fixed: '' },
      { index: 3, found: '\u00a0', fixed: ' ' },
      { index: 5, found: '\ufeff', fixed: '' },
    ]);
    for (const hidden of ['\u00ad', '\u200c', '\u200d', '\u200e', '\u202e', '\u2066', '\u2060', '\u{e0041}'])
      expect(invisibleCharacters(`ก${hidden}`), codePointName(hidden)).toHaveLength(1);
  });

  test('a letter and its mark are composed', () => {
    expect(fixThai('cafe\u0301')).toBe('caf\u00e9');
  });

  test('fixing twice changes nothing more', () => {
    fc.assert(
      fc.property(typedThai, (text) => {
        expect(fixThai(fixThai(text))).toBe(fixThai(text));
      }),
    );
  });
});

describe('digits', () => {
  test('run by run', () => {
    expect(thaiDigits('m๑๒ ปี ๒๕๖๕')).toEqual([
      { index: 1, found: '๑๒', fixed: '12' },
      { index: 7, found: '๒๕๖๕', fixed: '2565' },
    ]);
  });

  test('there and back', () => {
    expect(toThaiDigits('ข้อ 1,234.50')).toBe('ข้อ ๑,๒๓๔.๕๐');
    fc.assert(
      fc.property(fc.nat(), (count) => {
        expect(toArabicDigits(toThaiDigits(`${count}`))).toBe(`${count}`);
      }),
    );
  });
});

describe('Thai order', () => {
  test('leading vowels sort by their consonant', () => {
    expect(['แก', 'ขา', 'เก', 'กา', 'โข', 'ไก'].sort(compareThai)).toEqual(['กา', 'เก', 'แก', 'ไก', 'ขา', 'โข']);
  });

  test('numbers in ids count as numbers', () => {
    expect(['m10', 'm2', 'm1', 'm2-1'].sort(compareThai)).toEqual(['m1', 'm2', 'm2-1', 'm10']);
  });

  test('only equal texts are equal', () => {
    fc.assert(
      fc.property(typedThai, typedThai, (a, b) => {
        expect(compareThai(a, b) === 0).toBe(a === b);
        expect(Math.sign(compareThai(a, b))).toBe(-Math.sign(compareThai(b, a)) + 0);
      }),
    );
  });
});

test('the name of a character that cannot be shown', () => {
  expect(codePointName('\u200b')).toBe('U+200B');
  expect(codePointName('\u{1f600}')).toBe('U+1F600');
});
