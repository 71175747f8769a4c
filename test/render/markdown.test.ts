import { expect, test } from 'vitest';
import { writeMarkdown } from '../../src/render/markdown.ts';
import type { Block } from '../../src/views/document.ts';
import { bars, base, chain, measures, options, percent, text } from './documents.ts';

const linesOf = (...blocks: Block[]) =>
  String(writeMarkdown({ ...base, blocks }, options()))
    .split('\n')
    .slice(2, -1);
const escaped = (value: string) => linesOf({ type: 'paragraph', text: [value] }).join('\n');

test('a table has aligned columns and bold totals', () => {
  const table = {
    ...measures,
    columns: measures.columns.slice(1, 2).concat(measures.columns.slice(4, 5)),
    rows: [[text('ก|ข\nค'), percent(50)]],
    totals: [[text('รวม'), percent(null)]],
  };
  expect(linesOf(table)).toEqual([
    '**ผลรายมาตรการ**',
    '',
    '| มาตรการ | ผล (%) |',
    '| :-- | --: |',
    '| ก\\|ข<br>ค | 50.0 |',
    '| **รวม** | **-** |',
  ]);
});

test.each([
  ['<script>&amp;', '&lt;script&gt;&amp;amp;'],
  ['[x](javascript:1)', '\\[x\\](javascript:1)'],
  ['*a* `b` ~c~ \\', '\\*a\\* \\`b\\` \\~c\\~ \\\\'],
  ['_a_ a_b https://x.go.th/a_b', '\\_a\\_ a_b https://x.go.th/a_b'],
  ['# a', '\\# a'],
  ['- a', '\\- a'],
  ['1. a', '1\\. a'],
  ['> a', '&gt; a'],
  ['=====', '\\====='],
])('%j is text, not markup', (value, written) => {
  expect(escaped(value)).toBe(written);
});

test('blocks of every kind', () => {
  expect(
    linesOf(
      { type: 'heading', level: 2, text: ['หัวข้อ'] },
      { type: 'list', items: [['ก'], ['ข']], ordered: true },
      { type: 'tree', branches: [{ ...chain, below: chain.below.slice(1) }] },
      { type: 'facts', items: [{ key: 'a', label: 'ป้าย', value: [percent(5)] }] },
      { ...bars, description: ['คำอธิบาย'] },
      { ...measures, rows: [] },
    ),
  ).toEqual([
    '## หัวข้อ',
    '',
    '1. ก',
    '2. ข',
    '',
    '- ตัวชี้วัดที่ 10 การป้องกันการทุจริต คะแนน 62.5',
    '  - **ขาดตอน: ประเด็นที่ไม่มีมาตรการ**',
    '',
    '- **ป้าย:** 5.0',
    '',
    '**คะแนน**',
    '',
    '|  | คะแนน ITA |',
    '| :-- | --: |',
    '| ก่อน | 77.8 |',
    '| เป้าหมาย | 85.0 |',
    '',
    'คำอธิบาย',
    '',
    '**ผลรายมาตรการ**',
    '',
    'ไม่มีมาตรการ',
  ]);
});
