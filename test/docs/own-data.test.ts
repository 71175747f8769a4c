import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fillIn } from '../support/form.ts';
import { type CallOptions, call, temporaryFolder } from '../support/io.ts';
import { runProgram } from '../support/process.ts';
import { wordDocument, wordTable } from '../support/word-table.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const TODAY = '2567-11-10';

/** What a person answers at the questions of a command; Enter where nothing is said. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  'ita init ita-data': ['เทศบาลตำบลตัวอย่าง', '', '', 'สำนักปลัดเทศบาล, กองคลัง', ...Array<string>(20).fill('')],
  'ita record': ['', 'กองคลัง', 'นายหนึ่ง', 'ใช่', 'รายงานแล้ว 1 ครั้ง', '', ''],
};

/** A look at what would be written says by its exit code that something would. */
const LOOKS = ['ita plan import plan.xlsx', 'ita plan import plan.docx', 'ita diff'];

/** What a person types into the workbook. */
const TYPED = { 'เจ้าหน้าที่!B4': 'นายหนึ่ง ตัวอย่าง', 'ผลการประเมิน!B23': 90 };

const TABLE = wordTable([
  ['มาตรการ', 'ขั้นตอนหรือวิธีการ', 'ผู้รับผิดชอบ', 'การกำกับดูแล'],
  ['๑. ทบทวนคู่มือ', '- ยกร่าง', 'กองคลัง', 'รายงานทุกเดือน'],
]);

const IDENTITY = { NAME: 'analyst', EMAIL: 'analyst@agency.example' };
const gitEnvironment = {
  ...process.env,
  GIT_CONFIG_NOSYSTEM: '1',
  ...Object.fromEntries(
    Object.entries(IDENTITY).flatMap(([key, value]) => [
      [`GIT_AUTHOR_${key}`, value],
      [`GIT_COMMITTER_${key}`, value],
    ]),
  ),
};

/** The words of a line as a shell takes them, without its comment. */
const wordsOf = (line: string): string[] =>
  [...line.replace(/\s+#.*$/, '').matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');

/** The part on one's own data: what stands in its blocks, line by line, then what is named in its sentences. */
function linesOf(page: string): { blocks: string[]; named: string[] } {
  const [, part = ''] = /\n## .*?\n([\s\S]*?)\n## /.exec(readFileSync(root + page, 'utf8')) ?? [];
  const blocks = [...part.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) => block.trim().split('\n'));
  const prose = part.replace(/```[\s\S]*?```/g, '');
  return { blocks, named: [...prose.matchAll(/`(ita [^`]+)`/g)].map(([, line = '']) => line) };
}

async function typeLine(line: string, cwd: string): Promise<void> {
  const [program = '', ...words] = wordsOf(line);
  if (program === 'git') {
    const { status, stderr } = runProgram('git', words, { cwd, env: gitEnvironment });
    expect({ line, status, stderr: status === 0 ? '' : stderr }).toEqual({ line, status: 0, stderr: '' });
    return;
  }
  const typed = [program, ...words].join(' ');
  const answers = ANSWERS[typed];
  const options: CallOptions = { cwd, today: TODAY, ...(answers && { answers }) };
  const { code, out, err } = await call(words, options);
  expect(code, `${line}\n${err}${out}`).toBe(LOOKS.includes(typed) && code !== 0 ? 1 : 0);
}

describe.each(['README.md', 'README.th.md'])('%s begins with your own data', (page) => {
  it('and every line of it works, in its order, in an empty folder', async () => {
    const { blocks, named } = linesOf(page);
    expect(blocks[0]).toMatch(/^ita init /);
    expect(blocks.filter((line) => line.startsWith('ita ')).length).toBeGreaterThan(9);
    let cwd = temporaryFolder();
    for (const line of blocks) {
      const [word, folder = ''] = wordsOf(line);
      if (word === 'cd') cwd = join(cwd, folder);
      else await typeLine(line, cwd);
      if (line.startsWith('ita plan form')) {
        const file = join(cwd, 'plan.xlsx');
        writeFileSync(file, await fillIn(readFileSync(file), TYPED));
      }
    }
    writeFileSync(join(cwd, 'plan.docx'), wordDocument(TABLE));
    for (const line of named) await typeLine(line, cwd);
  });
});
