import { firstMonth, type FiscalYear } from '../../model/fiscal-year.ts';
import { ALL_OFFICES } from '../../model/measure.ts';
import { addMonths, monthText } from '../../model/month.ts';
import { LEAD_OFFICE } from './offices.ts';
import type { Terms } from './terms.ts';
import type { Mapping } from '../edit/values.ts';

/** A step to begin with; `start` and `due` count months from October. */
interface StartingStep {
  readonly id: string;
  readonly title: string;
  readonly start: number;
  readonly due: number;
  /** Repeated; else a milestone, or a quantity when the number counted is known. */
  readonly every?: 'month' | 'quarter';
  readonly counts?: 'staff' | 'items';
  readonly unit?: string;
  readonly office?: string;
}

interface StartingMeasure {
  readonly id: string;
  readonly title: string;
  readonly office: string;
  readonly oversight: string;
  readonly steps: readonly StartingStep[];
}

/** Numbers that only some agencies know when they begin. */
export interface Counts {
  /** People who sign the agreement. */
  readonly staff?: number;
  /** Disclosure items of the year's assessment. */
  readonly items?: number;
}

const MONTHLY = 'รายงานความก้าวหน้าทุกเดือน และสรุปผล ณ สิ้นปีงบประมาณ';

/** The five measures that a year may begin with, in the terms of a kind of agency: adding one is an entry here. */
const measuresOf = ({ clerkOffice, mayorShort, staff }: Terms): readonly StartingMeasure[] => [
  {
    id: 'm1',
    title: 'แต่งตั้งคณะทำงานกำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
    office: LEAD_OFFICE,
    oversight: MONTHLY,
    steps: [
      {
        id: 'appoint',
        title: `ออกคำสั่งแต่งตั้งคณะทำงาน โดยมีหัวหน้า${clerkOffice}และผู้อำนวยการกองทุกกองร่วมเป็นคณะทำงาน`,
        start: 0,
        due: 1,
      },
      { id: 'analysis', title: 'วิเคราะห์ผลการประเมินของปีงบประมาณก่อน และกำหนดมาตรการ', start: 1, due: 4 },
      { id: 'meeting', title: 'ประชุมคณะทำงานเพื่อติดตามผลไตรมาสละหนึ่งครั้ง', every: 'quarter', start: 0, due: 11 },
    ],
  },
  {
    id: 'm2',
    title: 'มอบหมายผู้รับผิดชอบจัดเตรียมข้อมูลสำหรับการประเมินคุณธรรมและความโปร่งใส',
    office: LEAD_OFFICE,
    oversight: 'ตรวจความครบถ้วนของข้อมูลทุกเดือน และสรุปผล ณ สิ้นปีงบประมาณ',
    steps: [
      { id: 'order', title: 'กำหนดตัวเจ้าหน้าที่และออกคำสั่งมอบหมายหน้าที่จัดเตรียมข้อมูลรายรายการ', start: 1, due: 2 },
      {
        id: 'prepare',
        title: 'จัดเตรียมข้อมูลเปิดเผยสาธารณะและนำขึ้นเว็บไซต์ให้ครบทุกรายการ',
        counts: 'items',
        unit: 'รายการ',
        start: 2,
        due: 6,
        office: ALL_OFFICES,
      },
    ],
  },
  {
    id: 'm3',
    title: `จัดทำบันทึกข้อตกลงความร่วมมือระหว่าง${mayorShort}กับ${staff}`,
    office: ALL_OFFICES,
    oversight: MONTHLY,
    steps: [
      {
        id: 'agreement',
        title: 'จัดทำข้อตกลงระหว่างผู้บังคับบัญชากับผู้ใต้บังคับบัญชาให้ชัดเจน',
        start: 0,
        due: 3,
        office: LEAD_OFFICE,
      },
      {
        id: 'signed',
        title: `${staff}ลงนามในบันทึกข้อตกลง`,
        counts: 'staff',
        unit: 'คน',
        start: 3,
        due: 5,
        office: LEAD_OFFICE,
      },
      {
        id: 'training-criteria',
        title: 'กำหนดหลักเกณฑ์การคัดเลือกบุคลากรไปอบรมหรือศึกษาต่ออย่างเป็นธรรม',
        start: 2,
        due: 5,
        office: LEAD_OFFICE,
      },
      { id: 'work-criteria', title: 'กำหนดหลักเกณฑ์การประเมินผลงานตามตัวชี้วัดของแต่ละสำนัก/กอง', start: 3, due: 6 },
      {
        id: 'guideline',
        title: 'ประกาศแนวทางการปฏิบัติงาน และเปิดเผยผลการเลื่อนขั้นเงินเดือนและการโยกย้าย',
        start: 4,
        due: 7,
        office: LEAD_OFFICE,
      },
    ],
  },
  {
    id: 'm4',
    title: 'ติดตามผลการดำเนินงานของแต่ละงานที่รับผิดชอบเป็นประจำทุกเดือน',
    office: ALL_OFFICES,
    oversight: `สรุปรายงานต่อ${mayorShort}ทุกเดือน และสรุปผล ณ สิ้นปีงบประมาณ`,
    steps: [
      { id: 'form', title: 'จัดทำแบบรายงานและปฏิทินการรายงานประจำปี', start: 0, due: 0, office: LEAD_OFFICE },
      { id: 'monthly', title: 'รายงานผลการปฏิบัติงานของสำนัก/กอง', every: 'month', start: 0, due: 11 },
      {
        id: 'brief',
        title: `สรุปผลของทุกสำนัก/กองเสนอ${mayorShort}`,
        every: 'month',
        start: 1,
        due: 11,
        office: LEAD_OFFICE,
      },
    ],
  },
  {
    id: 'm5',
    title: 'เผยแพร่ผลการดำเนินงานในหลากหลายช่องทาง และกำหนดเจ้าหน้าที่รับผิดชอบโดยตรง',
    office: LEAD_OFFICE,
    oversight: MONTHLY,
    steps: [
      { id: 'officers', title: 'มอบหมายเจ้าหน้าที่รับผิดชอบช่องทางประชาสัมพันธ์แต่ละช่องทาง', start: 0, due: 1 },
      { id: 'website', title: 'ตรวจสอบและปรับปรุงเว็บไซต์ให้เป็นปัจจุบัน', every: 'month', start: 0, due: 11 },
      { id: 'complaints', title: 'จัดให้มีช่องทางร้องเรียนและรับข้อเสนอแนะที่หลากหลาย', start: 1, due: 5 },
      { id: 'protection', title: 'กำหนดและประกาศมาตรการคุ้มครองผู้ร้องเรียน', start: 3, due: 8 },
    ],
  },
];

