import { dayText, lastDay } from '../../model/be-date.ts';
import { firstMonth, lastMonth } from '../../model/fiscal-year.ts';
import { monthText } from '../../model/month.ts';
import { findingText } from '../finding-text.ts';
import type { FindingWords } from '../catalogue.ts';

const points = {
  order: ['จุดของแผนไม่เรียงตามเดือน', 'เรียงเดือนจากก่อนไปหลัง เดือนละหนึ่งจุด'],
  outside: ['จุดของแผนอยู่นอกช่วง start ถึง due ของขั้นตอน', 'ใช้เดือนตั้งแต่ start ถึง due'],
  falls: ['จุดของแผนลดลงจากจุดก่อน ทั้งที่เป็นค่าสะสม', 'ใส่ร้อยละที่ไม่น้อยกว่าจุดก่อน'],
} as const;

/** Codes of months and days that cannot be. */
export const timeFindings = {
  'month-outside-year': ({ month, year }) =>
    findingText(
      `เดือน ${monthText(month)} อยู่นอกปีงบประมาณ ${year}`,
      `ใช้เดือนตั้งแต่ ${monthText(firstMonth(year))} ถึง ${monthText(lastMonth(year))}`,
    ),
  'due-before-start': ({ start, due }) =>
    findingText(
      `ครบกำหนด ${monthText(due)} ก่อนเดือนที่เริ่ม ${monthText(start)}`,
      `แก้ start หรือ due ให้ due ไม่ก่อน ${monthText(start)}`,
    ),
  'plan-points-out-of-order': ({ problem }) => findingText(points[problem][0], points[problem][1]),
  'future-date': ({ day, asOf }) =>
    findingText(`วันที่ ${dayText(day)} ยังมาไม่ถึง (วันนี้ ${dayText(asOf)})`, 'แก้วันที่ หรือบันทึกเมื่อถึงวันนั้น'),
  'future-month': ({ month, asOf }) =>
    findingText(`เดือน ${monthText(month)} ยังมาไม่ถึง (วันนี้ ${dayText(asOf)})`, 'แก้เดือน หรือรายงานเมื่อถึงเดือนนั้น'),
  'submitted-early': ({ submitted, month }) =>
    findingText(
      `ส่งวันที่ ${dayText(submitted)} ก่อนสิ้นเดือน ${monthText(month)} ที่รายงาน`,
      `ส่งตั้งแต่วันที่ ${dayText(lastDay(month))} หรือแก้วันที่ส่ง`,
    ),
  'acknowledged-early': ({ acknowledged, submitted }) =>
    findingText(
      `รับทราบวันที่ ${dayText(acknowledged)} ก่อนวันส่งรายงาน ${dayText(submitted)}`,
      'แก้ acknowledged.on หรือ submitted',
    ),
  'officer-not-in-post': ({ officer, day, from, until }) =>
    findingText(
      `เจ้าหน้าที่ ${officer} ไม่ได้ดำรงตำแหน่งในวันที่ ${dayText(day)}${
        from !== undefined && day < from
          ? ` (เริ่ม ${dayText(from)})`
          : until === undefined
            ? ''
            : ` (ถึง ${dayText(until)})`
      }`,
      'ระบุผู้ที่ดำรงตำแหน่งในวันนั้น หรือแก้ from และ until ใน officers.yaml',
    ),
  'post-ends-before-start': ({ from, until }) =>
    findingText(`พ้นตำแหน่งวันที่ ${dayText(until)} ก่อนวันเริ่ม ${dayText(from)}`, 'แก้ from หรือ until'),
} satisfies Partial<FindingWords>;
