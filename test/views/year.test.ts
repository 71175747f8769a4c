import { describe, expect, it } from 'vitest';
import { yearView } from '../../src/views/year.ts';
import { WORDS } from '../../src/words/words.ts';
import { registerOf } from '../support/register.ts';
import { factOf, figureIn, on, PLAN, rowsOf, tableIn, textOf, wordsIn, wrongIn } from './support.ts';

const FILES: Readonly<Record<string, string>> = {
  ...PLAN,
  'channels.yaml': `channels:
  - {id: board, kind: notice-board, purposes: [publish], name: ป้าย}
  - {id: web, kind: website, purposes: [publish], name: เว็บไซต์}
  - {id: phone, kind: telephone, purposes: [complain], name: โทรศัพท์}
`,
  '2565/publications.yaml': `publications:
  - {id: p1, title: แผน, kind: plan, date: 2564-11-10, channels: [web]}
  - {id: p2, title: ผล, kind: month, date: 2564-11-20, channels: [web]}
  - {id: p3, title: ผล, kind: month, date: 2565-02-20, channels: [board]}
`,
  '2565/agreements.yaml': `agreements:
  - {id: k1, title: ข้อตกลง, parties: [นายก, พนักงาน], date: 2564-11-01, total: 8, signed: 6}
`,
  '2565/assignments.yaml': `assignments:
  - {id: t1, title: หนึ่ง, officer: somying, due: 2564-11-30, done: 2564-11-20}
  - {id: t2, title: สอง, officer: somying, due: 2564-11-30, done: 2564-12-05}
  - {id: t3, title: สาม, officer: somchai, due: 2564-11-30}
  - {id: t4, title: สี่, officer: somchai, due: 2565-01-31}
`,
};
const view = (files = FILES, day = '2564-12-10') => yearView(registerOf(files), { year: 2565 }, WORDS.th, on(day));

