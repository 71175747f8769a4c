import { fixThai } from './thai-text.ts';

const LEAST_LETTERS = 10;

/** Words that say how far something is, not what was done. */
const STATUS_WORDS = new RegExp(
  [
    'ดำเนินการ|ดำเนินงาน|ปฏิบัติ|จัดทำ|ทำ|อยู่ระหว่าง|แล้ว|เสร็จ|สิ้น|เรียบร้อย|ครบถ้วน|สมบูรณ์|บรรลุ|สำเร็จ|ลุล่วง|ทุกประการ|ทุกขั้นตอน|ทั้งหมด',
    'ตามแผน|ตามกำหนด|ตามเป้าหมาย|เป้าหมาย|การ|งาน|ได้|ครบ|ตาม|และ|เป็น|อย่าง|ครับ|ค่ะ',
    'done|completed?|finished|successfully|successful|success',
  ].join('|'),
  'g',
);

/** Spaces, signs and quotation marks. */
const NO_LETTERS = /[\s!-/:-@[-`{-~“”‘’–—…ฯๆ]+/g;

/** Whether a text says what was done: at least ten letters and digits, and a word that is not a status word. */
export function isConcrete(result: string): boolean {
  const letters = fixThai(result).toLowerCase().replace(NO_LETTERS, '');
  return letters.length >= LEAST_LETTERS && /\D/.test(letters.replace(STATUS_WORDS, ''));
}
