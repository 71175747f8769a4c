import { dayText, lastDay, monthOfDay } from '../../model/be-date.ts';
import { firstMonth, lastMonth } from '../../model/fiscal-year.ts';
import { monthText } from '../../model/month.ts';
import { findingText } from '../finding-text.ts';
import type { FindingWords } from '../catalogue.ts';

const points = {
  order: ['จุดของแผนไม่เรียงตามเดือน', 'เรียงเดือนจากก่อนไปหลัง เดือนละหนึ่งจุด'],
  outside: ['จุดของแผนอยู่นอกช่วง start ถึง due ของขั้นตอน', 'ใช้เดือนตั้งแต่ start ถึง due'],
  falls: ['จุดของแผนลดลงจากจุดก่อน ทั้งที่เป็นแผนสะสม', 'ใส่ร้อยละที่ไม่น้อยกว่าจุดก่อน'],
  due: ['จุดของแผนในเดือนที่ครบกำหนดไม่ใช่ 100', 'ลบจุดนี้ (แผนเป็น 100 เมื่อครบกำหนด) หรือใช้เดือนก่อนหน้า'],
} as const;

const closings = {
  early: ['ปิดก่อนสิ้นเดือน', 'แก้ on: ปิดเดือนได้ตั้งแต่วันแรกของเดือนถัดไป'],
  order: ['ปิดอีกครั้งก่อนวันที่เปิดใหม่', 'เรียงการปิดเดือนตามวันที่'],
  'not-reopened': ['ปิดซ้ำโดยไม่ได้เปิดใหม่', 'เพิ่ม reopened: ในการปิดครั้งก่อน หรือลบการปิดครั้งนี้'],
  'reopened-before': ['เปิดใหม่ก่อนวันที่ปิด', 'แก้ on ของการปิดหรือของ reopened'],
} as const;

const tooEarly = {
  plan: 'ประกาศแผนก่อนผลการประเมินที่แผนนี้ตอบ',
  publication: 'เผยแพร่แผนก่อนวันที่ประกาศแผน',
  year: 'เผยแพร่สรุปผลของปีก่อนสิ้นปีงบประมาณ',
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
  'post-held-twice': ({ post, acting, officer, other, day, office }) =>
    findingText(
      `${officer} กับ ${other} ${acting ? 'รักษาราชการแทน' : 'ดำรง'}ตำแหน่ง ${post}${office === undefined ? '' : ` ของ ${office}`} พร้อมกัน${day === undefined ? '' : `ในวันที่ ${dayText(day)}`}`,
      'เพิ่ม until: ให้ผู้ที่พ้นตำแหน่ง หรือ acting: ให้ผู้ที่รักษาราชการแทน',
    ),
  'post-vacant': ({ post, day, paper }) =>
    findingText(
      `ไม่มีผู้ดำรงตำแหน่ง ${post} ในวันที่ ${dayText(day)} ซึ่งเป็นวันที่${paper === 'plan' ? 'ประกาศแผน' : 'ปิดเดือน'} บันทึกจะเว้นชื่อเป็นจุดไข่ปลา`,
      'เพิ่มผู้ที่ดำรงตำแหน่งหรือรักษาราชการแทนใน officers.yaml หรือแก้ from และ until',
    ),
  'office-ends-before-start': ({ from, until }) =>
    findingText(`เดือนสุดท้ายของสำนัก/กอง ${monthText(until)} ก่อนเดือนแรก ${monthText(from)}`, 'แก้ from หรือ until'),
  'office-not-existing': ({ office, month, from, until }) =>
    findingText(
      `ไม่มีสำนัก/กอง ${office} ในเดือน ${monthText(month)}${
        from !== undefined && month < from
          ? ` (ตั้งแต่ ${monthText(from)})`
          : until === undefined
            ? ''
            : ` (ถึง ${monthText(until)})`
      } รายงานนี้จึงไม่มีผลต่อตัวเลขใด`,
      'ลบรายงาน หรือแก้ from และ until ของสำนัก/กองใน offices.yaml',
    ),
  'amendment-before-approval': ({ from, approved }) =>
    findingText(
      `การปรับแผนที่อนุมัติวันที่ ${dayText(approved)} มีผลตั้งแต่เดือน ${monthText(from)} ไม่ได้ จึงนับตั้งแต่เดือนที่อนุมัติ`,
      `เขียน from: ${monthText(monthOfDay(approved))} หรือแก้ approved.on`,
    ),
  'closing-out-of-order': ({ problem, month, openMonth = month }) => {
    if (problem === 'gap')
      return findingText(
        `ปิดเดือน ${monthText(month)} แล้ว แต่เดือน ${monthText(openMonth)} ก่อนหน้ายังไม่ปิด`,
        `ใช้คำสั่ง ita close --month ${monthText(openMonth)} หรือ ita reopen --month ${monthText(month)}`,
      );
    return findingText(`เดือน ${monthText(month)} ${closings[problem][0]}`, closings[problem][1]);
  },
  'report-contradicts-closing': ({ office, month, closed }) =>
    findingText(
      `รายงานของ ${office} ส่งแล้วเมื่อปิดเดือน ${monthText(month)} ในวันที่ ${dayText(closed)} แต่ปิดเดือนว่ายังไม่ส่ง`,
      `แก้ submitted หรือใช้คำสั่ง ita reopen --month ${monthText(month)} แล้วปิดใหม่`,
    ),
  'report-after-closing': ({ month, closed }) =>
    findingText(
      `ส่งรายงานหลังปิดเดือน ${monthText(month)} ซึ่งเป็นเดือนสุดท้ายของปี เมื่อวันที่ ${dayText(closed)} จึงไม่มีผลต่อตัวเลขใด`,
      `คงไว้เช่นนี้ หรือใช้คำสั่ง ita reopen --month ${monthText(month)} แล้วปิดใหม่`,
    ),
  'date-far-off': ({ day, first, last, year }) =>
    findingText(
      `วันที่ ${dayText(day)} ห่างจาก${year === undefined ? 'วันนี้' : `ปีงบประมาณ ${year} `}หลายปี`,
      `แก้ปี โดยวันที่ที่เป็นไปได้คือ ${dayText(first)} ถึง ${dayText(last)}`,
    ),
  'number-of-other-year': ({ number, day }) =>
    findingText(`เลขที่ ${number} เป็นคนละปีกับวันที่ ${dayText(day)}`, 'แก้เลขที่หรือวันที่ให้ตรงกัน'),
  'dates-out-of-order': ({ what, day, after }) =>
    findingText(`${tooEarly[what]}: ${dayText(day)} ก่อน ${dayText(after)}`, 'แก้วันที่แห่งใดแห่งหนึ่ง'),
} satisfies Partial<FindingWords>;
