import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { type Filling, fillIn } from '../support/form.ts';
import { expectGolden } from '../support/golden.ts';
import { call, temporaryFolder } from '../support/io.ts';
import { typedBelow } from '../support/plan-workbook.ts';

/** What is typed at each question of `ita init`; an empty line takes the usual answer, or leaves the question out. */
const INIT = [
  ...['ทต.ห้วยสมมติ', '', '2568'],
  ...['สำนักปลัดเทศบาล', 'กองคลัง', 'กองช่าง', 'กองการศึกษา', 'กองสาธารณสุขและสิ่งแวดล้อม', 'กองสวัสดิการสังคม'],
  ...['กองยุทธศาสตร์และงบประมาณ', 'หน่วยตรวจสอบภายใน', '', ''],
  ...['ลำปาง', 'ลป 52001/', 'นายหนึ่ง ตัวอย่าง', 'นางสอง ตัวอย่าง', 'นายสาม ตัวอย่าง', 'นางสาวสี่ ตัวอย่าง'],
  ...['www.huaisommut.example', '', '0 5400 0000', '', ''],
  ...['86.42', '86.13 82.75 89.39', '', '', 'ว่าง'],
];

/** What is typed into the plan's workbook: names in place of ids, months as people write them. */
const PLAN: Readonly<Record<string, Filling>> = {
  'ผลการประเมิน!B23': 90,
  ...typedBelow('ผลการวิเคราะห์', 'ABCDEFG', [
    [undefined, 'จุดอ่อนที่ต้องแก้ไข', undefined, 'ข้อมูลบนเว็บไซต์ไม่เป็นปัจจุบัน', 9, undefined, 'ทบทวนทุกเดือน'],
    [undefined, 'ประเด็นที่ต้องพัฒนา', undefined, 'ประชาชนยังมีส่วนร่วมน้อย', 8, undefined, 'เพิ่มช่องทางรับฟัง'],
  ]),
  ...typedBelow('มาตรการ', 'ABCDE', [
    [undefined, 'แต่งตั้งคณะทำงานส่งเสริมคุณธรรมและความโปร่งใส', 'g1, g2', 'สำนักปลัดเทศบาล', 'รายงานทุกเดือน'],
    [undefined, 'จัดเตรียมข้อมูลเปิดเผยให้ครบถ้วนและเป็นปัจจุบัน', 'g1', 'ทุกสำนัก/กอง', 'รายงานทุกเดือน'],
    [undefined, 'รับฟังความคิดเห็นของประชาชน', 'ประชาชนยังมีส่วนร่วมน้อย', 'กองยุทธศาสตร์และงบประมาณ', 'รายงานทุกไตรมาส'],
  ]),
  ...typedBelow('ขั้นตอน', 'ABCDEFGHIJ', [
    [
      'แต่งตั้งคณะทำงาน',
      undefined,
      'ออกคำสั่งแต่งตั้งคณะทำงาน',
      'เป้าหมายงาน',
      undefined,
      undefined,
      undefined,
      'ต.ค. 67',
      'พ.ย. 67',
    ],
    [
      'จัดเตรียมข้อมูล',
      undefined,
      'ตรวจสอบข้อมูลของสำนัก/กองบนเว็บไซต์',
      'งานประจำรอบ',
      undefined,
      undefined,
      'ทุกเดือน',
      'ต.ค. 67',
      'ก.ย. 68',
    ],
    [
      undefined,
      undefined,
      'นำข้อมูลขึ้นเว็บไซต์ให้ครบทุกรายการ',
      'จำนวน',
      28,
      'รายการ',
      undefined,
      'ม.ค. 68',
      'มี.ค. 68',
      'สำนักปลัดเทศบาล',
    ],
    ['รับฟังความคิดเห็น', undefined, 'จัดเวทีรับฟังความคิดเห็นในทุกชุมชน', 'จำนวน', 12, 'ชุมชน', undefined, 'ต.ค. 67', 'มิ.ย. 68'],
  ]),
  ...Object.fromEntries(
    [
      ['นายกล้า ตัวอย่าง', 'เจ้าพนักงานธุรการ', 'สำนักปลัดเทศบาล'],
      ['นางขวัญ ตัวอย่าง', 'นักวิชาการเงินและบัญชี', 'กองคลัง'],
      ['นายคง ตัวอย่าง', 'นายช่างโยธา', 'กองช่าง'],
      ['นางจิต ตัวอย่าง', 'นักวิชาการศึกษา', 'กองการศึกษา'],
      ['นายชัย ตัวอย่าง', 'นักวิชาการสาธารณสุข', 'กองสาธารณสุขและสิ่งแวดล้อม'],
      ['นางต้อง ตัวอย่าง', 'นักพัฒนาชุมชน', 'กองสวัสดิการสังคม'],
      ['นายดำรง ตัวอย่าง', 'นักวิเคราะห์งบประมาณ', 'กองยุทธศาสตร์และงบประมาณ'],
      ['นางธาร ตัวอย่าง', 'นักวิชาการตรวจสอบภายใน', 'หน่วยตรวจสอบภายใน'],
    ].flatMap(([name, position, office], index) => [
      [`เจ้าหน้าที่!B${index + 8}`, name],
      [`เจ้าหน้าที่!C${index + 8}`, position],
      [`เจ้าหน้าที่!F${index + 8}`, office],
    ]),
  ),
};

