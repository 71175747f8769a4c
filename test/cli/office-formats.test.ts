import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { call, temporaryFolder } from '../support/io.ts';

const example = fileURLToPath(new URL('../../data-example', import.meta.url));

/** What a call writes into a file of that name: the parts of the zip as text, or the text itself. */
async function written(name: string, ...more: string[]): Promise<string> {
  const file = join(temporaryFolder(), name);
  const words = ['report', '--data', example, '--as-of', '2565-03-10', '--month', '2565-02', '-o', file, ...more];
  const { code, err } = await call(words);
  expect({ code, err: err.replace(file, name) }).toEqual({ code: 0, err: expect.stringContaining(name) });
  const bytes = readFileSync(file);
  if (!name.endsWith('x')) return bytes.toString('utf8');
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('\n');
}

test('a document has Thai digits, unless others are asked for', async () => {
  expect(await written('feb.docx')).toContain('กุมภาพันธ์ ๒๕๖๕');
  expect(await written('feb.docx', '--digits', 'arabic')).toContain('กุมภาพันธ์ 2565');
});

test('a table for machines and a page have Arabic digits, unless others are asked for', async () => {
  expect(await written('feb.html')).toContain('กุมภาพันธ์ 2565');
  expect(await written('feb.html', '--digits', 'thai')).toContain('กุมภาพันธ์ ๒๕๖๕');
  expect(await written('feb.xlsx')).toContain('กุมภาพันธ์ 2565');
});

test('a document and a workbook are not sent to a terminal', async () => {
  for (const format of ['docx', 'xlsx']) {
    const { code, out } = await call(['report', '--data', example, '--as-of', '2565-03-10', '--format', format], {
      columns: 80,
    });
    expect({ code, out }).toEqual({ code: 2, out: '' });
  }
});

test('the foot says which data it was: as-of date, digest and commit', async () => {
  expect(await written('feb.html')).toMatch(
    /<footer><p>ข้อมูล ณ วันที่ 10 มีนาคม 2565.*<\/p>\n<p>รหัสตรวจสอบข้อมูล [0-9a-f]{12}/,
  );
});
