import { dayText } from '../../model/be-date.ts';
import { findingText } from '../finding-text.ts';
import type { FindingWords } from '../catalogue.ts';

/** Codes of what proves a result. */
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
  'evidence-overused': ({ file, steps }) =>
    findingText(
      `แฟ้ม ${file} เป็นหลักฐานของ ${steps} ขั้นตอน ซึ่งเกินห้าขั้นตอน`,
      'แนบหลักฐานเฉพาะของแต่ละขั้นตอน เช่น แยกหน้าที่เกี่ยวข้องเป็นแฟ้มของตน',
    ),
} satisfies Partial<FindingWords>;
