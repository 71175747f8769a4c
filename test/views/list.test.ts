import { describe, expect, it } from 'vitest';
import { CODES } from '../../src/model/codes.ts';
import { LIST_KINDS, type ListKind, listView } from '../../src/views/list.ts';
import { WORDS } from '../../src/words/words.ts';
import { registerOf } from '../support/register.ts';
import { on, PLAN, rowsOf, wrongIn } from './support.ts';

const CHANNELS =
  'channels:\n  - {id: web, kind: website, purposes: [publish, complain], name: เว็บ, officer: somying}\n';
const AMENDED = `${PLAN['2565/measures/m1.yaml']}amendments:
  - from: 2564-12
    approved: {by: somying, on: 2564-12-01, document: ที่ 1}
    reason: ผู้รับจ้างทิ้งงาน
    steps: {a: {due: 2565-03}}
`;
const FILES: Readonly<Record<string, string>> = {
  ...PLAN,
  'channels.yaml': CHANNELS,
  '2565/measures/m1.yaml': AMENDED,
  '2565/assignments.yaml':
    'assignments: [{id: a1, title: งาน, item: O1, officer: somying, due: 2565-03-01, log: [{event: entered, on: 2564-12-01}]}]\n',
  '2565/agreements.yaml':
    'agreements: [{id: k1, title: ข้อตกลง, parties: [ก, ข], date: 2564-12-01, total: 8, signed: 6}]\n',
  '2565/publications.yaml': 'publications: [{id: p1, title: แผน, kind: plan, date: 2564-12-01, channels: [web]}]\n',
};
const view = (kind: ListKind, files = FILES) => listView(registerOf(files), { kind }, WORDS.th, on('2564-12-10'));

