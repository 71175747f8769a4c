import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { BASE, baseWith, findingsOf, findingsOfBroken, MEASURE, places, REPORT, reportOf } from './base.ts';

const EARLIER = '2565/reports/2564-12/finance.yaml';
const signed = (value: number | string) => `{step: m1/signed, status: in-progress, value: ${value}}`;

describe('a value far above its target', () => {
  const rule = RULES['value-far-above-target'];
  const values = (december: number, january: number) => ({
    [EARLIER]: reportOf({ month: '2564-12', submitted: '2565-01-04', entries: [signed(december)] }),
    [REPORT]: reportOf({ entries: ['{step: m1/criteria, status: in-progress, percent: 60}', signed(january)] }),
  });

  test('three times it may be', () => {
    expect(findingsOf(rule, values(12, 144))).toEqual([]);
  });

  test('more than three times it is found', () => {
    expect(findingsOf(rule, values(12, 144.5))).toEqual([
      {
        code: 'value-far-above-target',
        at: `${REPORT} entries.1.value`,
        args: { value: '144.5', target: '48', unit: 'คน' },
        related: [`declared ${MEASURE} steps.1.target`],
      },
    ]);
  });

  test('once, though values are cumulative', () => {
    expect(places(rule, values(480, 490))).toEqual([`${EARLIER} entries.0.value`]);
  });
});

describe('a result repeated', () => {
  const rule = RULES['result-repeated'];
  const entry = (result: string, status = 'in-progress') =>
    `{step: m1/criteria, status: ${status}, percent: 60, result: "${result}"}`;
  const inMonth = (month: string, result: string) => ({
    [`2565/reports/${month}/finance.yaml`]: reportOf({ month, submitted: '2565-01-04', entries: [signed(1), result] }),
  });
  const found = (december: string, january: string) =>
    findingsOf(rule, { ...inMonth('2564-12', december), [REPORT]: reportOf({ entries: [signed(12), january] }) });

  test('word for word, in progress, the month before', () => {
    expect(found(entry('ร่างหลักเกณฑ์แล้ว'), entry(' ร่างหลักเกณฑ์แล้ว'))).toEqual([
      {
        code: 'result-repeated',
        at: `${REPORT} entries.1.result`,
        args: { step: 'm1/criteria', month: expect.any(Number) },
        related: [`earlier ${EARLIER} entries.1.result`],
      },
    ]);
  });

  test.each([
    ['other words', entry('ร่างหลักเกณฑ์แล้ว'), entry('ร่างหลักเกณฑ์แล้วเสร็จ')],
    ['done now', entry('ร่างหลักเกณฑ์แล้ว'), '{step: m1/criteria, status: done, result: ร่างหลักเกณฑ์แล้ว}'],
    ['a dash', entry('-'), entry('-')],
    ['nothing', entry(''), entry('')],
  ])('not with %s', (_, december, january) => {
    expect(found(december.replace(', result: ""', ''), january.replace(', result: ""', ''))).toEqual([]);
  });

  test('not of an earlier month than the one before', () => {
    const files = {
      ...inMonth('2564-11', entry('ร่างหลักเกณฑ์แล้ว')),
      ...inMonth('2564-12', entry('ส่งร่างให้นิติกร')),
      [REPORT]: reportOf({ entries: [signed(12), entry('ร่างหลักเกณฑ์แล้ว')] }),
    };
    expect(findingsOf(rule, files)).toEqual([]);
  });
});

describe('a quarterly step', () => {
  const rule = RULES['step-without-period'];
  const step = (every: string, start: string, due: string) =>
    baseWith(MEASURE, 'every: month, start: 2564-10, due: 2565-09', `every: ${every}, start: ${start}, due: ${due}`);

  test.each([
    ['2564-10', '2564-12'],
    ['2564-12', '2564-12'],
    ['2565-03', '2565-05'],
    ['2564-11', '2565-01'],
  ])('from %s to %s has the end of a quarter', (start, due) => {
    expect(findingsOf(rule, step('quarter', start, due))).toEqual([]);
  });

  test.each([
    ['2564-10', '2564-11'],
    ['2564-11', '2564-11'],
    ['2565-04', '2565-05'],
    ['2565-07', '2565-07'],
  ])('from %s to %s has none', (start, due) => {
    expect(findingsOf(rule, step('quarter', start, due))).toMatchObject([
      { at: `${MEASURE} steps.2.due`, args: { step: 'monthly' }, related: [`contradicts ${MEASURE} steps.2.start`] },
    ]);
    expect(findingsOf(rule, step('month', start, due))).toEqual([]);
  });

  test('that an amendment cuts short', () => {
    const amended = {
      [MEASURE]: `${step('quarter', '2565-01', '2565-09')[MEASURE]}amendments:
  - {from: 2565-02, approved: {by: mayor, on: 2565-02-05, document: ก 1}, reason: เหตุ, steps: {monthly: {due: 2565-02}}}
`,
    };
    expect(places(rule, amended)).toEqual([`${MEASURE} amendments.0.steps.monthly.due`]);
  });
});

describe('the same name twice', () => {
  const rule = RULES['same-name'];

  test.each([
    ['offices.yaml', 'name: กองคลัง', 'name: "สำนักปลัด "', 'offices.1.name', 'office'],
    ['offices.yaml', 'short: กค.', 'short: สป.', 'offices.1.short', 'short'],
    ['channels.yaml', 'name: สายด่วน', 'name: เว็บไซต์', 'channels.1.name', 'channel'],
    [MEASURE, 'title: ลงนาม', 'title: จัดทำหลักเกณฑ์', 'steps.1.title', 'step'],
    [
      '2565/plan.yaml',
      'title: ประเด็น}',
      'title: ประเด็น}\n  - {id: g2, kind: weakness, title: ประเด็น}',
      'gaps.1.title',
      'gap',
    ],
  ])('in %s: %s', (file, from, to, at, what) => {
    expect(findingsOf(rule, baseWith(file, from, to))).toMatchObject([{ at: `${file} ${at}`, args: { what } }]);
  });

  test('of two measures', () => {
    const second = (BASE[MEASURE] ?? '').replace('id: m1', 'id: m2');
    expect(places(rule, { '2565/measures/m2.yaml': second })).toEqual(['2565/measures/m2.yaml title']);
    expect(places(rule, { '2565/measures/m2.yaml': second.replace('title: มาตรการ', 'title: มาตรการที่สอง') })).toEqual(
      [],
    );
  });

  test('not while it is to be written', () => {
    const gaps = 'title: TODO ประเด็น}\n  - {id: g2, kind: weakness, title: TODO ประเด็น}';
    expect(findingsOfBroken(rule, baseWith('2565/plan.yaml', 'title: ประเด็น}', gaps))).toEqual([]);
  });

  test('what else tells them apart is looked at', () => {
    const officer = (text: string) => baseWith('officers.yaml', 'officers:\n', `officers:\n  - ${text}\n`);
    expect(places(rule, officer('{id: deputy, name: นาย ก, position: รองนายก}'))).toEqual([]);
    expect(places(rule, officer('{id: twin, name: นาย ก, position: นายก}'))).toEqual(['officers.yaml officers.1.name']);
    const published = (date: string) =>
      baseWith(
        '2565/publications.yaml',
        'publications: [',
        `publications: [{id: p0, title: แผน, kind: plan, date: ${date}, channels: [website]}, `,
      );
    expect(places(rule, published('2564-11-02'))).toEqual([]);
    expect(places(rule, published('2564-11-01'))).toEqual(['2565/publications.yaml publications.1.title']);
  });
});
