import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../src/render/docx.ts';
import { writeHtml } from '../../src/render/html.ts';
import type { Document } from '../../src/views/document.ts';
import { options } from './documents.ts';
import { documentsOf, exampleRegister } from './views.ts';

const example = documentsOf(exampleRegister());
const memo = (name: 'memo-plan' | 'memo-month' | 'memo-year'): Document => example[name] as Document;
const thai = options({ digits: 'thai' });
const NAMES = ['memo-plan', 'memo-month', 'memo-year'] as const;

const partsOf = async (document: Document) => {
  const files = unzipSync(await writeDocx(document, thai));
  return (name: string) => strFromU8(files[`word/${name}.xml`] ?? new Uint8Array());
};

describe.each(NAMES)('%s in Word', (name) => {
  test('is official paper: margins, first lines, sizes of title, labels and body, nothing justified', async () => {
    const part = await partsOf(memo(name));
    const body = part('document');
    for (const margin of body.match(/<w:pgMar [^>]*>/g) ?? ['none']) {
      for (const side of ['w:left="1701"', 'w:right="1134"', 'w:top="1417"', 'w:bottom="1134"']) {
        expect(margin).toContain(side);
      }
    }
    // 2.5 cm, and half points: 29, 20 and 16 points.
    expect(body).toContain('<w:ind w:firstLine="1417"/>');
    expect(body).toMatch(/<w:sz w:val="58"\/><w:szCs w:val="58"\/><\/w:rPr><w:t [^>]*>บันทึกข้อความ</);
    expect(body).toMatch(/<w:szCs w:val="40"\/><\/w:rPr><w:t [^>]*>ส่วนราชการ</);
    expect(part('styles')).toMatch(/<w:szCs w:val="32"\/>/);
    expect(part('styles')).toMatch(/<w:rFonts [^>]*w:cs="TH SarabunPSK"/);
    expect(part('fontTable')).toContain('TH Sarabun New,Sarabun');
    expect(body).not.toMatch(/w:jc w:val="(both|distribute|thaiDistribute)"/);
    expect(body).toContain('w:leader="dot"');
    expect(body).toContain('<w:titlePg/>');
    expect(part('header1') + part('header2')).toContain('THAIARABIC');
  });

  test('leaves number and date blank, and 1.5 cm for an emblem', async () => {
    const text = (await partsOf(memo(name)))('document');
    expect(text).toMatch(/ลป ๗๓๔๐๑\/<\/w:t><\/w:r><w:r><w:tab\/>/);
    expect(text).toMatch(
      /> {2}วันที่<\/w:t><\/w:r><w:r><w:t [^>]*> {2}<\/w:t><\/w:r>(<w:r\/>|<w:r><w:t [^>]*\/><\/w:r>|<w:r><w:t [^>]*><\/w:t><\/w:r>)?<w:r><w:tab\/>/,
    );
    expect(text).toMatch(/<w:spacing w:line="850" w:lineRule="atLeast"\/>/);
  });

  test('splits no row that a third of a sheet has room for and no signature; every table with a heading repeats it', async () => {
    const body = (await partsOf(memo(name)))('document');
    const tables = body.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    const rows = body.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    expect(rows.filter((row) => !row.includes('<w:cantSplit/>'))).toEqual([]);
    const signatures = tables.filter((table) => !table.includes('<w:tblHeader/>'));
    // The analyst's, and in the same row a table of the opinions of head, clerk and mayor side by side.
    expect(signatures).toHaveLength(1);
    const [outer = '', inner = ''] = signatures[0]?.slice('<w:tbl>'.length).split('<w:tbl>') ?? [];
    expect([outer, inner].map((table) => table.match(/<w:tc>/g)?.length)).toEqual([1, 3]);
    expect([outer, inner].map((table) => table.match(/<w:tr><w:trPr><w:cantSplit\/>/g)?.length)).toEqual([1, 1]);
    expect([outer, inner].map((table) => table.match(/<w:tr>/g)?.length)).toEqual([1, 1]);
    expect(tables.length).toBeGreaterThan(signatures.length);
  });

  test('says at the foot of what is attached of which data it is, and not on the letter', async () => {
    const part = await partsOf(memo(name));
    const [letter = '', ...attached] = part('document').match(/<w:sectPr>.*?<\/w:sectPr>/gs) ?? [];
    expect([letter, ...attached].map((sheets) => sheets.includes('w:footerReference'))).toEqual([
      false,
      ...attached.map(() => true),
    ]);
    expect(attached.length).toBeGreaterThan(0);
    expect(part('footer1')).toMatch(/ข้อมูล ณ วันที่ .* · รหัสตรวจสอบข้อมูล/);
    expect(part('document')).not.toContain('รหัสตรวจสอบข้อมูล');
  });

  test('is the same file twice', async () => {
    const twice = await Promise.all([writeDocx(memo(name), thai), writeDocx(structuredClone(memo(name)), thai)]);
    expect(Buffer.compare(Buffer.from(twice[0]), Buffer.from(twice[1]))).toBe(0);
  });
});

