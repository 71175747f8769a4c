import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graphemes, width } from '../../src/text/width.ts';
import { wrap } from '../../src/render/wrap.ts';
import { typedThai } from '../support/thai.ts';

const bare = (text: string) => text.replace(/\s+/g, '');

describe('wrap', () => {
  test('breaks at the ends of Thai words', () => {
    expect(wrap('สำนักปลัดดำเนินการแล้วเสร็จ', 16)).toEqual(['สำนักปลัดดำเนินการ', 'แล้วเสร็จ']);
    expect(wrap('ผู้อำนวยการกองคลัง', 10)).toEqual(['ผู้อำนวยการ', 'กองคลัง']);
  });

  test('a text that fits stays as it is, without trailing spaces', () => {
    expect(wrap('  งานพัสดุ  ', 20)).toEqual(['  งานพัสดุ']);
    expect(wrap('', 10)).toEqual(['']);
  });

  test('line ends of the text stay, empty lines too', () => {
    expect(wrap('หนึ่ง\n\nสอง \nสาม', 20)).toEqual(['หนึ่ง', '', 'สอง', 'สาม']);
  });

  test('spaces at a break are dropped', () => {
    expect(wrap('กองคลัง   กองช่าง', 8)).toEqual(['กองคลัง', 'กองช่าง']);
  });

  test('ๆ, ฯ, closing signs and commas stay with their word, opening signs with theirs', () => {
    expect(wrap('ประกาศต่าง ๆ', 10)).toEqual(['ประกาศ', 'ต่าง ๆ']);
    expect(wrap('ลงนามโดยนายกฯ', 11)).toEqual(['ลงนามโดย', 'นายกฯ']);
    expect(wrap('ประกาศ (ร่าง)', 9)).toEqual(['ประกาศ', '(ร่าง)']);
    expect(wrap('กองคลัง, กองช่าง', 6)).toEqual(['กอง', 'คลัง,', 'กองช่าง']);
    expect(wrap('ของ อบต. ด้วย', 7)).toEqual(['ของ', 'อบต.', 'ด้วย']);
    expect(wrap('รายงานผลประจำปี‡', 14)).toEqual(['รายงานผล', 'ประจำปี‡']);
  });

  test('ids, numbers and addresses are kept whole while they fit', () => {
    expect(wrap('ขั้นตอน m3/monthly-results เสร็จ', 20)).toEqual(['ขั้นตอน', 'm3/monthly-results', 'เสร็จ']);
    expect(wrap('จำนวน 12,345.67 บาท', 12)).toEqual(['จำนวน', '12,345.67', 'บาท']);
  });

  test('a word longer than the line is cut', () => {
    expect(wrap('ab abcdefghij', 4)).toEqual(['ab', 'abcd', 'efgh', 'ij']);
    expect(wrap('มหาวิทยาลัย', 3)).toEqual(['มหา', 'วิท', 'ยาลั', 'ย']);
    expect(wrap('น้ำน้ำน้ำ', 3)).toEqual(['น้ำ', 'น้ำ', 'น้ำ']);
  });

  test('nothing but spaces is lost, and no line is too wide', () => {
    fc.assert(
      fc.property(typedThai, fc.integer({ min: 2, max: 40 }), (text, columns) => {
        const lines = wrap(text, columns);
        expect(bare(lines.join(''))).toBe(bare(text));
        for (const line of lines) {
          expect(width(line)).toBeLessThanOrEqual(columns);
          expect(line).toBe(line.trimEnd());
        }
      }),
      { numRuns: 500 },
    );
  });

  test('no line begins inside a character', () => {
    fc.assert(
      fc.property(typedThai, fc.integer({ min: 2, max: 40 }), (text, columns) => {
        fc.pre(graphemes(text).every((cluster) => width(cluster) <= columns));
        let start = 0;
        const starts = new Set<number>();
        for (const cluster of graphemes(text)) {
          starts.add(start);
          start += bare(cluster).length;
        }
        let at = 0;
        for (const line of wrap(text, columns).filter((kept) => kept !== '')) {
          expect(starts).toContain(at);
          at += bare(line).length;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('with room for the words, no line begins with a closing sign', () => {
    const words = fc.constantFrom('งาน', 'พัสดุ', 'ต่าง ๆ', 'คณะทำงานฯ', '(ร่าง)', 'กองคลัง,', 'อบต.', ' ', 'ร้อยละ', '5%');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), fc.integer({ min: 30, max: 60 }), (parts, columns) => {
        for (const line of wrap(parts.join(''), columns).slice(1)) expect(line).not.toMatch(/^[ๆฯ),.%]/);
      }),
    );
  });
});
