import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Directory, directoryOf } from '../support/directory.ts';
import { temporaryFolder } from '../support/io.ts';
import { itaIn } from '../support/plan-workbook.ts';
import { paragraph, wordDocument, wordTable } from '../support/word-table.ts';

const PLAN = {
  '2565/plan.yaml': 'year: 2565\ngaps:\n  - id: g1\n    kind: weakness\n    title: ข้อมูลบนเว็บไซต์ไม่เป็นปัจจุบัน\n',
};
const HEADINGS = ['มาตรการ', 'ขั้นตอนหรือวิธีการ', 'ผู้รับผิดชอบ', 'การกำกับดูแล'];
const ALL = 'สำนักปลัด/ ทุกกอง';
const below = { merged: 'goes-on' } as const;

/** The table of a memo of 2565, whole: the oversight is one cell beside all measures. */
const CUSTOMARY = wordTable([
  HEADINGS,
  [
    '๑. แต่งตั้งคณะทำงาน กำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
    '- แต่งตั้งหัวหน้าส่วนราชการ สำนักปลัด/กอง ร่วมเป็นคณะทำงานกำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
    'สำนักปลัด',
    { lines: ['รายงานความก้าวหน้าและสรุปผล', 'ณ สิ้นปีงบประมาณ'], merged: 'begins' },
  ],
  [
    '๒. มอบหมายหน้าที่รับผิดชอบในการจัดเตรียมข้อมูลในการประเมินคุณธรรมและความโปร่งใส',
    '- กำหนดเจ้าหน้าที่และมอบหมายให้รับผิดชอบในการจัดเตรียมข้อมูลในการประเมินคุณธรรมและความโปร่งใส',
    'สำนักปลัด',
    below,
  ],
  [
    '๓. ดำเนินการจัดทำบันทึกข้อตกลงความร่วมมือระหว่างนายก อบต.นายาง กับพนักงาน อบต. และพนักงานจ้างในสังกัด อบต.นายาง',
    [
      '- หน่วยงานต้องจัดทำข้อตกลงระหว่างผู้บังคับบัญชากับผู้ใต้บังคับบัญชาให้ชัดเจน',
      '- จัดทำหลักเกณฑ์ในการให้บุคลากรไปอบรมหรือศึกษาต่ออย่างเป็นธรรม',
      '- มีหลักเกณฑ์การประเมินคุณภาพผลงานตามตัวชี้วัดที่กำหนดไว้อย่างชัดเจน',
      '- จัดทำประกาศแนวทางการปฏิบัติงานให้ปฏิบัติตามหน้าที่',
      'พร้อมทั้งประกาศหลักเกณฑ์และเปิดเผยผลการประเมินการเลื่อนขั้น การโยกย้ายด้วยความเป็นธรรม และทั่วถึง',
    ],
    ALL,
    below,
  ],
  [
    '๔. ติดตามผลการดำเนินงานของแต่ละงานที่รับผิดชอบเป็นประจำทุกเดือน',
    '- มีการรายงานผลการปฏิบัติราชการของแต่ละสำนัก/กอง โดยสรุปให้นายก อบต.นายาง ทราบเป็นประจำทุกเดือน',
    ALL,
    below,
  ],
  [
    '๕. เผยแพร่ผลการดำเนินงาน ในหลากหลายช่องทาง เช่น การปิดประกาศ ประชาสัมพันธ์เสียงไร้สาย หอกระจายข่าวหมู่บ้าน เว็บไซต์และช่องทางโซเชียลต่างๆ ของหน่วยงานและจัดให้มีเจ้าหน้าที่รับผิดชอบโดยตรง',
    [
      '- กำหนดเจ้าหน้าที่และมอบหมายให้รับผิดชอบประชาสัมพันธ์การดำเนินงานของ อบต. ในหลากหลายช่องทาง เช่น การปิดประกาศ ประชาสัมพันธ์เสียงไร้สาย หอกระจายข่าวหมู่บ้าน เว็บไซต์และช่องทางโซเชียลต่าง ๆ',
      '- ตรวจสอบและปรับปรุงเว็บไซต์ของหน่วยงานให้อัพเดทและเป็นปัจจุบัน',
      '- มีช่องทางร้องเรียน การให้ข้อมูลเสนอแนะให้มีหลากหลายช่องทาง และมีมาตรการในการคุ้มครองผู้ร้องเรียนอย่างมีคุณภาพ',
    ],
    'สำนักปลัด',
    below,
  ],
]);

async function imported(body: string, ...argv: string[]) {
  const directory = directoryOf(PLAN);
  const called = await importInto(directory, wordDocument(body), ...argv);
  return { directory, ...called };
}

