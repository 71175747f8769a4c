import fc from 'fast-check';
import fastStringWidth from 'fast-string-width';
import { describe, expect, test } from 'vitest';
import { graphemes, pad, safe, truncate, width } from '../../src/text/width.ts';
import { typedThai } from '../support/thai.ts';

describe('width', () => {
  test.each([
    ['ปฏัก', 3],
    ['น้ำ', 2],
    ['ดำเนินการแล้ว', 11],
    ['สำนักปลัด', 7],
    ['กุมภาพันธ์ ๒๕๖๕', 12],
    ['ที่', 1],
    ['−5.0…', 5],
    ['漢', 2],
    ['\u001b[31mแดง\u001b[0m', 3],
    ['', 0],
  ])('%j takes %i columns', (text, columns) => {
    expect(width(text)).toBe(columns);
  });

  test('counts plain Thai as the measure of terminals does', () => {
    fc.assert(fc.property(typedThai, (text) => width(text) === fastStringWidth(text)));
    for (let code = 0x0e00; code <= 0x0e7f; code++) {
      const letter = String.fromCharCode(code);
      expect([code, width(letter)]).toEqual([code, fastStringWidth(letter)]);
    }
  });
});

describe('pad', () => {
  test('fills up by columns, not by characters', () => {
    expect(pad('น้ำ', 4)).toBe('น้ำ  ');
    expect(pad('น้ำ', 4, 'right')).toBe('  น้ำ');
    expect(pad('น้ำ', 5, 'center')).toBe(' น้ำ  ');
    expect(pad('สำนักปลัด', 3)).toBe('สำนักปลัด');
  });
});

describe('truncate', () => {
  test('cuts between what a reader sees as characters', () => {
    expect(truncate('สำนักปลัด', 7)).toBe('สำนักปลัด');
    expect(truncate('สำนักปลัด', 6)).toBe('สำนักป…');
    expect(truncate('น้ำใจ', 2)).toBe('…');
    expect(truncate('น้ำใจ', 3)).toBe('น้ำ…');
    expect(truncate('งาน พัสดุ', 5)).toBe('งาน…');
    expect(truncate('งาน', 1)).toBe('…');
    expect(truncate('งาน', 0)).toBe('');
    expect(truncate('', 0)).toBe('');
  });

  test('never wider, never a split character', () => {
    fc.assert(
      fc.property(typedThai, fc.nat(30), (text, columns) => {
        const cut = truncate(text, columns);
        expect(width(cut)).toBeLessThanOrEqual(columns);
        if (width(text) <= columns) expect(cut).toBe(text);
        else if (columns > 0) {
          const kept = cut.slice(0, -1);
          const starts = graphemes(text).map((_, index, all) => all.slice(0, index).join('').trimEnd());
          expect(starts).toContain(kept);
        }
      }),
    );
  });
});

test('common texts are taken apart as the segmenter does', () => {
  const segmenter = new Intl.Segmenter('th', { granularity: 'grapheme' });
  const letter = fc.integer({ min: 0x0dff, max: 0x0e81 }).map((code) => String.fromCharCode(code));
  const text = fc.array(fc.oneof(letter, fc.string({ minLength: 1, maxLength: 1 })), { maxLength: 20 });
  fc.assert(
    fc.property(text, (letters) => {
      const all = letters.join('');
      expect(graphemes(all)).toEqual(Array.from(segmenter.segment(all), ({ segment }) => segment));
    }),
    { numRuns: 3000 },
  );
});

describe('safe', () => {
  test.each([
    ['\u001b[31mแดง\u001b[0m', '␛[31mแดง␛[0m'],
    ['\u001b]0;title\u0007', '␛]0;title␇'],
    ['\u009b31m', '<U+009B>31m'],
    ['a\u007fb\u0000', 'a␡b␀'],
    ['abc\u202edef', 'abc<U+202E>def'],
    ['\u2066x\u200f', '<U+2066>x<U+200F>'],
    ['\ud800x', '�x'],
    ['x\udc00', 'x�'],
    ['🙂', '🙂'],
    ['ก\u200bข\ufeff\u00ad', 'กข'],
    ['❤\ufe0f', '❤'],
    ['1\u00a0คน', '1 คน'],
    ['a\tb', 'a b'],
    ['a\nb\r\nc', 'a b c'],
    ['a\rb', 'a␍b'],
    ['a\u2028b', 'a<U+2028>b'],
    ['ดำเนินการแล้ว น้ำ', 'ดำเนินการแล้ว น้ำ'],
  ])('%j is shown as %j', (text, shown) => {
    expect(safe(text)).toBe(shown);
  });

  test('line ends stay where they are asked for', () => {
    expect(safe('a\r\nb\n\u001b', 'keep')).toBe('a\nb\n␛');
  });

  test('whatever comes in, nothing that acts goes out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(safe(text)).not.toMatch(/\p{Cc}|\p{Cs}|\p{Bidi_Control}|[\u2028\u2029\u200b]/u);
        expect(safe(safe(text))).toBe(safe(text));
      }),
    );
  });
});
