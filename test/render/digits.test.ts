import { expect, test } from 'vitest';
import { inDigits } from '../../src/render/digits.ts';

test.each([
  ['ปีงบประมาณ พ.ศ. 2565', 'ปีงบประมาณ พ.ศ. ๒๕๖๕'],
  ['แผน ไตรมาส 1', 'แผน ไตรมาส ๑'],
  ['ร้อยละ 77.81 จาก 1,250 คน (3 กอง)', 'ร้อยละ ๗๗.๘๑ จาก ๑,๒๕๐ คน (๓ กอง)'],
  ['มาตรา 9ทวิ', 'มาตรา ๙ทวิ'],
  ['คำสั่งที่ 387/2564', 'คำสั่งที่ ๓๘๗/๒๕๖๔'],
  ['m1 ข้อ O42 ก-2', 'm1 ข้อ O42 ก-2'],
  ['https://x.test/2565/1?a=2', 'https://x.test/2565/1?a=2'],
  ['โทร 02-123-4567', 'โทร 02-123-4567'],
  ['ita report --month 2565-02', 'ita report --month 2565-02'],
  ['ช้า +12 วัน', 'ช้า +๑๒ วัน'],
  ['x.test?q=a+12', 'x.test?q=a+12'],
  ['866e98c2379a', '866e98c2379a'],
])('%s', (text, thai) => {
  expect(inDigits(text, { digits: 'thai' })).toBe(thai);
  expect(inDigits(text, { digits: 'arabic' })).toBe(text);
});
