import { fixThai, toArabicDigits } from './thai-text.ts';

const LEAST_LETTERS = 10;

/** Words that say how far something is or when, not what was done. */
const STATUS_WORDS = [
  'วัตถุประสงค์|เป็นไป|ตั้งไว้|กำหนดเวลา|เวลา|จนถึง|จน|หมด|เมื่อ|ภายใน|ใน|วันที่|เดือน|ปีงบประมาณ|ปี|พศ',
  'มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม',
  'มค|กพ|มีค|เมย|พค|มิย|กค|สค|กย|ตค|พย|ธค',
  'ดำเนินการ|ดำเนินงาน|ปฏิบัติ|จัดทำ|ทำ|อยู่ระหว่าง|แล้ว|เสร็จ|สิ้น|เรียบร้อย|ครบถ้วน|สมบูรณ์|บรรลุ|สำเร็จ|ลุล่วง|ทุกประการ|ทุกขั้นตอน|ทั้งหมด',
  'ตามแผน|ตามกำหนด|ตามเป้าหมาย|เป้าหมาย|การ|งาน|ได้|ครบ|ตาม|และ|เป็น|อย่าง|ครับ|ค่ะ',
  'ที่|กำหนด|วางไว้|ไว้|ด้วยดี|ทุก|ขั้นตอน|มาตรการ|แผน|อยู่|ระหว่าง|โดย|ถูกต้อง|ต่อเนื่อง|ปกติ|เต็มที่|ร้อยละ|เปอร์เซ็นต์|ผล',
  'done|completed?|finished|successfully|successful|success|accordingto|asplanned|ontime|inprogress|theplan|plan|all|tasks?|steps?|work',
].join('|');
const STATUS_WORD = new RegExp(STATUS_WORDS, 'g');
/** What a text begins with as far as it is nothing but such words and figures. */
const ONLY_STATUS = new RegExp(`(?:${STATUS_WORDS}|\\d)*`, 'y');

/** Spaces, signs and quotation marks. */
const NO_LETTERS = /[\s!-/:-@[-`{-~“”‘’–—…ฯๆ]+/g;

/**
 * Whether a text says what was done: a word that is neither a status word nor part of a date, and a number of something (`สะสม 58 คน`) or at least ten letters.
 * Status words alone never do, however many.
 */
export function isConcrete(result: string): boolean {
  const letters = toArabicDigits(fixThai(result)).toLowerCase().replace(NO_LETTERS, '');
  ONLY_STATUS.lastIndex = 0;
  ONLY_STATUS.test(letters);
  const hasOther = ONLY_STATUS.lastIndex < letters.length;
  return hasOther && (letters.length >= LEAST_LETTERS || /\d\p{L}/u.test(letters.replace(STATUS_WORD, '')));
}
