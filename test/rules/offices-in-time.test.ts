import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { BASE, baseWith, findingsOf, findingsOfBroken, MEASURE, places, REPORT, reportOf } from './base.ts';

const offices = (...more: readonly string[]) => ({
  'offices.yaml': `${BASE['offices.yaml']}${more.map((each) => `  - {${each}, name: กอง, short: ก.}\n`).join('')}`,
});
const finance = (span: string) => baseWith('offices.yaml', 'short: กค.', `short: กค., ${span}`);

describe('succession-impossible', () => {
  const rule = RULES['succession-impossible'];
  const at = 'offices.yaml offices.2.succeeded_by';

  test.each([
    ['no last month', ['id: a, succeeded_by: clerk'], { problem: 'no-until', office: 'a', successor: 'clerk' }],
    [
      'its own successor',
      ['id: a, until: 2565-01, succeeded_by: a'],
      { problem: 'circle', office: 'a', successor: 'a' },
    ],
    [
      'a successor that comes too late',
      ['id: a, until: 2565-01, succeeded_by: b', 'id: b, from: 2565-03'],
      { problem: 'absent', office: 'a', successor: 'b', month: 30781 },
    ],
    [
      'a successor that is gone',
      ['id: a, until: 2565-01, succeeded_by: b', 'id: b, until: 2565-01'],
      { problem: 'absent', office: 'a', successor: 'b', month: 30781 },
    ],
    [
      'a successor that does not report',
      ['id: a, until: 2565-01, succeeded_by: b', 'id: b, reporting: false'],
      { problem: 'silent', office: 'a', successor: 'b', month: 30781 },
    ],
  ])('%s', (_, more, args) => {
    expect(findingsOf(rule, offices(...more)).map((found) => [found.at, found.args])).toEqual([[at, args]]);
  });

  test('a circle is one mistake', () => {
    const circle = ['id: a, until: 2565-01, succeeded_by: b', 'id: b, until: 2565-02, succeeded_by: a'];
    expect(places(rule, offices(...circle))).toEqual([at]);
  });

  test('a successor from the month after on, also of two, and of one that owes no reports', () => {
    const more = [
      'id: a, until: 2565-01, succeeded_by: b',
      'id: b, from: 2565-02, until: 2565-03, succeeded_by: clerk',
      'id: c, reporting: false, until: 2565-03, succeeded_by: d',
      'id: d, reporting: false',
    ];
    expect(places(rule, offices(...more))).toEqual([]);
  });

  test('one that is not known is for another code', () => {
    const more = offices('id: a, until: 2565-01, succeeded_by: nowhere');
    expect(places(rule, more)).toEqual([]);
    expect(places(RULES['unknown-office'], more)).toEqual([at]);
  });
});

test('an office that ends before it starts', () => {
  expect(places(RULES['office-ends-before-start'], finance('from: 2565-02, until: 2565-01'))).toEqual([
    'offices.yaml offices.1.until',
  ]);
  expect(places(RULES['office-ends-before-start'], finance('from: 2565-02, until: 2565-02'))).toEqual([]);
});

describe('office-not-existing', () => {
  const rule = RULES['office-not-existing'];

  test('a report for a month before the first and after the last', () => {
    expect(findingsOf(rule, finance('from: 2565-01')).map(({ at, related }) => [at, related])).toEqual([
      ['2565/reports/2564-12/finance.yaml office', ['declared offices.yaml offices.1.from']],
    ]);
    expect(places(rule, finance('until: 2564-12'))).toEqual([`${REPORT} office`]);
    expect(places(rule, finance('from: 2564-12, until: 2565-01'))).toEqual([]);
  });

  test('its entries are no further mistake', () => {
    for (const code of ['entry-counts-nowhere', 'step-of-other-office'] as const)
      expect(places(RULES[code], finance('from: 2565-01'))).toEqual([]);
  });
});

