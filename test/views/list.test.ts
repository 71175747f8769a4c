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
};
const view = (kind: ListKind, files = FILES) => listView(registerOf(files), { kind }, WORDS.th, on('2564-12-10'));

describe('a list', () => {
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
      ['2564-12', 'm1', 'ขั้นตอน ขั้นหนึ่ง ปรับกำหนดแล้วเสร็จจาก ม.ค. 2565 เป็น มี.ค. 2565', 'ที่ 1', '2564-12-01', 'ผู้รับจ้างทิ้งงาน'],
    ]);
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
      ['2564-10', 'คลัง', 'ส่งช้า', '3', '2'],
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
