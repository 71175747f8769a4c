import { findingText } from '../finding-text.ts';
import type { FindingWords } from '../catalogue.ts';

const write = (fixed: string) => `เขียน "${fixed}"`;

/** What must not be made public, by kind. */
export const privateKinds = {
  'national-id': 'เลขประจำตัวประชาชน',
  mobile: 'หมายเลขโทรศัพท์เคลื่อนที่',
  email: 'อีเมลส่วนบุคคล',
  'line-id': 'ไอดีไลน์ส่วนบุคคล',
  field: 'ข้อมูลนอกรายการที่เปิดเผยได้',
} as const;

const privateRemedies = {
  'national-id': 'ลบออกจากแฟ้ม และจากประวัติของ git ถ้าบันทึกไปแล้ว',
  mobile: 'ใช้หมายเลขโทรศัพท์ของสำนักงานแทน',
  email: 'ใช้อีเมลของหน่วยงานแทน',
  'line-id': 'ใช้บัญชีทางการของหน่วยงาน (@…) แทน',
  field: 'ลบคีย์นี้ออกจากแฟ้ม',
} as const;

/** Codes of letters that look right and are not. */
export const textFindings = {
  'decomposed-sara-am': ({ value, fixed }) => findingText(`"${value}" พิมพ์สระอำเป็นนิคหิตกับสระอา`, write(fixed)),
  'doubled-sara-e': ({ value, fixed }) => findingText(`"${value}" พิมพ์สระเอสองตัวแทนสระแอ`, write(fixed)),
  'invisible-character': ({ character, fixed }) =>
    findingText(`มีอักขระที่มองไม่เห็น ${character}`, fixed === '' ? 'ลบอักขระนี้' : 'ใช้เว้นวรรคธรรมดา'),
  'thai-digit-in-id': ({ value, fixed }) => findingText(`รหัส "${value}" มีเลขไทย`, write(fixed)),
  'not-composed': ({ value, fixed }) =>
    findingText(`"${value}" เรียงสระและวรรณยุกต์ไม่ตรงตามแบบมาตรฐาน (NFC)`, write(fixed)),
  'todo-value': ({ key, remark }) =>
    remark === undefined
      ? findingText(`${key} ยังไม่ได้กรอก`, 'เขียนค่าจริงแทน TODO')
      : findingText(`${key} ยังไม่ได้ตรวจ: ${remark}`, 'เขียนค่าจริง แล้วลบหมายเหตุ TODO ท้ายบรรทัด'),
  'private-data': ({ what }) => findingText(`พบ${privateKinds[what]} ซึ่งห้ามเปิดเผยต่อสาธารณะ`, privateRemedies[what]),
  'filler-text': ({ key, value }) =>
    findingText(`${key} เป็น "${value}" ซึ่งน่าจะพิมพ์ไว้พอให้มี`, 'เขียนข้อความจริง หรือ TODO ถ้ายังไม่ทราบ'),
  'text-says-nothing': ({ key, value }) =>
    findingText(
      value === '' ? `${key} มีแต่ช่องว่าง` : `${key} เป็น "${value}" ซึ่งไม่มีความหมาย`,
      `เขียนข้อความ หรือลบ ${key} ถ้าไม่จำเป็นต้องมี`,
    ),
  'unprintable-character': ({ character }) =>
    findingText(`อักขระ ${character} พิมพ์ไม่ได้ เอกสารจะแสดงเลขของอักขระแทน`, 'ลบอักขระนี้ หรือพิมพ์ข้อความใหม่'),
  'doubled-mark': ({ value, fixed }) =>
    value === fixed
      ? findingText(`มีสระหรือวรรณยุกต์สองตัวซ้อนบนพยัญชนะเดียว: "${value}"`, 'ลบตัวที่ผิด')
      : findingText(`พิมพ์สระหรือวรรณยุกต์ซ้ำบนพยัญชนะเดียว: "${value}"`, `เขียน "${fixed}"`),
} satisfies Partial<FindingWords>;