function stepOf(step: StartingStep, year: FiscalYear, counts: Counts, lead: string): Mapping {
  const target = step.counts && counts[step.counts];
  const month = (count: number) => monthText(addMonths(firstMonth(year), count));
  const office = step.office === LEAD_OFFICE ? lead : step.office;
  return {
    id: step.id,
    title: step.title,
    kind: step.every ? 'recurring' : target === undefined ? 'milestone' : 'quantity',
    target,
    unit: target === undefined ? undefined : step.unit,
    every: step.every,
    start: month(step.start),
    due: month(step.due),
    offices: office === undefined ? undefined : [office],
  };
}

/**
 * The measures that a year begins with, ready to be written; `lead` is the office that leads them. What is counted is
 * a quantity when its number is known, else a milestone: no number is made up.
 */
export const startingMeasures = (
  year: FiscalYear,
  counts: Counts,
  { lead, terms }: { readonly lead: string; readonly terms: Terms },
): readonly { readonly id: string; readonly content: Mapping }[] =>
  measuresOf(terms).map(({ id, title, office, oversight, steps }) => ({
    id,
    content: {
      id,
      title,
      offices: [office === LEAD_OFFICE ? lead : office],
      oversight,
      steps: steps.map((step) => stepOf(step, year, counts, lead)),
    },
  }));