function importInto(directory: Directory, bytes: Uint8Array, ...argv: string[]) {
  const file = join(temporaryFolder(), 'plan.docx');
  writeFileSync(file, bytes);
  return itaIn(directory.root, 'plan', 'import', file, ...argv);
}

describe('the customary table of a Word document', () => {
  test('becomes measures that are valid, with TODO for what it does not say', async () => {
    const { directory, code, err } = await imported(CUSTOMARY, '--yes');
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('เขียนแล้ว 5 แฟ้ม') });
    expect(directory.read('2565/measures/m3.yaml')).toBe(`id: m3
title: ดำเนินการจัดทำบันทึกข้อตกลงความร่วมมือระหว่างนายก อบต.นายาง กับพนักงาน อบต. และพนักงานจ้างในสังกัด อบต.นายาง
gaps: [TODO]
offices: [all]
oversight: รายงานความก้าวหน้าและสรุปผล ณ สิ้นปีงบประมาณ
steps:
${[
  'หน่วยงานต้องจัดทำข้อตกลงระหว่างผู้บังคับบัญชากับผู้ใต้บังคับบัญชาให้ชัดเจน',
  'จัดทำหลักเกณฑ์ในการให้บุคลากรไปอบรมหรือศึกษาต่ออย่างเป็นธรรม',
  'มีหลักเกณฑ์การประเมินคุณภาพผลงานตามตัวชี้วัดที่กำหนดไว้อย่างชัดเจน',
  'จัดทำประกาศแนวทางการปฏิบัติงานให้ปฏิบัติตามหน้าที่ พร้อมทั้งประกาศหลักเกณฑ์และเปิดเผยผลการประเมินการเลื่อนขั้น การโยกย้ายด้วยความเป็นธรรม และทั่วถึง',
]
  .map(
    (title, index) => `  - id: step${index + 1}
    title: ${title}
    kind: milestone # หรือ quantity (จำนวน) หรือ recurring (งานประจำรอบ)
    start: 2564-10
    due: 2565-09 # TODO ตารางไม่ได้บอกระยะเวลา จึงใช้ทั้งปี
`,
  )
  .join('')}`);
    expect(directory.read('2565/measures/m1.yaml')).toContain('offices: [clerk]\n');
    const last = directory.read('2565/measures/m5.yaml');
    expect(last).toContain('เว็บไซต์และช่องทางโซเชียลต่างๆ ของหน่วยงานและจัดให้มีเจ้าหน้าที่รับผิดชอบโดยตรง\n');
    expect(last).toContain('oversight: รายงานความก้าวหน้าและสรุปผล ณ สิ้นปีงบประมาณ\n');
    expect(last.match(/kind: milestone/g)).toHaveLength(3);
    const validated = await itaIn(directory.root, 'validate');
    expect(validated.code).toBe(0);
    expect(validated.out.match(/due ยังไม่ได้ตรวจ: ตารางไม่ได้บอกระยะเวลา จึงใช้ทั้งปี/g)).toHaveLength(10);
    expect(err).toContain('ตารางไม่ได้บอกระยะเวลาของ 10 ขั้นตอน จึงใช้ทั้งปีไปก่อน (m1/step1 · m2/step1 · m3/step1');
    expect(new Set([...validated.out.matchAll(/ warning ([a-z-]+)/g)].map(([, name]) => name))).not.toContain(
      'unknown-office',
    );
  });

  test('is shown first, and adds nothing the second time', async () => {
    const { directory, code, out } = await imported(CUSTOMARY);
    expect(code).toBe(1);
    expect(out).toContain('+title: แต่งตั้งคณะทำงาน');
    expect(directory.read('2565/measures/m1.yaml')).toBe('(not there)');
    await importInto(directory, wordDocument(CUSTOMARY), '--yes');
    const again = await importInto(directory, wordDocument(CUSTOMARY), '--yes');
    expect({ ...again, err: again.err.trim() }).toMatchObject({
      code: 0,
      out: '',
      err: 'ทุกมาตรการในตารางมีอยู่แล้ว ไม่มีอะไรเปลี่ยน',
    });
  });

  test('with periods, numbers, spans, merged cells and traces of changes', async () => {
    const list = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>';
    const steps = `${paragraph('ประชุมคณะทำงาน', list)}${paragraph('ออกคำสั่ง', list)}<w:p><w:del w:id="1"><w:r><w:delText>ลบแล้ว</w:delText><w:t>ลบแล้ว</w:t></w:r></w:del><mc:AlternateContent><mc:Choice><w:r><w:t>ภายในเดือน</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>ซ้ำ</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>`;
    const gone =
      '<w:tr><w:trPr><w:del w:id="2"/></w:trPr><w:tc><w:p><w:r><w:t>มาตรการที่ลบ</w:t></w:r></w:p></w:tc></w:tr>';
    const table = wordTable([
      [{ lines: ['แผนปี 2565'], span: 6 }],
      ['ที่', 'มาตรการ', 'ขั้นตอน/วิธีการ', 'ระยะเวลา', 'ผู้รับผิดชอบ', 'การกำกับติดตาม'],
      ['1', { lines: ['ตั้งคณะทำงาน'], merged: 'begins' }, { xml: steps }, 'ต.ค. 64 - ธ.ค. 64', 'สำนักปลัด', 'ทุกเดือน'],
      [{ lines: [] }, below, '1.1 ติดตามผล', 'ม.ค. 2565 ถึง ก.ย. 2565', 'กองคลัง', { lines: [] }],
      ['2', 'เผยแพร่', 'ปิดประกาศ', 'ตลอดปี', 'กองพัสดุ', 'ทุกไตรมาส'],
    ]).replace('</w:tbl>', `${gone}</w:tbl>`);
    const { directory } = await imported(`${wordTable([['เรียน', 'นายก']])}${table}`, '--yes');
    const text = directory.read('2565/measures/m1.yaml').replace(/ #.*/g, '');
    expect(text).toBe(`id: m1
title: ตั้งคณะทำงาน
gaps: [TODO]
offices: [clerk]
oversight: ทุกเดือน
steps:
  - id: step1
    title: ประชุมคณะทำงาน
    kind: milestone
    start: 2564-10
    due: 2564-12
  - id: step2
    title: ออกคำสั่ง ภายในเดือน
    kind: milestone
    start: 2564-10
    due: 2564-12
  - id: step3
    title: ติดตามผล
    kind: milestone
    start: 2565-01
    due: 2565-09
    offices: [finance]
`);
    expect(directory.read('2565/measures/m2.yaml')).toContain('offices: [TODO]\noversight: ทุกไตรมาส\n');
    expect(directory.read('2565/measures/m2.yaml')).toContain('start: 2564-10\n    due: 2565-09\n');
    expect(directory.read('2565/measures/m3.yaml')).toBe('(not there)');
  });
});

