import fc from 'fast-check';

const words = [
  'ดำเนินการ',
  'แล้วเสร็จ',
  'น้ำ',
  'ปฏัก',
  'สำนักปลัด',
  'ต่าง ๆ',
  'คณะทำงานฯ',
  '(ร่าง)',
  'ITA',
  '2565-02',
  ' ',
  '๒๕๖๕',
];
const characters = [...'กขคงนปสอเแโใไะาิีึืุูํำ่้๊๋็์ๆฯ๑๒ a-1,.)(', '\u200b', '\u00a0', '\u0301', '漢', '🙂', 'e'];

/** What people type, and what they mistype: Thai words and single Thai characters in any order, some of them impossible. */
export const typedThai = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.constantFrom(...characters)), { maxLength: 30 })
  .map((parts) => parts.join(''));