describe('the year', () => {
  it('says until which month it is known while it has not ended', () => {
    expect(factOf(view(), 'knownUntil')).toBe('2564-11');
    expect(wordsIn(view())).toContain('ผลที่แสดงเป็นผลถึงเดือน2564-11');
    expect(wordsIn(view(FILES, '2565-10-01'))).not.toContain('ปีงบประมาณยังไม่สิ้นสุด');
  });

  it('has no results before its first month has ended', () => {
    const document = view(FILES, '2564-10-15');
    expect(rowsOf(document, 'measures', 'id')).toEqual([]);
    for (const key of ['measures', 'quarters', 'steps']) {
      expect(tableIn(document, key).whenEmpty).toBe('ยังไม่มีผลการดำเนินการ');
    }
    expect(wordsIn(document)).toContain('ยังไม่มีผล');
    expect(document.data).toMatchObject({ plan: null, knownUntil: null });
    expect(wrongIn(document)).toEqual([]);
  });

  it('leaves the quarters and months to come unknown', () => {
    // December, no report came in time: values carry over. m1 planned mean(3/4, 3/6), m2 planned 3/12
    const document = view(FILES, '2565-01-06');
    expect(rowsOf(document, 'quarters', 'id', 'q1Planned', 'q1Result', 'q2Planned', 'q2Result')).toEqual([
      ['m1', '62.5', '55.0', '-', '-'],
      ['m2', '25.0', '12.5', '-', '-'],
    ]);
    const trend = figureIn(document, 'trend').series.find(({ key }) => key === 'm1');
    expect(trend?.values.map(textOf).slice(0, 5)).toEqual(['35.0', '55.0', '55.0', '-', '-']);
    expect(trend?.values).toHaveLength(12);
  });

  it('draws what is planned for all twelve months, the months to come too', () => {
    // m1: mean(n/4, n/6), m2: n/12; the plan is their mean: December (62.5 + 25)/2, January (250/3 + 100/3)/2
    const lines = figureIn(view(FILES, '2565-01-06'), 'trend').series;
    const valuesOf = (asked: string) => lines.find(({ key }) => key === asked)?.values.map(textOf);
    expect(valuesOf('planned')).toEqual([
      '14.6',
      '29.2',
      '43.8',
      '58.3',
      '66.7',
      '75.0',
      '79.2',
      '83.3',
      '87.5',
      '91.7',
      '95.8',
      '100.0',
    ]);
    expect(valuesOf('plan')?.slice(2)).toEqual(['33.8', ...Array.from({ length: 9 }, () => '-')]);
  });

  it('shows the reporting of twelve months by marks that its description explains', () => {
    const grid = figureIn(view(), 'reporting');
    expect(grid.series.map(({ title, values }) => [title[0], ...values.map(textOf).slice(0, 3)])).toEqual([
      ['สป.', '✓', '✓', '.'],
      ['คลัง', '+3', '✗', '.'],
    ]);
    expect(grid.description.join('')).toContain('✗ ยังไม่ส่ง');
    // four were due: three came, two of them in time
    expect([factOf(view(), 'completeness'), factOf(view(), 'timeliness')]).toEqual(['75.0', '50.0']);
  });

  it('has shares of reporting that add to 100', () => {
    const { shares } = view().data.shares as { shares: Record<string, number> };
    expect(Object.values(shares).reduce((sum, share) => sum + Math.round(share * 100), 0)).toBe(10_000);
  });

  it('gathers a problem said twice into one row', () => {
    expect(rowsOf(view(), 'problems', 'from', 'until', 'times', 'problem')).toEqual([
      ['2564-10', '2564-11', '2', 'ขาดคน'],
    ]);
  });

  it('counts publication by channel and month until the as-of date, and names the channels never used', () => {
    const series = figureIn(view(), 'coverage').series;
    expect(series.map(({ title, values }) => [title[0], ...values.map(textOf).slice(0, 3)])).toEqual([
      ['ป้าย', '0', '0', '0'],
      ['เว็บไซต์', '0', '2', '0'],
    ]);
    expect(wordsIn(view())).toContain('ช่องทางที่ยังไม่เคยใช้เผยแพร่\nป้าย');
    expect(wordsIn(view(FILES, '2565-03-01'))).not.toContain('ช่องทางที่ยังไม่เคยใช้เผยแพร่');
  });

  it('counts signatures and assignments, the late ones too', () => {
    const document = view();
    expect(['signed', 'assignmentsDone', 'assignmentsLate'].map((key) => factOf(document, key))).toEqual([
      '6 / 8',
      '2 / 4',
      '2',
    ]);
    expect(rowsOf(document, 'agreements', 'signed', 'total', 'share')).toEqual([['6', '8', '75.0']]);
    expect(rowsOf(document, 'assignments', 'id', 'state')).toEqual([
      ['t1', 'แล้วเสร็จตามกำหนด'],
      ['t2', 'แล้วเสร็จล่าช้ากว่ากำหนด'],
      ['t3', 'เกินกำหนด'],
      ['t4', 'อยู่ระหว่างดำเนินการ'],
    ]);
  });

  it('shows the score before, its target, and after when it is known', () => {
    expect(rowsOf(view(), 'scores', 'which', 'score', 'level')).toEqual([
      ['ผลปีก่อน', '77.81', 'B'],
      ['เป้าหมาย', '85.00', 'A'],
      ['ผลปีนี้', '-', '-'],
    ]);
    expect(factOf(view(), 'scoreChange')).toBe('-');
    const after = view({ ...FILES, '2565/result.yaml': 'year: 2565\nscore: 86.42\n' });
    expect(rowsOf(after, 'scores', 'score', 'level')[2]).toEqual(['86.42', 'A']);
    expect(factOf(after, 'scoreChange')).toBe('8.61');
  });

  it('does not know a result before the day that it was announced', () => {
    const files = { ...FILES, '2565/result.yaml': 'year: 2565\nscore: 86.42\nannounced: 2565-08-10\n' };
    const scoreOn = (day: string) => rowsOf(view(files, day), 'scores', 'score')[2];
    expect([scoreOn('2565-08-09'), scoreOn('2565-08-10')]).toEqual([['-'], ['86.42']]);
  });

  it('gives machines what its schema promises, in each language the same', () => {
    const english = yearView(registerOf(FILES), { year: 2565 }, WORDS.en, on('2564-12-10'));
    expect(english.data).toEqual(view().data);
    expect(wrongIn(english)).toEqual([]);
    expect(wrongIn(view(FILES, '2565-11-01'))).toEqual([]);
  });

  it('says so when there is nothing of the year', () => {
    const document = yearView(registerOf({}), { year: 2565 }, WORDS.th, on('2565-12-10'));
    expect(wordsIn(document)).toContain('ไม่มีข้อมูลของปีงบประมาณ พ.ศ. 2565');
    expect(wrongIn(document)).toEqual([]);
  });
});