test('steps that stand in one line behind dashes are parted, months are not', async () => {
  const { directory } = await imported(
    wordTable([
      HEADINGS,
      ['๑. ทำข้อตกลง', '- จัดทำข้อตกลงให้ชัดเจน - จัดอบรม ม.ค. - มี.ค. 2565 – ประกาศหลักเกณฑ์', 'สำนักปลัด', 'ทุกเดือน'],
    ]),
    '--yes',
  );
  const titles = directory.read('2565/measures/m1.yaml').match(/(?<=title: ).*/g);
  expect(titles).toEqual(['ทำข้อตกลง', 'จัดทำข้อตกลงให้ชัดเจน', 'จัดอบรม ม.ค. - มี.ค. 2565', 'ประกาศหลักเกณฑ์']);
});

describe('what is not the customary table is refused, and nothing is written', () => {
  test('another table, with the headings that it has', async () => {
    const { code, err, directory } = await imported(
      wordTable([
        ['โครงการ', 'งบประมาณ'],
        ['อบรม', '5000'],
      ]),
      '--yes',
    );
    expect({ code, err }).toEqual({ code: 3, err: expect.stringContaining('โครงการ · งบประมาณ') });
    expect(directory.files().filter((file) => file.includes('measures'))).toEqual([]);
  });

  test('a column that no measure has room for', async () => {
    const { code, err } = await imported(
      wordTable([
        [...HEADINGS, 'งบประมาณ'],
        ['ก', 'ข', 'สำนักปลัด', 'ค', '5000'],
      ]),
    );
    expect({ code, err }).toEqual({ code: 3, err: expect.stringContaining('การกำกับดูแล · งบประมาณ') });
  });

  test.each([
    ['a document type', wordDocument(CUSTOMARY, '<!DOCTYPE w:document [<!ENTITY a "b">]>')],
    ['no document', new TextEncoder().encode('PK not a zip at all, but long enough to look like one')],
  ])('%s', async (_, bytes) => {
    const { code, err } = await importInto(directoryOf(PLAN), bytes, '--yes');
    expect({ code, err }).toEqual({ code: 3, err: expect.stringContaining('ไม่ใช่เอกสาร Word') });
  });
});
