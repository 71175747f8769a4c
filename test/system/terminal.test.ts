import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { writeText } from '../../src/render/text/text.ts';
import { LIST_KINDS } from '../../src/views/list.ts';
import { measures, options, sample } from '../render/documents.ts';
import { call, temporaryFolder } from '../support/io.ts';
import { columnsAfter, onTerminal } from '../support/terminal.ts';
import { hasTools } from '../support/tools.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Every command that prints tables. */
const CALLS = [
  'report --month 2565-02',
  'report --month 2565-02 --detail',
  'report --month 2565-04 --lang en --digits thai',
  'summary --year 2565',
  'status',
  'show m3',
  'show m3/signed',
  'show somying',
  'show clerk',
  ...Object.keys(LIST_KINDS).map((kind) => `list ${kind} --year 2565`),
].map((line) => `${line} --data ${root}data-example --as-of 2565-10-10 --color never`);

/** The lines of tables, each from its upper edge to its lower one; a tree has branches, but no edges. */
function tableLines(lines: readonly string[]): string[] {
  let isInside = false;
  return lines.filter((line) => {
    const isTaken = isInside || line.startsWith('┌');
    isInside = isTaken && !line.startsWith('└');
    return isTaken;
  });
}

/** Lines that do not end at the edge: where the terminal's cursor stands before the last sign of each. */
function notAtTheEdge(lines: readonly string[], columns: number): { line: string; column: number | undefined }[] {
  const taken = columnsAfter(
    lines.map((line) => line.slice(0, -1)),
    columns,
  );
  return lines.map((line, index) => ({ line, column: taken[index] })).filter(({ column }) => column !== columns);
}

describe.skipIf(!hasTools('tmux', 'bash')).each([60, 80, 100, 140])('on a real terminal of %i columns', (columns) => {
  it('every line of every table of every command ends at the edge', async () => {
    const printed = await Promise.all(CALLS.map((line) => call(line.split(' '), { columns })));
    const lines = [...new Set(printed.flatMap(({ out }) => tableLines(out.split('\n'))))];
    expect(lines.length).toBeGreaterThan(200);
    expect(notAtTheEdge(lines, columns)).toEqual([]);
  });

  it('the built program prints for so many columns', async () => {
    const [line = ''] = CALLS;
    const { out } = await call(line.split(' '), { columns });
    const lines = out.split('\n').map((each) => each.trimEnd());
    const shown = onTerminal(columns, `'${process.execPath}' '${root}bin/ita.js' ${line}`);
    expect(shown.slice(0, lines.length)).toEqual(lines);
  });

  it('a document runs nowhere over, and every line of its table ends at the edge', () => {
    const text = String(writeText(sample, options({ width: columns })));
    const lines = text.split('\n').slice(0, -1);
    const file = join(temporaryFolder(), 'text');
    writeFileSync(file, text);
    expect(onTerminal(columns, `cat '${file}'`).slice(0, lines.length)).toEqual(lines);
    const table = tableLines(lines);
    expect(table.length).toBeGreaterThan(measures.rows.length);
    expect(notAtTheEdge(table, columns)).toEqual([]);
  });
});

describe.skipIf(!hasTools('tmux', 'bash'))('answers that are pasted at once into a real terminal', () => {
  it('answer one question after the other, a list line by line', () => {
    const folder = join(temporaryFolder(), 'data');
    const answers = ['เทศบาลตำบลตัวอย่าง', '', '2567', 'สำนักปลัดเทศบาล', 'กองคลัง', 'กองช่าง', '', ...Array(20).fill('')];
    const paste = `sleep 1; tmux set-buffer '${answers.join('\n')}'; tmux paste-buffer`;
    onTerminal(80, `(${paste}) & '${process.execPath}' '${root}bin/ita.js' init '${folder}'`);
    const offices = readFileSync(join(folder, 'offices.yaml'), 'utf8');
    expect([...offices.matchAll(/- id: (.*)/g)].map(([, id]) => id)).toEqual(['clerk', 'finance', 'works']);
  });
});