test('an emblem stands at the left, 1.5 cm high, as wide as its picture asks', async () => {
  const bytes = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAADElEQVR4nGNgYGAAAAAEAAH2FzhVAAAAAElFTkSuQmCC',
    'base64',
  );
  const [head, ...rest] = memo('memo-plan').blocks;
  if (head?.type !== 'letterhead') throw new Error('no letterhead');
  const emblem = { type: 'png', bytes, width: 2, height: 1 } as const;
  const document = { ...memo('memo-plan'), blocks: [{ ...head, emblem }, ...rest] };
  // 1.5 cm are 540,000 of the units that Word measures pictures in.
  const [, wide, high] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec((await partsOf(document))('document')) ?? [];
  expect(Number(high) / 540_000).toBeCloseTo(1, 1);
  expect(Number(wide) / Number(high)).toBeCloseTo(2, 1);
  expect(String(writeHtml(document, thai))).toContain('<img class="emblem" alt="" src="data:image/png;base64,iVBOR');
});

test('a row too tall for a third of a sheet may be split, the others may not', async () => {
  const table = memo('memo-month').blocks.find((block) => block.type === 'table' && block.key === 'measures');
  if (table?.type !== 'table') throw new Error('no table');
  const [first = [], ...others] = table.rows;
  const long = first.map((cell, index) =>
    index === 1 ? ({ kind: 'text', value: 'รายงานผลการดำเนินการ '.repeat(60) } as const) : cell,
  );
  const document = { ...memo('memo-month'), blocks: [{ ...table, rows: [long, ...others] }] };
  const rows = (await partsOf(document))('document').match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
  const split = rows.filter((row) => !row.includes('<w:cantSplit/>'));
  expect([rows.length, split.length]).toEqual([others.length + 3, 1]);
  expect(split[0]).toContain('รายงานผลการดำเนินการ');
});

test('cells of a merged column are one on paper and on the page', async () => {
  const cell = (value: string) => ({ kind: 'text', value }) as const;
  const column = { align: 'left', importance: 1 } as const;
  const table = {
    type: 'table',
    key: 'k',
    title: '',
    whenEmpty: '',
    columns: [
      { ...column, key: 'a', title: 'ก', merged: true },
      { ...column, key: 'b', title: 'ข' },
    ],
    rows: [
      [cell('หนึ่ง'), cell('x')],
      [cell('หนึ่ง'), cell('x')],
      [cell('สอง'), cell('x')],
    ],
  } as const;
  const document = { ...memo('memo-month'), blocks: [table] };
  const body = (await partsOf(document))('document');
  expect(body.match(/<w:vMerge w:val="\w+"/g)).toEqual(['<w:vMerge w:val="restart"', '<w:vMerge w:val="continue"']);
  expect(body.match(/หนึ่ง/g)).toHaveLength(1);
  expect(String(writeHtml(document, thai)).match(/rowspan="2"[^>]*>หนึ่ง|>หนึ่ง</g)).toEqual(['rowspan="2">หนึ่ง']);
});

test('neighbouring words of one look are one run, which no reader breaks at a seam', async () => {
  const body = (await partsOf(memo('memo-month')))('document');
  expect(body).toContain('>๑. ผลถึงเดือนกุมภาพันธ์ ๒๕๖๕ ร้อยละ ๖๓.๕ จากแผน ๖๔.๔ (เป็นไปตามแผน)<');
});

test('no paper tells its reader to run a program', async () => {
  for (const name of NAMES) expect((await partsOf(memo(name)))('document')).not.toMatch(/ita validate|git/);
});

test('a long post stays on one line of the signature', async () => {
  const indentOf = async (post: string) => {
    const [signature] = memo('memo-plan').blocks.filter((block) => block.type === 'signature');
    const document = { ...memo('memo-plan'), blocks: [{ ...signature, posts: [post] }] } as Document;
    return Number(/<w:ind w:left="(\d+)"/.exec((await partsOf(document))('document'))?.[1]);
  };
  const usual = await indentOf('ปลัดองค์การบริหารส่วนตำบล');
  expect(await indentOf('นายก')).toBe(usual);
  expect(await indentOf('ปฏิบัติหน้าที่นายกองค์การบริหารส่วนตำบล')).toBeLessThan(usual);
});