describe('part-without-holder', () => {
  const rule = RULES['part-without-holder'];
  const args = (step: string) => ({ office: 'finance', step: `m1/${step}`, until: 30780 });

  test('parts that are not done', () => {
    expect(findingsOf(rule, finance('until: 2565-01')).map((found) => [found.at, found.args])).toEqual(
      ['criteria', 'signed', 'monthly'].map((step) => ['offices.yaml offices.1.until', args(step)]),
    );
  });

  test('not those that are done, or that a month ended before', () => {
    const done = [
      '{step: m1/criteria, status: done, result: ประกาศใช้หลักเกณฑ์แล้ว}',
      '{step: m1/signed, status: done, value: 48, result: ลงนามครบทุกคนแล้ว}',
    ];
    const files = { ...finance('until: 2565-01'), [REPORT]: reportOf({ entries: done }) };
    expect(findingsOf(rule, files).map((found) => found.args)).toEqual([args('monthly')]);
    const short = baseWith(
      MEASURE,
      'every: month, start: 2564-10, due: 2565-09',
      'every: month, start: 2564-10, due: 2565-01',
    );
    expect(findingsOf(rule, { ...files, ...short })).toEqual([]);
  });

  test('not with a successor, nor before the office has closed, nor once an amendment took the part out', () => {
    expect(findingsOf(rule, finance('until: 2565-01, succeeded_by: clerk'))).toEqual([]);
    expect(findingsOf(rule, finance('until: 2565-01'), '2565-01-31')).toEqual([]);
    const steps = ['criteria', 'signed', 'monthly'].map((step) => `${step}: {offices: [clerk]}`).join(', ');
    const amendment = `amendments: [{from: 2565-02, approved: {by: mayor, on: 2565-01-20, document: ก 1}, reason: ยุบ, steps: {${steps}}}]\n`;
    expect(findingsOf(rule, { ...finance('until: 2565-01'), [MEASURE]: `${BASE[MEASURE]}${amendment}` })).toEqual([]);
  });

  test('nor while a report that could say more is broken', () => {
    const files = { ...finance('until: 2565-01'), [REPORT]: 'month: [' };
    expect(findingsOfBroken(rule, files)).toEqual([]);
  });
});

describe('measure-without-office', () => {
  const rule = RULES['measure-without-office'];

  test('offices that do not exist yet when the step begins', () => {
    expect(findingsOf(rule, finance('from: 2565-02')).map(({ at, args }) => [at, args])).toEqual(
      ['criteria', 'signed', 'monthly'].map((step, index) => [
        `${MEASURE} steps.${index}.offices (key)`,
        { measure: 'm1', step, month: 30777 },
      ]),
    );
    expect(places(rule, finance('from: 2564-10'))).toEqual([]);
  });

  test('a step that is cancelled needs nobody', () => {
    const cancelled = `${BASE[MEASURE]}amendments: [{from: 2564-10, approved: {by: mayor, on: 2564-10-01, document: ก 1}, reason: ยกเลิก, measure: {cancelled: true}}]\n`;
    expect(places(rule, { ...finance('from: 2565-02'), [MEASURE]: cancelled })).toEqual([]);
  });

  test('a closed office still has its part', () => {
    expect(places(rule, finance('until: 2564-10'))).toEqual([]);
  });
});

describe('office-does-not-report', () => {
  const rule = RULES['office-does-not-report'];

  test('only offices that owe no reports', () => {
    expect(findingsOf(rule, finance('reporting: false')).map(({ at, args }) => [at, args])).toEqual(
      ['criteria', 'signed', 'monthly'].map((step, index) => [
        `${MEASURE} steps.${index}.offices`,
        { measure: 'm1', step, office: 'finance' },
      ]),
    );
  });

  test('one that reports beside it is enough', () => {
    const files = {
      ...finance('reporting: false'),
      [MEASURE]: (BASE[MEASURE] ?? '').replaceAll('[finance]', '[finance, clerk]'),
    };
    expect(places(rule, files)).toEqual([]);
  });
});

