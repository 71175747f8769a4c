import { fraction } from '../../src/model/fraction.ts';
import { monthOf } from '../../src/model/month.ts';
import type { RenderOptions } from '../../src/render/options.ts';
import type { Branch, Cell, Document, Figure, Table } from '../../src/views/document.ts';
import type { Lang } from '../../src/words/catalogue.ts';
import { WORDS } from '../../src/words/words.ts';

export const text = (value: string | null): Cell => ({ kind: 'text', value });
export const percent = (value: number | null): Cell => ({
  kind: 'percent',
  value: value === null ? null : fraction(Math.round(value * 10), 10),
});
const change = (value: number): Cell => ({ kind: 'change', value: fraction(Math.round(value * 10), 10) });
export const term = (value: string, word: string, tone: 'good' | 'warn' | 'bad' | 'muted'): Cell => ({
  kind: 'term',
  value,
  text: word,
  tone,
});

export const options = (more: Partial<RenderOptions> & { lang?: Lang } = {}): RenderOptions => ({
  lang: 'th',
  digits: 'arabic',
  words: WORDS[more.lang ?? 'th'],
  width: 80,
  color: 0,
  bom: false,
  ...more,
});

export const base = {
  kind: 'sample',
  title: ['ตัวอย่าง'],
  blocks: [],
  foot: [],
  mainTable: 'measures',
  data: {},
} as const satisfies Document;

const done = term('done', 'ดำเนินการแล้วเสร็จ', 'good');
const behind = term('behind', 'ล่าช้ากว่าแผน', 'warn');
const overdue = term('overdue', 'เกินกำหนด', 'bad');

/** Measures of a plan, with every kind of column that narrow terminals must cope with. */
export const measures: Table = {
  type: 'table',
  key: 'measures',
  title: 'ผลรายมาตรการ',
  columns: [
    { key: 'id', title: 'ที่', align: 'left', importance: 2 },
    { key: 'title', title: 'มาตรการ', align: 'left', importance: 1, minWidth: 14 },
    { key: 'offices', title: 'ผู้รับผิดชอบ', align: 'left', importance: 4 },
    { key: 'planned', title: 'แผน (%)', align: 'right', importance: 2 },
    { key: 'result', title: 'ผล (%)', align: 'right', importance: 1 },
    { key: 'change', title: 'เปลี่ยนจากเดือนก่อน', align: 'right', importance: 3 },
    { key: 'health', title: 'สถานะ', align: 'left', importance: 1 },
    { key: 'problem', title: 'ปัญหาและอุปสรรค', align: 'left', importance: 5 },
  ],
  rows: [
    [text('m1'), text('แต่งตั้งคณะทำงานกำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน'), text('สำนักปลัด')].concat([
      percent(100),
      percent(100),
      change(0),
      done,
      text(null),
    ]),
    [text('m3'), text('จัดทำบันทึกข้อตกลงความร่วมมือระหว่างนายกองค์การบริหารส่วนตำบลกับพนักงาน'), text('ทุกสำนัก/กอง')].concat([
      percent(83.3),
      percent(52.4),
      change(12.5),
      behind,
      text('พนักงานจ้างบางส่วนปฏิบัติงานนอกพื้นที่ จึงยังลงนามไม่ครบ น้ำท่วมทำให้เลื่อนการประชุม'),
    ]),
    [text('m5'), text('เผยแพร่ผลการดำเนินงานหลายช่องทาง'), text('สำนักปลัด กองช่าง')].concat([
      percent(41.7),
      percent(null),
      change(-4),
      overdue,
      text(null),
    ]),
  ],
  totals: [[text(''), text('ทั้งแผน'), text(''), percent(75), percent(50.8), change(2.1), behind, text('')]],
  whenEmpty: 'ไม่มีมาตรการ',
};

const months = Array.from(
  { length: 12 },
  (_, index): Cell => ({
    kind: 'month',
    value: monthOf(index < 3 ? 2564 : 2565, ((index + 9) % 12) + 1),
    form: 'short',
  }),
);
export const trend: Figure = {
  type: 'figure',
  key: 'trend',
  title: ['แนวโน้ม'],
  form: 'lines',
  labels: months,
  series: [
    { key: 'planned', title: ['แผน'], values: months.map((_, index) => percent(((index + 1) * 100) / 12)) },
    {
      key: 'm3',
      title: [text('m3'), ' จัดทำบันทึกข้อตกลงความร่วมมือระหว่างนายกองค์การบริหารส่วนตำบลกับพนักงาน'],
      values: months.map((_, index) => percent(index < 5 ? index * 13.1 : null)),
    },
  ],
  description: ['ผลสะสม ณ สิ้นเดือน เป็นร้อยละ'],
};
const mark = (index: number) =>
  [
    term('on-time', '✓', 'good'),
    term('late', '+12', 'warn'),
    term('missing', '✗', 'bad'),
    term('not-due', '.', 'muted'),
  ][index % 4] as Cell;
