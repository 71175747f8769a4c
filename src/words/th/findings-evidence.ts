import { dayText } from '../../model/be-date.ts';
import { findingText } from '../finding-text.ts';
import type { FindingWords } from '../catalogue.ts';

const events = { entered: 'กรอกส่ง', returned: 'ส่งกลับ', corrected: 'แก้ไข', confirmed: 'ยืนยัน' } as const;
const logs = {
  order: ['ก่อนวันของบรรทัดก่อนหน้า', 'เรียงบรรทัดตามวันที่ หรือแก้ on:'],
  'before-year': ['ก่อนปีงบประมาณเริ่ม', 'แก้ on: หรือย้ายไปไว้ในแฟ้มของปีนั้น'],
  'not-entered': ['ทั้งที่ยังไม่ได้กรอกส่ง', 'เพิ่มบรรทัด {event: entered, on: …} ไว้ก่อน'],
  'not-corrected': ['ทั้งที่ส่งกลับแล้วยังไม่ได้แก้ไข', 'เพิ่มบรรทัด {event: corrected, on: …} ไว้ก่อน'],
  entered: ['ซ้ำ ทั้งที่กรอกส่งไว้แล้ว', 'ใช้ corrected เมื่อแก้ไขแล้วส่งใหม่ หรือลบบรรทัดนี้'],
  confirmed: ['ทั้งที่ยืนยันแล้ว', 'หลังยืนยันมีได้เฉพาะ returned ให้ลบบรรทัดนี้ หรือแก้วันที่'],
  done: ['แต่ done: เป็นวันอื่น', 'ลบ done: เพราะ log บอกวันที่กรอกส่งแล้ว หรือแก้ให้ตรงกัน'],
} as const;

/** Codes of what proves a result, and of who prepares it. */
export const evidenceFindings = {
  'done-without-evidence': ({ step }) =>
    findingText(
      `ขั้นตอน ${step} แล้วเสร็จ แต่ไม่มีหลักฐาน`,
      'เพิ่ม evidence: เป็นแฟ้มหรือลิงก์ เช่น evidence: [{title: ประกาศหลักเกณฑ์, url: https://…}]',
    ),
  'evidence-outside-year': ({ day, year }) =>
    findingText(
      `หลักฐานลงวันที่ ${dayText(day)} อยู่นอกปีงบประมาณ ${year}`,
      'ใช้หลักฐานที่ลงวันที่ในปีงบประมาณเดียวกับผลงาน หรือแก้ date:',
    ),
  'evidence-repeated': ({ value }) => findingText(`รายการนี้ระบุหลักฐาน ${value} ซ้ำสองครั้ง`, 'ลบหนึ่งรายการ หรือระบุแฟ้มอื่นที่ตั้งใจ'),
  'evidence-after-report': ({ day, submitted }) =>
    findingText(
      `หลักฐานลงวันที่ ${dayText(day)} หลังวันส่งรายงาน ${dayText(submitted)}`,
      'แก้วันที่ให้ถูก หรือระบุหลักฐานในรายงานของเดือนที่ได้มา',
    ),
  'evidence-overused': ({ file, steps }) =>
    findingText(
      `แฟ้ม ${file} เป็นหลักฐานของ ${steps} ขั้นตอน ซึ่งเกินห้าขั้นตอน`,
      'แนบหลักฐานเฉพาะของแต่ละขั้นตอน เช่น แยกหน้าที่เกี่ยวข้องเป็นแฟ้มของตน',
    ),
  'assignment-log-impossible': ({ problem, event, day }) =>
    findingText(`${events[event]}วันที่ ${dayText(day)} ${logs[problem][0]}`, logs[problem][1]),
} satisfies Partial<FindingWords>;