describe('an entry that counts nowhere', () => {
  const nowhere = RULES['entry-counts-nowhere'];
  const amendment = (body: string) => ({
    [MEASURE]: `${BASE[MEASURE]}amendments: [{from: 2565-01, approved: {by: mayor, on: 2564-12-28, document: ก 1}, reason: ปรับแผน, ${body}}]\n`,
  });
  const saying = (entry: string) => ({ [REPORT]: reportOf({ entries: [entry] }) });
  const why = (files: Record<string, string>) =>
    findingsOf(nowhere, files).map(({ at, args, related }) => [at, (args as { why: string }).why, related]);

  test('its step is cancelled', () => {
    const files = {
      ...amendment('steps: {signed: {cancelled: true}}'),
      ...saying('{step: m1/signed, status: in-progress, value: 12}'),
    };
    expect(why(files)).toEqual([
      [`${REPORT} entries.0.step`, 'cancelled', [`declared ${MEASURE} amendments.0.steps.signed.cancelled`]],
    ]);
    const whole = {
      ...amendment('measure: {cancelled: true}'),
      ...saying('{step: m1/signed, status: in-progress, value: 12}'),
    };
    expect(why(whole)).toEqual([
      [`${REPORT} entries.0.step`, 'cancelled', [`declared ${MEASURE} amendments.0.measure.cancelled`]],
    ]);
  });

  test('its step is not in the plan yet; once it is, the entry counts before its start', () => {
    const step = '{id: new, title: ก, kind: milestone, start: 2565-03, due: 2565-04, offices: [finance]}';
    const entry = saying('{step: m1/new, status: not-started}');
    const later = { [MEASURE]: (amendment(`add: [${step}]`)[MEASURE] ?? '').replace('from: 2565-01', 'from: 2565-02') };
    expect(why({ ...later, ...entry })).toEqual([
      [`${REPORT} entries.0.step`, 'not-yet', [`declared ${MEASURE} amendments.0.add.0.id`]],
    ]);
    expect(why({ ...amendment(`add: [${step}]`), ...entry })).toEqual([]);
  });

  test('its office was responsible only before', () => {
    const files = {
      ...amendment('steps: {signed: {offices: [clerk]}}'),
      ...saying('{step: m1/signed, status: in-progress, value: 12}'),
    };
    expect(why(files)).toEqual([
      [`${REPORT} entries.0.step`, 'other-month', [`declared ${MEASURE} amendments.0.steps.signed.offices`]],
    ]);
    expect(places(RULES['step-of-other-office'], files)).toEqual([]);
  });

  test('a successor reports on what it holds', () => {
    const clerk = '2565/reports/2565-01/clerk.yaml';
    const report = {
      [clerk]: reportOf({ office: 'clerk', by: 'somying', entries: ['{step: m1/criteria, status: not-started}'] }),
    };
    const gone = { ...report, [REPORT]: reportOf({ entries: [] }) };
    expect(why({ ...gone, ...finance('until: 2564-12, succeeded_by: clerk') })).toEqual([]);
    expect(
      places(RULES['step-of-other-office'], { ...gone, ...finance('until: 2564-12, succeeded_by: clerk') }),
    ).toEqual([]);
    expect(why({ ...gone, ...finance('until: 2565-01, succeeded_by: clerk') })).toEqual([
      [`${clerk} entries.0.step`, 'other-month', [`declared ${MEASURE} steps.0.offices`]],
    ]);
  });

  test('cancelled in a report: only an amendment cancels', () => {
    const entry = saying('{step: m1/signed, status: cancelled}');
    expect(places(RULES['cancelled-in-report'], entry)).toEqual([`${REPORT} entries.0.status`]);
    const files = { ...amendment('steps: {signed: {cancelled: true}}'), ...entry };
    expect(places(RULES['cancelled-in-report'], files)).toEqual([]);
    expect(why(files)).toEqual([]);
  });
});

test('after an office closed an officer of its successor may report for it', () => {
  const files = { ...finance('until: 2565-01, succeeded_by: clerk'), [REPORT]: reportOf({ by: 'somying' }) };
  expect(places(RULES['officer-of-other-office'], files)).toEqual([]);
  const open = { ...finance('until: 2565-02, succeeded_by: clerk'), [REPORT]: reportOf({ by: 'somying' }) };
  expect(places(RULES['officer-of-other-office'], open)).toEqual([`${REPORT} reported_by`]);
});
