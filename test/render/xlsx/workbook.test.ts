import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeXlsx } from '../../../src/render/xlsx.ts';
import type { Document } from '../../../src/views/document.ts';
import { options } from '../documents.ts';
import { documentsOf, exampleRegister } from '../views.ts';

const month = documentsOf(exampleRegister()).month as Document;

const namesOf = async (document: Document) => {
  const workbook = strFromU8(unzipSync(await writeXlsx(document, options()))['xl/workbook.xml'] ?? new Uint8Array());
  return [...workbook.matchAll(/<definedName name="([^"]+)" localSheetId="(\d+)">([^<]*)</g)].map((match) =>
    match.slice(1).join(' '),
  );
};

test('the first row of each table is repeated on paper, its sheet named in quotes', async () => {
  expect(await namesOf(month)).toEqual([
    "_xlnm.Print_Titles 1 'ขั้นตอนที่ต้องเร่งรัด'!$1:$1",
    "_xlnm.Print_Titles 2 'ผลรายมาตรการ (ร้อยละ)'!$1:$1",
    "_xlnm.Print_Titles 3 'ผลรายขั้นตอน (ร้อยละ)'!$1:$1",
    "_xlnm.Print_Titles 4 'ผลรายสำนัก กอง'!$1:$1",
    "_xlnm.Print_Titles 5 'ปัญหาและข้อเสนอแนะ'!$1:$1",
    "_xlnm.Print_Titles 6 'การส่งรายงาน'!$1:$1",
  ]);
});

test('a quote within a name is doubled', async () => {
  const blocks = month.blocks.map((block) => (block.type === 'table' ? { ...block, title: "ก & ข's" } : block));
  const [first] = await namesOf({ ...month, blocks });
  expect(first?.replaceAll('&apos;', "'")).toBe("_xlnm.Print_Titles 1 'ก &amp; ข''s'!$1:$1");
});

test('a column is as wide as its cells, and a long heading goes over several lines', async () => {
  const column = { key: 'n', title: 'จำนวนรายงานที่ได้รับภายในกำหนดของเดือน', align: 'right', importance: 1 } as const;
  const wide = { key: 't', title: 'ชื่อ', align: 'left', importance: 1 } as const;
  const rows = [[{ kind: 'percent', value: null } as const, { kind: 'text', value: 'ก'.repeat(40) } as const]];
  const table = { type: 'table', key: 'x', title: 'x', whenEmpty: '-', columns: [column, wide], rows } as const;
  const files = unzipSync(await writeXlsx({ ...month, blocks: [table] }, options()));
  const sheet = strFromU8(files['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
  const [first = 0, second = 0] = [...sheet.matchAll(/<col [^>]*width="([\d.]+)"/g)].map((match) => Number(match[1]));
  expect(first).toBeLessThan(20);
  expect(second).toBeGreaterThan(40);
  expect(Number(sheet.match(/<row r="1"[^>]* ht="([\d.]+)"/)?.[1])).toBeGreaterThan(44);
});
