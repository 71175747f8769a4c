import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { LocatedFinding } from '../../src/model/finding.ts';
import { excerptLines } from '../../src/render/findings/excerpt.ts';
import { renderFindings } from '../../src/render/findings.ts';
import { findingsJson } from '../../src/render/findings/json.ts';
import { width } from '../../src/text/width.ts';
import { options } from './documents.ts';

const place = (file: string, line: number, column: number, endColumn: number, endLine = line) => ({
  file,
  line,
  column,
  endLine,
  endColumn,
});
const unknownStep: LocatedFinding = {
  code: 'unknown-step',
  severity: 'error',
  location: place('2565/reports/2565-02/finance.yaml', 6, 11, 21),
  excerpt: '  - step: m3/critera',
  args: { value: 'm3/critera', near: 'm3/criteria', measure: 'm3' },
  related: [],
};
const duplicate: LocatedFinding = {
  code: 'duplicate-id',
  severity: 'error',
  location: place('offices.yaml', 12, 9, 14),
  excerpt: '  - id: clerk',
  args: { id: 'clerk' },
  related: [{ role: 'first', location: place('offices.yaml', 4, 9, 14), excerpt: '  - id: clerk' }],
};
const ceYear: LocatedFinding = {
  code: 'ce-year',
  severity: 'warning',
  location: place('offices.yaml', 2, 8, 18),
  args: { value: '2022-02-01', be: '2565-02-01' },
  related: [],
};

describe('layout', () => {
  test('a finding stands at its place, with its line, carets and message', () => {
    const output = renderFindings([unknownStep], { ...options({ lang: 'en' }), filesRead: 128 });
    expect(output.split('\n').slice(0, 4)).toEqual([
      '2565/reports/2565-02/finance.yaml:6:11 error unknown-step',
      '  6 |   - step: m3/critera',
      '    |           ^^^^^^^^^^',
      '  There is no step "m3/critera" in measure m3. Did you mean "m3/criteria"?',
    ]);
    expect(output.split('\n').slice(-3)).toEqual(['', '1 finding: 1 error, 0 warnings, in 1 of 128 files', '']);
  });

  test('related places and remedies have lines of their own; the summary is last', () => {
    const lines = renderFindings([duplicate, ceYear, unknownStep], { ...options(), filesRead: 128 }).split('\n');
    expect(lines.slice(0, 3)).toEqual([
      'offices.yaml:12:9 error duplicate-id',
      '  12 |   - id: clerk',
      '     |         ^^^^^',
    ]);
    expect(lines).toContain('  → พบครั้งแรกที่ offices.yaml:4:9');
    expect(lines).toContain('offices.yaml:2:8 warning ce-year');
    expect(lines).toContain('  วิธีแก้: เขียน 2565-02-01');
    expect(lines.at(-2)).toBe('พบ 3 รายการ: ข้อผิดพลาด 2 คำเตือน 1 ใน 2 จาก 128 แฟ้ม');
  });

  test('nothing found says what was read', () => {
    expect(renderFindings([], { ...options(), filesRead: 128 })).toBe('ไม่พบข้อผิดพลาด ตรวจแล้ว 128 แฟ้ม\n');
  });

  test('no line is wider than the terminal, and no control reaches it', () => {
    const evil: LocatedFinding = {
      ...unknownStep,
      location: place('a\u001b[2J.yaml', 6, 101, 141),
      excerpt: `${'ก่'.repeat(60)}\u001b]0;x\u0007${'x'.repeat(100)}`,
      args: { value: `\u001b[31m\u202e${'ย'.repeat(200)}` },
    };
    const output = renderFindings([evil], { ...options({ width: 60 }), filesRead: 1 });
    expect(/\p{Cc}|\p{Bidi_Control}/u.exec(output.replaceAll('\n', ''))).toBeNull();
    for (const line of output.split('\n').slice(1)) expect(width(line)).toBeLessThanOrEqual(60);
  });
});

