import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { penOf } from '../../src/render/text/pen.ts';
import { drawTable } from '../../src/render/text/table.ts';
import { writeText } from '../../src/render/text/text.ts';
import { width } from '../../src/render/width.ts';
import type { Document } from '../../src/views/document.ts';
import { typedThai } from '../support/thai.ts';
import { base, hostile, large, measures, options, percent, sample, term, text } from './documents.ts';

const linesOf = (document: Document, columns: number) =>
  String(writeText(document, options({ width: columns }))).split('\n');
const isTableLine = (line: string) => /^[┌│├└]/.test(line);

describe('a table', () => {
  test.each([60, 80, 100, 140])('fills exactly %i columns on every line', (columns) => {
    for (const document of [sample, hostile, large]) {
      const lines = linesOf(document, columns).filter(isTableLine);
      expect(lines.length).toBeGreaterThan(5);
      expect(new Set(lines.map(width))).toEqual(new Set([columns]));
    }
  });

  test.each([60, 80, 100, 140])('nothing around it is wider than %i columns', (columns) => {
    for (const line of linesOf(sample, columns)) expect(width(line)).toBeLessThanOrEqual(columns);
  });

  test.each([60, 80, 100, 140])('keeps every word of the data at %i columns', (columns) => {
    const letters = linesOf({ ...base, blocks: [measures] }, columns)
      .join('')
      .replace(/[\s│]/g, '');
    for (const word of ['ทุกสำนัก/กอง', 'ดำเนินการแล้วเสร็จ', '100.0', '+12.5', '−4.0', 'เกินกำหนด']) {
      expect(letters).toContain(word);
    }
    for (const word of ['แต่งตั้ง', 'ผู้รับผิดชอบ', 'น้ำท่วม', 'กองช่าง']) expect(letters).toContain(word);
    expect(letters).not.toContain('…');
  });

  test('puts what has no room under its row, with its heading', () => {
    const table = {
      ...measures,
      columns: [
        { key: 'title', title: 'มาตรการ', align: 'left', importance: 1 },
        { key: 'result', title: 'ผล', align: 'right', importance: 1 },
        { key: 'problem', title: 'ปัญหา', align: 'left', importance: 5, minWidth: 20 },
        { key: 'advice', title: 'ข้อเสนอแนะ', align: 'left', importance: 6 },
      ],
      rows: [
        [text('แต่งตั้งคณะทำงาน'), percent(60), text('ยังไม่ครบ'), text('เร่งรัด')],
        [text('เผยแพร่'), percent(null), text(null), text('')],
      ],
      totals: [],
    } as const;
    expect(drawTable(table, penOf(options({ width: 30 })))).toEqual([
      '┌────────────────────────────┐',
      '│ มาตรการ                 ผล │',
      '├────────────────────────────┤',
      '│ แต่งตั้งคณะทำงาน         60.0 │',
      '│   ปัญหา: ยังไม่ครบ            │',
      '│   ข้อเสนอแนะ: เร่งรัด         │',
      '├────────────────────────────┤',
      '│ เผยแพร่                   - │',
      '└────────────────────────────┘',
    ]);
  });

  test('parts rows by rules only when one is tall, the totals always', () => {
    const table = {
      ...measures,
      columns: measures.columns.slice(0, 2),
      rows: [
        [text('m1'), text('สั้น')],
        [text('m2'), text('สั้น')],
      ],
      totals: [[text(''), text('รวม')]],
    };
    const drawn = (rows: typeof table.rows) => drawTable({ ...table, rows }, penOf(options({ width: 30 })));
    const rules = (lines: string[]) => lines.flatMap((line, index) => (line.startsWith('├') ? [index] : []));
    expect(rules(drawn(table.rows))).toEqual([2, 5]);
    expect(rules(drawn([...table.rows, [text('m3'), text('ข้อความยาว '.repeat(4))]]))).toEqual([2, 4, 6, 9]);
  });

  test('of many rows has one upper edge, one lower edge and a rule between all', () => {
    const lines = linesOf(large, 80).filter(isTableLine);
    expect(lines.filter((line) => line.startsWith('┌'))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith('└'))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith('├'))).toHaveLength(2001);
    expect(lines.filter((line) => /^│ m\d /.test(line))).toHaveLength(2000);
  });

  test('has the width of the terminal whatever it holds', () => {
    const cell = fc.oneof(typedThai.map(text), fc.string({ unit: 'binary' }).map(text), fc.constant(percent(12.5)));
    const rows = fc.array(fc.array(cell, { minLength: 8, maxLength: 8 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(rows, fc.integer({ min: 40, max: 150 }), (made, columns) => {
        const lines = drawTable({ ...measures, rows: made }, penOf(options({ width: columns })));
        expect(lines.map(width)).toEqual(lines.map(() => columns));
      }),
      { numRuns: 60 },
    );
  });
});

describe('colour', () => {
  test('adds escapes and changes nothing else', () => {
    const plain = String(writeText(sample, options({ color: 0 })));
    const coloured = String(writeText(sample, options({ color: 1 })));
    expect(plain).not.toContain('\u001b');
    expect(coloured).toContain('\u001b[31mเกินกำหนด\u001b[39m');
    const bare = coloured
      .split('\u001b')
      .map((part, at) => (at === 0 ? part : part.replace(/^\[\d+m/, '')))
      .join('');
    expect(bare.replace(/ +$/gm, '')).toBe(plain);
  });
});

describe('blocks', () => {
  const lines = linesOf(sample, 60);

  test('facts line up behind the widest label', () => {
    expect(lines).toContain('หน่วยงาน      องค์การบริหารส่วนตำบลตัวอย่าง');
    expect(lines).toContain('ผลรวมของแผน  ล่าช้ากว่าแผน');
  });

  test('a list hangs below its sign', () => {
    const at = lines.findIndex((line) => line.startsWith('• กองช่าง'));
    expect(lines[at + 1]).toMatch(/^ {2}\S/);
  });

  test('a heading stands on its block, other blocks are a line apart', () => {
    const at = lines.indexOf('ปัญหาและข้อเสนอแนะ');
    expect(lines[at - 1]).toBe('');
    expect(lines[at + 1]).toMatch(/^•/);
  });

  test('a figure shows its values as spark lines, and what is not known as ·', () => {
    expect(lines.find((line) => line.startsWith('แผน  '))).toMatch(/ {2}▁▂▃▃▄▅▅▆▇▇██ {2}100\.0$/);
    expect(lines.find((line) => line.startsWith('m3 จัดทำ'))).toMatch(/ {2}▁▂▃▄▅······· {3}52\.4$/);
  });

  test('a grid without room for months shows its marks in a row', () => {
    expect(lines).toContain('กองคลัง       +12  ✗   .   ✓  +12  ✗   .   ✓  +12  ✗   .   ✓');
    expect(linesOf(sample, 100).some((line) => line.startsWith('│') && line.includes('กองคลัง'))).toBe(true);
  });

  test('a table without rows says so', () => {
    expect(lines[lines.indexOf('ตารางว่าง') + 1]).toBe('ไม่มีมาตรการ');
  });

  test('Thai digits are for figures, not for words', () => {
    const output = String(writeText(sample, options({ digits: 'thai' })));
    expect(output).toContain('๑๐๐.๐');
    expect(output).toContain('m1');
  });

  test('a tone never replaces the word', () => {
    const document = { ...base, blocks: [{ type: 'paragraph', text: [term('x', 'ล่าช้า', 'bad')] }] } as const;
    expect(String(writeText(document, options()))).toContain('ล่าช้า');
  });
});
