import { describe, expect, it } from 'vitest';
import { statusView } from '../../src/views/status.ts';
import { WORDS } from '../../src/words/words.ts';
import { registerOf } from '../support/register.ts';
import { factOf, on, PLAN, rowsOf, wrongIn } from './support.ts';

const view = (day: string, files = PLAN, more = {}) => statusView(registerOf(files), {}, WORDS.th, on(day, more));

describe('the status', () => {
  it('tells overdue steps from those due within 30 days', () => {
    // m1/a is due on 31 January 2565, m1/b on 31 March
    expect(rowsOf(view('2564-12-31'), 'upcoming', 'step')).toEqual([]);
    expect(rowsOf(view('2565-01-01'), 'upcoming', 'step', 'days')).toEqual([['m1/a', '30']]);
    expect(rowsOf(view('2565-01-31'), 'upcoming', 'step', 'days')).toEqual([['m1/a', '0']]);
    expect(rowsOf(view('2565-01-31'), 'overdue', 'step')).toEqual([]);
    // January's reports are due on 5 February: nobody is called late before
    expect(rowsOf(view('2565-02-02'), 'overdue', 'step')).toEqual([]);
    expect(rowsOf(view('2565-02-02'), 'awaiting', 'step', 'days', 'health')).toEqual([['m1/a', '2', 'รอรายงาน']]);
    expect(rowsOf(view('2565-02-06'), 'overdue', 'step', 'days', 'health')).toEqual([['m1/a', '6', 'เกินกำหนด']]);
  });

  it('names the offices that owe reports, with the months', () => {
    expect(rowsOf(view('2564-12-10'), 'missing', 'office', 'count', 'from', 'until', 'daysLate')).toEqual([
      ['คลัง', '1', '2564-11', '2564-11', '5'],
    ]);
    expect(rowsOf(view('2565-01-06'), 'missing', 'office', 'count', 'from', 'until')).toEqual([
      ['สป.', '1', '2564-12', '2564-12'],
      ['คลัง', '2', '2564-11', '2564-12'],
    ]);
  });

  it('says which reports are coming in', () => {
    expect(view('2564-12-04').data.collecting).toMatchObject({ monthBe: '2564-11', received: 1, total: 2 });
    expect(view('2564-12-10').data.collecting).toBeNull();
  });

  it('names the command to run next', () => {
    expect(factOf(view('2564-12-10', PLAN, { errors: 1 }), 'next')).toBe('ita validate');
    expect(factOf(view('2564-12-10'), 'next')).toBe('ita report --month 2564-11');
    expect(factOf(view('2564-11-10'), 'next')).toBe('ita report --month 2564-10');
    expect(factOf(view('2564-10-10'), 'next')).toBe('ita list steps --year 2565');
    expect(factOf(view('2564-12-10', {}), 'next')).toBe('ita new year 2565');
    expect(factOf(view('2564-12-10', {}, { errors: 1 }), 'next')).toBe('ita validate');
  });

  it('shows how many findings there are', () => {
    const document = view('2564-12-10', PLAN, { errors: 2, warnings: 7 });
    expect([factOf(document, 'errors'), factOf(document, 'warnings')]).toEqual(['2', '7']);
  });

  it('looks at the latest year that is there when that of today is not', () => {
    expect(view('2570-01-01').data).toMatchObject({ fiscalYearBe: 2565, next: 'ita report --month 2565-09' });
  });

  it('gives machines what its schema promises, with and without data', () => {
    for (const document of [view('2565-02-02'), view('2564-12-04'), view('2564-10-10'), view('2564-12-10', {})])
      expect(wrongIn(document)).toEqual([]);
  });
});

it('does not say that all reports are in where there is no year to report for', () => {
  const { blocks } = view('2564-12-10', {});
  const tables = blocks.flatMap((block) => (block.type === 'table' ? [block.whenEmpty] : []));
  expect(tables).toEqual(Array(3).fill('ยังไม่มีข้อมูลปีงบประมาณใด'));
});
