import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { privateData } from '../../src/data/private-data.ts';
import { toThaiDigits } from '../../src/text/thai-text.ts';

const kinds = (text: string) => privateData(text).map((piece) => piece.kind);

/** Twelve digits and the digit that the rule of the registry puts after them; 0 begins the numbers of companies. */
const twelve = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 11, maxLength: 11 }))
  .map(([first, others]) => [first, ...others]);
const nationalId = twelve.map((digits) => {
  let sum = 0;
  digits.forEach((digit, index) => {
    sum += digit * (13 - index);
  });
  return digits.join('') + String((11 - (sum % 11)) % 10);
});
const groups = (id: string, sign: string) =>
  [id.slice(0, 1), id.slice(1, 5), id.slice(5, 10), id.slice(10, 12), id.slice(12)].join(sign);

describe('a national id', () => {
  it('is known by its check digit', () => {
    expect(kinds('1101700230708')).toEqual(['national-id']);
    expect(kinds('1101700230705')).toEqual([]);
  });

  it('is found however it is written, between any words', () => {
    const written = fc
      .tuple(nationalId, fc.constantFrom('', '-', ' ', '.', '–', '\u200b'), fc.boolean())
      .map(([id, sign, thai]) => (thai ? toThaiDigits(groups(id, sign)) : groups(id, sign)));
    const around = fc.constantFrom('', 'เลขประจำตัว ', 'ที่ 12 ', 'นายสมชาย:', '"');
    fc.assert(
      fc.property(written, around, fc.constantFrom('', ' นาย', ' ที่ 3', '"', ','), (id, before, after) => {
        expect(privateData(before + id + after)).toEqual([{ kind: 'national-id', index: before.length, found: id }]);
      }),
    );
  });

  it('is not thirteen digits with another check digit', () => {
    fc.assert(
      fc.property(nationalId, fc.integer({ min: 1, max: 9 }), (id, more) => {
        const wrong = id.slice(0, 12) + String((Number(id[12]) + more) % 10);
        expect(kinds(wrong)).not.toContain('national-id');
      }),
    );
  });

  it('is not twelve or fourteen digits', () => {
    expect(kinds('เลขที่ 110170023070')).toEqual([]);
    expect(kinds('เลขที่ 11017002307080')).toEqual([]);
  });
});

describe('a mobile number', () => {
  it.each([
    '0812345678',
    '081-234-5678',
    '08 1234 5678',
    '(081) 234-5678',
    '๐๘๑-๒๓๔๕๖๗๘',
    '061.234.5678',
    '09-1234-5678',
    '0-8123-45678',
    '+66812345678',
    '+66 81 234 5678',
    '+66 (0)91-234-5678',
    '๐๖๑๒๓๔๕๖๗๘',
  ])('is found: %s', (text) => {
    expect(privateData(`โทร ${text} ครับ`)).toEqual([{ kind: 'mobile', index: 4, found: text }]);
  });

  it.each([
    '02-123-4567',
    '0 2123 4567',
    '054-123456',
    '054 123 456',
    '๐๕๔-๑๒๓๔๕๖',
    '+66 54 123 456',
    '045-123456 ต่อ 12',
    '1111',
    'คำสั่งที่ 387/2564',
    'ลป 73401/0812',
    '1,250,000.00 บาท',
    '2565-08-12 09.30',
    '2565-09-01 2565-09',
    '08.30-16.30 น.',
    '0.8123456789',
    'เลขที่โครงการ 65027123456',
  ])('is not: %s', (text) => {
    expect(privateData(text)).toEqual([]);
  });
});

describe('an e-mail address', () => {
  it.each([
    'somchai@gmail.com',
    'Somchai.T@Hotmail.co.th',
    'a_b-1@yahoo.com',
    'x@outlook.com',
    'x@icloud.com',
    'x@live.com',
  ])('is private: %s', (text) => {
    expect(privateData(`ส่งที่ ${text} ได้`)).toEqual([{ kind: 'email', index: 7, found: text }]);
  });

  it.each(['saraban@nayang.go.th', 'info@nayang.example', 'a@mail.go.th', 'a@gmail.nayang.go.th', 'ส่งที่ @gmail'])(
    'is not: %s',
    (text) => {
      expect(privateData(text)).toEqual([]);
    },
  );
});