describe('excerpt', () => {
  const at = (column: number, endColumn: number, endLine = 1) => place('f', 1, column, endColumn, endLine);

  test('carets stand below Thai, whose marks take no column', () => {
    const line = 'ชื่อที่ใช้: ผู้ช่วย x';
    const start = line.indexOf('ผู้') + 1;
    // ช อ ท ใ ช : and a space are 7 columns; ผ ช ว ย are 4.
    expect(excerptLines(line, at(start, start + 7), 80)).toEqual([line, '       ^^^^']);
  });

  test.each([
    ['a tab counts as the space it is shown as', 'a:\tb', at(4, 5), ['a: b', '   ^']],
    ['a place after the end has one caret', 'a:', at(3, 3), ['a:', '  ^']],
    ['a place of several lines is marked to the end of the first', 'a: [b,  ', at(4, 2, 3), ['a: [b,', '   ^^^']],
    ['half a letter marks the whole letter', 'กี่', at(2, 3), ['กี่', '^']],
    ['a wide letter has two carets', '漢字 x', at(2, 3), ['漢字 x', '  ^^']],
  ])('%s', (_, line, location, expected) => {
    expect(excerptLines(line, location, 80)).toEqual(expected);
  });

  test('a long line shows a window around the mark', () => {
    const line = `${'a'.repeat(50)}BAD${'c'.repeat(50)}`;
    expect(excerptLines(line, at(51, 54), 13)).toEqual(['…aaaaBADcccc…', '     ^^^']);
    expect(excerptLines(line, at(1, 2), 13)).toEqual(['aaaaaaaaaaa…', '^']);
  });

  test('a mark longer than the window is cut with it', () => {
    const [text, mark] = excerptLines('x'.repeat(100), at(1, 101), 20);
    expect(width(text)).toBeLessThanOrEqual(20);
    expect(mark).toMatch(/^\^+$/);
    expect(mark.length).toBeLessThanOrEqual(20);
  });
});

test('JSON has the shape of its schema and is Thai in every language', () => {
  const output = findingsJson([duplicate, ceYear, unknownStep], { filesRead: 128 });
  const schema = JSON.parse(readFileSync('schemas/output/findings.schema.json', 'utf8'));
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
  const value = JSON.parse(output);
  expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
  expect(value.summary).toEqual({ errors: 2, warnings: 1, filesWithFindings: 2, filesRead: 128 });
  expect(value.findings[0]).toMatchObject({ code: 'duplicate-id', line: 12, column: 9, endColumn: 14 });
  expect(value.findings[0].related).toEqual([{ role: 'first', ...duplicate.related[0]?.location }]);
  expect(value.findings[1].remedy).toBe('เขียน 2565-02-01');
});

test('a line of megabytes is shown around its mark as a short one is', () => {
  const [before, behind] = ['ก'.repeat(700_000), 'ข'.repeat(700_000)];
  const cut = (line: string, column: number) => excerptLines(line, place('a.yaml', 1, column, column + 4), 40);
  const begun = performance.now();
  const shown = cut(`${before}WORD${behind}`, before.length + 1);
  expect(shown).toEqual(cut(`${before.slice(-60)}WORD${behind.slice(0, 60)}`, 61));
  expect(performance.now() - begun).toBeLessThan(1000);
});

test('of a file with very many findings the first 200 are shown, and how many more it has', () => {
  const many = Array.from({ length: 203 }, (_, index) => ({
    ...ceYear,
    location: place('officers.yaml', index + 1, 1, 2),
  }));
  const text = (all: boolean) => renderFindings([...many, duplicate], { ...options({}), filesRead: 3, all });
  expect(text(false)).toContain('officers.yaml:200:1');
  expect(text(false)).not.toContain('officers.yaml:201:1');
  expect(text(false)).toContain('officers.yaml: อีก 3 รายการ ดูทั้งหมดด้วย ita validate --all\n\noffices.yaml:12:9');
  expect(text(false)).toContain('พบ 204 รายการ');
  expect(text(true)).toContain('officers.yaml:203:1');
  expect(text(true)).not.toContain('--all');
});

test('a value of very many letters is quoted by its first ones, on the screen and in JSON', () => {
  const value = `x${'๒'.repeat(500_000)}`;
  const long: LocatedFinding = { ...unknownStep, args: { value, measure: 'm3' }, excerpt: `  - step: m3/${value}` };
  const texts = [renderFindings([long], { ...options(), filesRead: 1 }), findingsJson([long], { filesRead: 1 })];
  for (const text of texts) {
    expect(text.replaceAll(/\n +/g, '')).toMatch(/x๒{20,}…/);
    expect(text.length).toBeLessThan(2000);
  }
});

test('a line is quoted in three hundred columns, however wide the output is', () => {
  const line = '081-234-5678 '.repeat(1000);
  const [shown, carets] = excerptLines(line, place('a.yaml', 1, 6501, 6513), 99_999_999);
  expect(width(shown)).toBeLessThanOrEqual(300);
  expect(shown.slice(carets.indexOf('^'), carets.length)).toBe('081-234-5678');
});