export const grid: Figure = {
  type: 'figure',
  key: 'reporting',
  title: ['การรายงาน'],
  form: 'grid',
  labels: months,
  series: ['สำนักปลัด', 'กองคลัง', 'กองการศึกษา ศาสนาและวัฒนธรรม'].map((title, row) => ({
    key: `office-${row}`,
    title: [title],
    values: months.map((_, index) => mark(index + row)),
  })),
  description: ['✓ ตรงเวลา  +n ช้า n วัน  ✗ ยังไม่ส่ง  . ยังไม่ครบกำหนด'],
};
export const bars: Figure = {
  type: 'figure',
  key: 'scores',
  title: ['คะแนน'],
  form: 'bars',
  labels: [text('ก่อน'), text('เป้าหมาย')],
  series: [{ key: 'score', title: ['คะแนน ITA'], values: [percent(77.8), percent(85)] }],
  description: [],
};

/** Branches of three levels, long enough to be wrapped at each. */
export const chain: Branch = {
  text: ['ตัวชี้วัดที่ 10 การป้องกันการทุจริต คะแนน ', percent(62.5)],
  below: [
    {
      text: ['ประเด็น g1: ยังไม่มีการวิเคราะห์ผลการประเมินปีก่อนเพื่อกำหนดมาตรการภายใน และไม่มีหลักฐานการดำเนินการตามมาตรการ'],
      below: [
        {
          text: ['มาตรการ m1 แต่งตั้งคณะทำงานกำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงานจากทุกสำนัก/กอง'],
          below: [{ text: ['ขาดตอน: ผลที่ไม่มีหลักฐาน'], tone: 'bad', below: [] }],
        },
        { text: ['มาตรการ m2'], below: [] },
      ],
    },
    { text: ['ขาดตอน: ประเด็นที่ไม่มีมาตรการ'], tone: 'bad', below: [] },
  ],
};

/** Every kind of block, with text as an office writes it. */
export const sample: Document = {
  ...base,
  title: ['รายงานผลเดือน', ' กุมภาพันธ์ 2565'],
  blocks: [
    {
      type: 'facts',
      items: [
        { key: 'agency', label: 'หน่วยงาน', value: ['องค์การบริหารส่วนตำบลตัวอย่าง'] },
        { key: 'health', label: 'ผลรวมของแผน', value: [behind] },
      ],
    },
    measures,
    { type: 'heading', level: 2, text: ['ปัญหาและข้อเสนอแนะ'] },
    {
      type: 'list',
      items: [['กองช่าง: เครื่องกระจายเสียงไร้สายของหมู่บ้านชำรุด ต้องรอการซ่อมบำรุงจากผู้รับจ้างภายนอกอีกหนึ่งเดือน'], ['กองคลัง: ไม่มี']],
    },
    { type: 'tree', branches: [chain, { text: ['ตัวชี้วัดที่ 1'], below: [] }] },
    { type: 'paragraph', text: ['สำนักงานได้รวบรวมผลจากทุกกองแล้ว เหลือเพียงกองเดียวที่ยังไม่ส่งรายงานของเดือนนี้'] },
    trend,
    grid,
    bars,
    { ...measures, key: 'empty', title: 'ตารางว่าง', rows: [] },
  ],
  foot: [['ข้อมูล ณ วันที่ 5 มีนาคม 2565'], ['อ่าน 83 แฟ้ม']],
  data: { measures: [{ id: 'm1', result: 100 }] },
};

const EVIL =
  '\u001b[31mแดง\u001b]0;x\u0007 \u202eกลับ\u2069 \u009b2J <script>|`*_[x](javascript:1)\r\n=HYPERLINK("http://x")\t\ufeff';

/** Data that attacks the terminal, the spreadsheet and the page. */
export const hostile: Document = {
  ...base,
  title: [EVIL],
  blocks: [
    { type: 'heading', level: 2, text: [EVIL] },
    { type: 'paragraph', text: [EVIL, text(EVIL)] },
    { type: 'list', items: [[EVIL], ['# '], ['1. x']] },
    { type: 'tree', branches: [{ text: [EVIL], below: [{ text: [EVIL], tone: 'bad', below: [] }] }] },
    { type: 'facts', items: [{ key: EVIL, label: EVIL, value: [EVIL] }] },
    {
      ...measures,
      title: EVIL,
      columns: measures.columns.map((column) => ({ ...column, title: EVIL })),
      rows: [
        measures.columns.map(() => text(EVIL)),
        measures.columns.map(() => text('x'.repeat(500))),
        measures.columns.map(() => text('')),
        measures.columns.map(() => text(`👩‍👩‍👧 日本語 ${'\u0e48'.repeat(40)} e\u0301\n\n`)),
      ],
    },
    { ...grid, title: [EVIL], series: [{ key: EVIL, title: [EVIL], values: [text(EVIL)] }] },
    { ...trend, title: [EVIL], series: [{ key: EVIL, title: [EVIL], values: [text(EVIL)] }], description: [EVIL] },
    { ...bars, labels: [text(EVIL)], series: [{ key: EVIL, title: [EVIL], values: [percent(1000)] }] },
    { ...trend, key: 'nothing', labels: [], series: [] },
  ],
  foot: [[EVIL]],
  data: { [EVIL]: EVIL },
};

/** Nothing but what a document must have. */
export const minimal: Document = { ...base, blocks: [{ ...measures, rows: [], totals: [] }] };

/** Two thousand rows. */
export const large: Document = {
  ...base,
  blocks: [{ ...measures, rows: Array.from({ length: 2000 }, (_, index) => measures.rows[index % 3] ?? []) }],
};
