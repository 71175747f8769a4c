import type { FiscalYear } from '../../model/fiscal-year.ts';
import type { FileKind } from '../../model/register.ts';
import { Inline, type Mapping } from '../edit/values.ts';
import { yamlText } from '../edit/written.ts';
import { pathOf } from '../places.ts';
import { modeline } from './modeline.ts';
import type { Terms } from './terms.ts';

/** What the examples in stubs speak of. */
export interface StubFacts {
  readonly year: FiscalYear;
  readonly terms: Terms;
}

/** A file to begin later: what it is for, the command that adds to it, an example. */
interface Stub {
  readonly kind: FileKind;
  readonly about: string;
  readonly command?: string;
  readonly example: (facts: StubFacts) => Mapping;
}

const HOW = 'บรรทัดที่ขึ้นต้นด้วย # ไม่นับเป็นข้อมูล จะใช้ตัวอย่างข้างล่างให้ลบ # และช่องว่างหนึ่งช่องหน้าบรรทัด แล้วแก้เป็นข้อมูลจริง';

/** Every file that a year may have besides its plan and measures: adding one is an entry here. */
const STUBS: readonly Stub[] = [
  {
    kind: 'working-group',
    about: 'คำสั่งแต่งตั้งคณะทำงาน: เลขที่ วันที่ และผู้อยู่ในคณะทำงาน (รหัสเจ้าหน้าที่)',
    example: ({ year }) => ({
      order_no: `1/${year - 1}`,
      date: `${year - 1}-11-15`,
      members: [new Inline({ officer: 'palad', role: 'chair' }), new Inline({ officer: 'analyst', role: 'secretary' })],
      duties: ['วิเคราะห์ผลการประเมินและกำหนดมาตรการ'],
    }),
  },
  {
    kind: 'assignments',
    about: 'ข้อมูลที่แต่ละคนต้องจัดเตรียมเพื่อเปิดเผย: รายการ ผู้รับผิดชอบ วันครบกำหนด',
    command: 'ita new assignment',
    example: ({ year }) => ({
      assignments: [
        { id: 'structure', title: 'แผนผังโครงสร้างพร้อมชื่อผู้บริหาร', item: 'O1', officer: 'analyst', due: `${year}-01-31` },
      ],
    }),
  },
  {
    kind: 'agreements',
    about: 'บันทึกข้อตกลง: คู่บันทึกข้อตกลง วันที่ จำนวนผู้ที่ต้องลงนาม และจำนวนที่ลงนามแล้ว',
    command: 'ita new agreement',
    example: ({ year, terms }) => ({
      agreements: [
        {
          ...{ id: 'mayor-staff', title: 'บันทึกข้อตกลงความร่วมมือในการปฏิบัติงานด้วยความซื่อสัตย์และโปร่งใส' },
          ...{ parties: [terms.mayorShort, terms.staff], date: `${year}-01-17`, total: 48, signed: 0 },
        },
      ],
    }),
  },
  {
    kind: 'publications',
    about: 'สิ่งที่เผยแพร่แล้ว: เรื่อง วันที่ และช่องทาง (รหัสช่องทาง)',
    command: 'ita new publication',
    example: ({ year }) => ({
      publications: [
        {
          ...{ id: 'plan', title: `มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ${year}`, kind: 'plan' },
          ...{ date: `${year}-02-18`, channels: ['website', 'notice-board'] },
        },
      ],
    }),
  },
  {
    kind: 'result',
    about: 'ผลการประเมิน ITA ของปีนี้ เติมเมื่อประกาศผลแล้ว',
    example: ({ year }) => ({
      year,
      score: 86.42,
      instruments: new Inline({ iit: 86.13, eit: 82.75, oit: 89.39 }),
      indicators: [new Inline({ number: 1, score: 91.04 }), new Inline({ number: 2, score: 82.26 })],
      announced: `${year}-08-10`,
    }),
  },
  {
    kind: 'assessment',
    about: 'เกณฑ์การประเมินของปีเท่าที่หน่วยงานทราบเอง ใช้แทนค่าที่โปรแกรมมีมาให้ ปกติไม่ต้องใช้',
    example: ({ year }) => ({ year, item_count: { count: 28, source: 'คู่มือการประเมินของปีนี้' } }),
  },
];

const commented = (text: string): string => text.replace(/^(?=.)/gm, '# ');

/** The files that a year may have, begun with comments alone: what each is for, and an example to uncomment. */
export const stubs = (facts: StubFacts, schemas: string): readonly (readonly [file: string, text: string])[] =>
  STUBS.map(({ kind, about, command, example }) => {
    const file = pathOf(kind, { year: facts.year });
    const how = command === undefined ? HOW : `${HOW} หรือสั่ง ${command}`;
    const head = [...modeline(file, kind, schemas), about, how];
    return [file, `${commented(head.join('\n'))}\n#\n${commented(yamlText([], example(facts)))}`] as const;
  });
