import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { type Day, dayText, readDay } from '../../src/model/be-date.ts';
import { toFixed } from '../../src/model/fraction.ts';
import { type Month, monthText, parseMonth } from '../../src/model/month.ts';
import type { Block, Cell, Document, Figure, Table } from '../../src/views/document.ts';
import type { ViewContext } from '../../src/views/view.ts';

/** A month from its BE text. */
export const m = (text: string): Month => parseMonth(text)?.month as Month;

/** A day from its BE text. */
const d = (text: string): Day => readDay(text).day as Day;

/** A run on a day: three files, nothing found. */
export const on = (day: string, more: Partial<ViewContext> = {}): ViewContext => ({
  asOf: d(day),
  filesRead: 3,
  errors: 0,
  warnings: 0,
  digests: [{ year: 2565, digest: '0a1b2c3d4e5f', files: 3 }],
  ...more,
});

/** Two measures of three steps, two months of reports: the finance office is late once, and silent once. */
export const PLAN: Readonly<Record<string, string>> = {
  '2565/plan.yaml': `year: 2565
last_result: {year: 2564, score: 77.81}
gaps:
  - {id: g1, kind: weakness, title: จุดอ่อน, indicator: 8, score: 70.5}
target: {score: 85}
signers: {analyst: somying}
`,
  '2565/measures/m1.yaml': `id: m1
title: มาตรการหนึ่ง
gaps: [g1]
offices: [clerk]
steps:
  - {id: a, title: ขั้นหนึ่ง, kind: milestone, start: 2564-10, due: 2565-01, officers: [somying]}
  - {id: b, title: ขั้นสอง, kind: quantity, target: 10, unit: คน, start: 2564-10, due: 2565-03, offices: [clerk, finance]}
`,
  '2565/measures/m2.yaml': `id: m2
title: มาตรการสอง
offices: [all]
steps:
  - {id: r, title: รายงาน, kind: recurring, every: month, start: 2564-10, due: 2565-09}
`,
  '2565/reports/2564-10/clerk.yaml': `month: 2564-10
office: clerk
reported_by: somying
submitted: 2564-11-03
entries:
  - {step: m1/a, status: in-progress, percent: 40, problem: ขาดคน, suggestion: ขอคนเพิ่ม}
  - {step: m1/b, status: in-progress, value: 2}
  - {step: m2/r, status: done, result: รายงานแล้ว}
`,
  '2565/reports/2564-10/finance.yaml': `month: 2564-10
office: finance
reported_by: somchai
submitted: 2564-11-08
entries:
  - {step: m1/b, status: in-progress, value: 1}
  - {step: m2/r, status: done, result: รายงานแล้ว}
`,
  '2565/reports/2564-11/clerk.yaml': `month: 2564-11
office: clerk
reported_by: somying
submitted: 2564-12-03
entries:
  - {step: m1/a, status: in-progress, percent: 60, problem: ขาดคน, suggestion: ขอคนเพิ่ม, evidence: [{title: ร่าง, url: 'https://example.go.th/a'}]}
  - {step: m1/b, status: in-progress, value: 4}
  - {step: m2/r, status: done, result: รายงานแล้ว}
`,
};

/** What a cell says, with percents and changes to one decimal and months and days in BE. */
export function textOf(cell: Cell | undefined): string {
  if (!cell || cell.value === null) return '-';
  if (cell.kind === 'term') return cell.text;
  if (cell.kind === 'text') return cell.value;
  if (cell.kind === 'month') return monthText(cell.value);
  if (cell.kind === 'date') return dayText(cell.value);
  if (cell.kind === 'year') return String(cell.value);
  return toFixed(cell.value, cell.kind === 'number' || cell.kind === 'change' ? (cell.decimals ?? 1) : 1);
}

/** A table of a document by its key. */
export function tableIn(document: Document, key: string): Table {
  const table = document.blocks.find((block): block is Table => block.type === 'table' && block.key === key);
  if (!table) throw new Error(`no table ${key}`);
  return table;
}

/** A figure of a document by its key. */
export function figureIn(document: Document, key: string): Figure {
  const figure = document.blocks.find((block): block is Figure => block.type === 'figure' && block.key === key);
  if (!figure) throw new Error(`no figure ${key}`);
  return figure;
}

/** The rows of a table, only the columns named, as words. */
export function rowsOf(document: Document, key: string, ...columns: string[]): string[][] {
  const table = tableIn(document, key);
  const indexes = columns.map((column) => table.columns.findIndex((each) => each.key === column));
  return table.rows.map((row) => indexes.map((index) => textOf(row[index])));
}

/** The value of the first fact of that key, as words. */
export function factOf(document: Document, key: string): string | undefined {
  const facts = document.blocks.flatMap((block: Block) => (block.type === 'facts' ? block.items : []));
  const value = facts.find((fact) => fact.key === key)?.value;
  return value?.map((part) => (typeof part === 'string' ? part : textOf(part))).join('');
}

/** All running words of a document: paragraphs, lists and foot. */
export const wordsIn = (document: Document): string =>
  [
    ...document.blocks.flatMap((block) =>
      block.type === 'paragraph' ? [block.text] : block.type === 'list' ? block.items : [],
    ),
    ...document.foot,
  ]
    .map((text) => text.map((part) => (typeof part === 'string' ? part : textOf(part))).join(''))
    .join('\n');

/** What the shipped schema of a kind of output finds wrong in a document's data. */
export function wrongIn(document: Document): unknown[] {
  const schema = JSON.parse(readFileSync(`schemas/output/${document.kind}.schema.json`, 'utf8'));
  const validate = new Ajv2020({ strict: true, strictRequired: false, allErrors: true, allowUnionTypes: true }).compile(
    schema,
  );
  const data = JSON.parse(JSON.stringify({ schemaVersion: 1, kind: document.kind, ...document.data }));
  return validate(data) ? [] : (validate.errors ?? []);
}
