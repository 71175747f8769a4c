import { said } from '../said.ts';
import type { FindingWords } from '../catalogue.ts';

const write = (fixed: string) => `เขียน "${fixed}"`;

/** Codes of letters that look right and are not. */
export const text = {
  'decomposed-sara-am': ({ value, fixed }) => said(`"${value}" พิมพ์สระอำเป็นนิคหิตกับสระอา`, write(fixed)),
  'doubled-sara-e': ({ value, fixed }) => said(`"${value}" พิมพ์สระเอสองตัวแทนสระแอ`, write(fixed)),
  'invisible-character': ({ character, fixed }) =>
    said(`มีอักขระที่มองไม่เห็น ${character}`, fixed === '' ? 'ลบอักขระนี้' : 'ใช้เว้นวรรคธรรมดา'),
  'thai-digit-in-id': ({ value, fixed }) => said(`รหัส "${value}" มีเลขไทย`, write(fixed)),
  'not-composed': ({ value, fixed }) => said(`"${value}" เรียงสระและวรรณยุกต์ไม่ตรงตามแบบมาตรฐาน (NFC)`, write(fixed)),
  'todo-value': ({ key }) => said(`${key} ยังไม่ได้กรอก`, 'เขียนค่าจริงแทน TODO'),
} satisfies Partial<FindingWords>;