const checked = (reporter: string, number: number): string[] => [reporter, 'ใช่', `ตรวจแล้ว ${number} หน้า`, '', ''];

/** What is typed at each question of `ita record`: one office after the other. */
const RECORD = [
  ...['', '1', '', '60', 'เสนอร่างคำสั่งแล้วเมื่อวันที่ 28 ตุลาคม 2567', '', '', 'ใช่', 'ตรวจแล้ว 12 หน้า', '', ''],
  ...['กองคลัง', ...checked('', 8)],
  ...['กองช่าง', '', 'ยัง', '', 'ช่างภาพลาคลอด', 'ขอคนช่วยหนึ่งคน'],
  ...['4', ...checked('', 5)],
  ...['5', ...checked('นายชัย', 6)],
  ...['กองสวัสดิการ', ...checked('นางต้อง', 4)],
  ...['กย.', '', 'ใช่', 'ตรวจแล้ว 9 หน้า', '', '', '2 ชุมชน', 'จัดแล้ว 2 ชุมชน', '', ''],
  ...['ตรวจสอบภายใน', ...checked('นางธาร', 3)],
];

/** Commands as they are typed, with what is typed at their questions. */
const LINES: readonly { readonly line: string; readonly in?: string; readonly answers?: readonly string[] }[] = [
  { line: 'ita init huaisommut', answers: INIT },
  { line: 'ita plan form -o plan.xlsx', in: 'huaisommut' },
  { line: 'ita plan import plan.xlsx --yes', in: 'huaisommut' },
  { line: 'ita validate', in: 'huaisommut' },
  { line: 'ita record', in: 'huaisommut', answers: RECORD },
  { line: 'ita report', in: 'huaisommut' },
  { line: 'ita memo month -o month.docx', in: 'huaisommut' },
];

/** Answers stand behind their questions, as on a terminal. */
async function typedAt(cwd: string, { line, answers }: (typeof LINES)[number]) {
  const left = [...(answers ?? [])];
  const called = await call(line.split(' ').slice(1), {
    ...{ cwd, today: '2567-11-03', env: { COLUMNS: '80' } },
    ...(answers && { answers }),
    hear: (question) => `${question}${left.shift() ?? ''}\n`,
  });
  return called;
}

test('an invented municipality of eight offices, from nothing to the report of its first month', async () => {
  const cwd = temporaryFolder();
  const shown: string[] = [];
  for (const each of LINES) {
    const { code, out, err } = await typedAt(join(cwd, each.in ?? ''), each);
    shown.push(`$ ${each.line}\n${err}${out}`);
    expect(code, `${each.line}\n${err}${out}`).toBe(0);
    if (each.line.startsWith('ita plan form')) {
      const file = join(cwd, 'huaisommut/plan.xlsx');
      writeFileSync(file, await fillIn(readFileSync(file), PLAN));
    }
  }
  expect(LINES.length).toBeLessThanOrEqual(8);
  expectGolden(fileURLToPath(new URL('./first-month/transcript.txt', import.meta.url)), shown.join('\n'));
});