describe('a list', () => {
  it('says of measures and steps how they stood in the last month that can be judged', () => {
    const [first] = rowsOf(view('steps'), 'steps', 'id', 'result', 'health', 'month');
    expect(first).toEqual(['m1/a', expect.any(String), expect.any(String), '2564-11']);
    expect(rowsOf(view('measures'), 'measures', 'id', 'month')).toEqual([
      ['m1', '2564-11'],
      ['m2', '2564-11'],
    ]);
  });

  it('has of evidence, reports, assignments and officers those of an office', () => {
    const of = (kind: ListKind, office: string, column: string) =>
      rowsOf(listView(registerOf(FILES), { kind, office }, WORDS.th, on('2565-03-10')), kind, column).flat();
    expect(of('evidence', 'clerk', 'title')).toEqual(['ร่าง']);
    expect(of('evidence', 'finance', 'title')).toEqual([]);
    expect(of('reports', 'finance', 'month')).toEqual(['2564-10']);
    expect(of('officers', 'finance', 'id')).toEqual(['somchai']);
    expect(of('assignments', 'clerk', 'id')).toEqual(['a1']);
    expect(of('assignments', 'finance', 'id')).toEqual([]);
  });

  it('has only those that an office has a part in, or that an amendment changed', () => {
    const only = (question: object) =>
      listView(registerOf(FILES), { kind: 'steps', ...question }, WORDS.th, on('2564-12-10'));
    expect(rowsOf(only({ office: 'finance' }), 'steps', 'id')).toEqual([['m1/b'], ['m2/r']]);
    expect(rowsOf(only({ only: 'late', office: 'clerk' }), 'steps', 'id').length).toBeLessThan(3);
    const amended = listView(registerOf(FILES), { kind: 'measures', only: 'changed' }, WORDS.th, on('2564-12-10'));
    expect(rowsOf(amended, 'measures', 'id').length).toBeLessThanOrEqual(2);
  });

  it('has the measures and the steps of the years, in order', () => {
    expect(rowsOf(view('measures'), 'measures', 'fiscalYear', 'id', 'offices', 'gaps', 'steps')).toEqual([
      ['2565', 'm1', 'สป.', 'g1', '2'],
      ['2565', 'm2', 'ทุกสำนัก/กอง', '-', '1'],
    ]);
    expect(rowsOf(view('steps'), 'steps', 'id', 'offices')).toEqual([
      ['m1/a', 'สป.'],
      ['m1/b', 'ทุกสำนัก/กอง'],
      ['m2/r', 'ทุกสำนัก/กอง'],
    ]);
    const other = listView(registerOf(FILES), { kind: 'steps', year: 2566 }, WORDS.th, on('2564-12-10'));
    expect(rowsOf(other, 'steps', 'id')).toEqual([]);
  });

  it('has what papers changed of the plans, once it is approved', () => {
    const rows = (asOf: string) =>
      rowsOf(
        listView(registerOf(FILES), { kind: 'amendments' }, WORDS.th, on(asOf)),
        'amendments',
        ...['from', 'measure', 'change', 'document', 'approved', 'reason'],
      );
    expect(rows('2564-11-30')).toEqual([]);
    expect(rows('2564-12-01')).toEqual([
      ['2564-12', 'm1', 'ขั้นตอน “ขั้นหนึ่ง” ปรับกำหนดแล้วเสร็จจาก ม.ค. 2565 เป็น มี.ค. 2565', 'ที่ 1', '2564-12-01', 'ผู้รับจ้างทิ้งงาน'],
    ]);
  });

  it('has the evidence, with what is done without any, and only that when asked', () => {
    const said = (percent: string, evidence: string) => ({
      '2565/reports/2564-11/clerk.yaml': `month: 2564-11
office: clerk
reported_by: somying
submitted: 2564-12-02
entries:
  - {step: m1/a, ${percent}${evidence}}
  - {step: m1/b, status: in-progress, percent: 40, evidence: [{title: ร่าง, file: ก.pdf, date: 2564-11-20}]}
`,
    });
    const rows = (files: Readonly<Record<string, string>>, asOf: string, only?: 'no-evidence') =>
      rowsOf(
        listView(registerOf({ ...FILES, ...files }), { kind: 'evidence', ...(only && { only }) }, WORDS.th, on(asOf)),
        'evidence',
        ...['step', 'title', 'date'],
      );
    const bare = said('status: done', '');
    expect(rows(bare, '2564-12-10')).toEqual([
      ['m1/a', '-', '-'],
      ['m1/b', 'ร่าง', '2564-11-20'],
    ]);
    expect(rows(bare, '2564-12-10', 'no-evidence')).toEqual([['m1/a', '-', '-']]);
    expect(rows(bare, '2564-12-01', 'no-evidence')).toEqual([]);
    const proven = said('status: done', ', evidence: [{title: ประกาศ, url: "https://www.example.go.th/1"}]');
    expect(rows(proven, '2564-12-10', 'no-evidence')).toEqual([]);
  });

  it('has the officers in Thai dictionary order of names', () => {
    const officers = `officers:
  - {id: b, name: ไก่, position: ก}
  - {id: c, name: ขาว, position: ก}
  - {id: a, name: เกด, position: ก}
`;
    // by dictionary: เกด, ไก่ (both under ก), then ขาว; by code point ขาว would come first
    expect(rowsOf(view('officers', { ...FILES, 'officers.yaml': officers }), 'officers', 'id')).toEqual([
      ['a'],
      ['b'],
      ['c'],
    ]);
  });

  it('has the reports, in time or late', () => {
    expect(rowsOf(view('reports'), 'reports', 'month', 'office', 'state', 'daysLate', 'entries')).toEqual([
      ['2564-10', 'สป.', 'ส่งตรงเวลา', '0', '3'],
      ['2564-10', 'คลัง', 'ส่งล่าช้า', '3', '2'],
      ['2564-11', 'สป.', 'ส่งตรงเวลา', '0', '3'],
    ]);
  });

  it('has every code with the severity that the settings give it', () => {
    const settings = 'agency:\n  name: ก\n  short: ก\n  kind: sao\nseverities: {ce-year: off}\n';
    const rows = rowsOf(view('codes', { ...FILES, 'ita.yaml': settings }), 'codes', 'code', 'severity', 'title');
    expect(rows).toHaveLength(Object.keys(CODES).length);
    expect(rows.find(([code]) => code === 'ce-year')?.[1]).toBe('ไม่ตรวจ');
    expect(rows.find(([code]) => code === 'unknown-step')?.[1]).toBe('ข้อผิดพลาด');
    expect(rows.every(([, , title]) => title !== '-' && title !== '')).toBe(true);
  });

  it.each(Object.keys(LIST_KINDS) as ListKind[])(
    'of %s gives machines what its schema promises, in each language the same',
    (kind) => {
      const english = listView(registerOf(FILES), { kind }, WORDS.en, on('2564-12-10'));
      expect(english.data).toEqual(view(kind).data);
      expect((english.data.items as unknown[]).length).toBeGreaterThan(0);
      expect(wrongIn(english)).toEqual([]);
    },
  );
});
