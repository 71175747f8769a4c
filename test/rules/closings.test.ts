import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { edited } from '../support/edited.ts';
import { findingsOf, findingsOfBroken, MEASURE, places, REPORT, reportOf } from './base.ts';

const OCTOBER = '2565/reports/2564-10/finance.yaml';
const CLOSED = '2565/closed/2564-10.yaml';

const figures = (offices: string, planned = '16.67') => `    plan: {planned: 16.67, result: 42.5, health: on-track}
    measures:
      m1: {planned: 16.67, result: 42.5, health: on-track}
    steps:
      m1/criteria: {planned: ${planned}, result: 60, health: on-track, due: 2565-03, offices: {finance: 60}}
      m1/signed: {planned: 16.67, result: 25, health: on-track, due: 2565-03, target: 48, offices: {${offices}}}
`;
const closing = (on: string, more = '', of = figures('finance: 12')) =>
  `  - on: ${on}\n    by: mayor\n    arithmetic: 1\n${more}${of}`;
const reopened = (on: string) => `    reopened: {on: ${on}, by: mayor, reason: แก้ไข}\n`;

/** October, the first of six months, with 60 of 100 and 12 of 48: planned 16.67, result (60 + 25) ÷ 2 = 42.5. */
const FILES: Readonly<Record<string, string>> = {
  [MEASURE]: `id: m1
title: มาตรการ
gaps: [g1]
offices: [finance]
steps:
  - {id: criteria, title: จัดทำหลักเกณฑ์, kind: milestone, start: 2564-10, due: 2565-03}
  - {id: signed, title: ลงนาม, kind: quantity, target: 48, unit: คน, start: 2564-10, due: 2565-03}
`,
  [OCTOBER]: reportOf({
    month: '2564-10',
    submitted: '2564-11-04',
    entries: [
      '{step: m1/criteria, status: in-progress, percent: 60}',
      '{step: m1/signed, status: in-progress, value: 12}',
    ],
  }),
  '2565/reports/2564-12/finance.yaml': reportOf({ month: '2564-12', submitted: '2565-01-04', entries: [] }),
  [REPORT]: reportOf({ entries: [] }),
  [CLOSED]: `closings:\n${closing('2564-11-10')}`,
};

const changed = (file: string, from: string, to: string) => ({ ...FILES, [file]: edited(FILES[file] ?? '', from, to) });

describe('closed-month-moved', () => {
  const rule = RULES['closed-month-moved'];
  const said = (files: Record<string, string>) => findingsOf(rule, files).map(({ at, args }) => [at, args]);
  const args = (of: string, key: string, was: string, now: string) => ({ month: 30777, of, key, was, now });

  test('nothing, where it comes out as it was signed', () => {
    expect(said(FILES)).toEqual([]);
  });

  test('a value, at its report, and no figure that follows from it', () => {
    expect(findingsOf(rule, changed(OCTOBER, 'value: 12', 'value: 14'))).toEqual([
      {
        code: 'closed-month-moved',
        at: `${OCTOBER} entries.1.value`,
        args: { ...args('m1/signed', 'value', '12', '14'), office: 'finance' },
        related: [`contradicts ${CLOSED} closings.0.steps.m1/signed`],
      },
    ]);
  });

  test('a report that is gone, or dated after the closing', () => {
    const late = changed(OCTOBER, '2564-11-04', '2564-11-11');
    expect(said(late).map(([at]) => at)).toEqual([`${OCTOBER} submitted`]);
    const { [OCTOBER]: _, ...gone } = FILES;
    expect(said(gone).map(([at, what]) => [at, (what as { was: string; now: string }).now])).toEqual([
      [`${CLOSED} closings.0.steps.m1/criteria.offices.finance`, '-'],
      [`${CLOSED} closings.0.steps.m1/signed.offices.finance`, '-'],
    ]);
  });

  test('a report handed in after the closing is none', () => {
    const november = {
      '2565/reports/2564-11/finance.yaml': reportOf({
        month: '2564-11',
        submitted: '2564-12-04',
        entries: ['{step: m1/signed, status: in-progress, value: 30}'],
      }),
    };
    expect(said({ ...FILES, ...november })).toEqual([]);
  });

  test('a due month and a target, at the measure', () => {
    expect(
      said(
        changed(
          MEASURE,
          'kind: milestone, start: 2564-10, due: 2565-03',
          'kind: milestone, start: 2564-10, due: 2565-04',
        ),
      ),
    ).toEqual([[`${MEASURE} steps.0.due`, args('m1/criteria', 'due', '2565-03', '2565-04')]]);
    expect(said(changed(MEASURE, 'target: 48', 'target: 50'))).toEqual([
      [`${MEASURE} steps.1.target`, args('m1/signed', 'target', '48', '50')],
    ]);
  });

  test('a start, a weight and a step more', () => {
    expect(said(changed(MEASURE, 'milestone, start: 2564-10', 'milestone, start: 2564-09'))).toEqual([
      [`${MEASURE} steps.0.start`, args('m1/criteria', 'planned', '16.67', '28.57')],
    ]);
    expect(said(changed(MEASURE, 'kind: milestone', 'weight: 3, kind: milestone'))).toEqual([
      [`${MEASURE} steps (key)`, args('m1', 'result', '42.50', '51.25')],
    ]);
    const more = {
      ...FILES,
      [MEASURE]: `${FILES[MEASURE]}  - {id: new, title: ก, kind: milestone, start: 2564-12, due: 2565-03}\n`,
    };
    expect(said(more)).toEqual([[`${MEASURE} steps.2.id`, args('m1/new', 'new', '-', '-')]]);
  });

  test('an amendment approved later moves nothing', () => {
    const later = `${FILES[MEASURE]}amendments: [{from: 2564-11, approved: {by: mayor, on: 2564-11-20, document: ก 1}, reason: ปรับ, steps: {signed: {target: 60}}}]\n`;
    expect(said({ ...FILES, [MEASURE]: later })).toEqual([]);
  });

  test('the tolerance, at the settings', () => {
    const behind = edited(
      figures('finance: 0'),
      'result: 25, health: on-track',
      'result: 0, health: behind',
    ).replaceAll('42.5', '30');
    const files = {
      ...changed(OCTOBER, 'value: 12', 'value: 0'),
      [CLOSED]: `closings:\n${closing('2564-11-10', '', behind)}`,
    };
    expect(said(files)).toEqual([]);
    const plan = { '2565/plan.yaml': 'year: 2565\ngaps: [{id: g1, kind: weakness, title: ก}]\ntolerance: 20\n' };
    expect(said({ ...files, ...plan })).toEqual([
      ['2565/plan.yaml tolerance', args('m1/signed', 'health', 'behind', 'on-track')],
    ]);
  });

  test('offices, where a step is all offices’', () => {
    const all = changed(MEASURE, 'offices: [finance]', 'offices: [all]');
    expect(said(all).map(([at]) => at)).toEqual(['offices.yaml offices (key)']);
  });

  test('one place that moved two months is said once, with the first', () => {
    const two = {
      ...changed(MEASURE, 'target: 48', 'target: 50'),
      '2565/closed/2564-11.yaml': `closings:\n${closing('2564-12-10')}`,
    };
    expect(said(two).filter(([at]) => at === `${MEASURE} steps.1.target`)).toEqual([
      [`${MEASURE} steps.1.target`, args('m1/signed', 'target', '48', '50')],
    ]);
  });

  test('nothing is said of a month that is reopened, not closed yet on the day, or computed by other rules', () => {
    const moved = (closed: string) => ({ ...changed(OCTOBER, 'value: 12', 'value: 14'), [CLOSED]: closed });
    expect(said(moved(`closings:\n${closing('2564-11-10', reopened('2564-12-01'))}`))).toEqual([]);
    expect(findingsOf(rule, moved(`closings:\n${closing('2564-11-10')}`), '2564-11-09')).toEqual([]);
    const other = moved(edited(`closings:\n${closing('2564-11-10')}`, 'arithmetic: 1', 'arithmetic: 7'));
    expect(said(other)).toEqual([]);
    expect(findingsOf(RULES['closed-by-other-arithmetic'], other).map(({ at, args: what }) => [at, what])).toEqual([
      [`${CLOSED} closings.0.arithmetic`, { month: 30777, arithmetic: 7, now: 1 }],
    ]);
  });

  test.each([OCTOBER, MEASURE, 'offices.yaml', 'officers.yaml', '2565/plan.yaml', CLOSED])(
    'nothing is said of what a broken %s hides',
    (file) => {
      expect(findingsOfBroken(rule, { ...FILES, [file]: 'broken: [' })).toEqual([]);
    },
  );
});

describe('closing-out-of-order', () => {
  const rule = RULES['closing-out-of-order'];
  const said = (...closings: readonly string[]) =>
    findingsOf(rule, { ...FILES, [CLOSED]: `closings:\n${closings.join('')}` }).map(({ at, args }) => [
      at.slice(CLOSED.length + 1),
      (args as { problem: string }).problem,
    ]);

  test('before the month has ended', () => {
    expect(said(closing('2564-10-31'))).toEqual([['closings.0.on', 'early']]);
    expect(said(closing('2564-11-01'))).toEqual([]);
  });

  test('closings and reopenings that do not follow each other', () => {
    expect(said(closing('2564-11-10'), closing('2564-12-10'))).toEqual([['closings.1.on', 'not-reopened']]);
    expect(said(closing('2564-11-10', reopened('2564-12-11')), closing('2564-12-10'))).toEqual([
      ['closings.1.on', 'order'],
    ]);
    expect(said(closing('2564-11-10', reopened('2564-11-09')))).toEqual([
      ['closings.0.reopened.on', 'reopened-before'],
    ]);
    expect(said(closing('2564-11-10', reopened('2564-12-10')), closing('2564-12-10'))).toEqual([]);
  });

  test('while the month before is open, now or on that day', () => {
    const november = '2565/closed/2564-11.yaml';
    const both: Record<string, string> = { ...FILES, [november]: `closings:\n${closing('2564-12-10')}` };
    expect(places(rule, both)).toEqual([]);
    const { [CLOSED]: _, ...gap } = both;
    expect(findingsOf(rule, gap).map(({ at, args }) => [at, args])).toEqual([
      [`${november} closings.0.on`, { problem: 'gap', month: 30778, openMonth: 30777 }],
    ]);
    expect(places(rule, { ...both, [CLOSED]: `closings:\n${closing('2564-12-11')}` })).toEqual([
      `${november} closings.0.on`,
    ]);
    expect(places(rule, { ...both, [CLOSED]: `closings:\n${closing('2564-11-10', reopened('2564-12-20'))}` })).toEqual([
      `${november} closings.0.on`,
    ]);
    expect(findingsOfBroken(rule, { ...both, [CLOSED]: 'closings: [' })).toEqual([]);
  });
});

describe('reports and closings', () => {
  const without = { ...FILES, [CLOSED]: `closings:\n${closing('2564-11-10', '    without_report: [finance]\n')}` };

  test('a report that was in, of an office closed without', () => {
    const rule = RULES['report-contradicts-closing'];
    expect(findingsOf(rule, without)).toEqual([
      {
        code: 'report-contradicts-closing',
        at: `${OCTOBER} submitted`,
        args: { office: 'finance', month: 30777, closed: expect.any(Number) },
        related: [`contradicts ${CLOSED} closings.0.without_report`],
      },
    ]);
    const on = (day: string) => ({ ...without, [OCTOBER]: edited(FILES[OCTOBER] ?? '', '2564-11-04', day) });
    expect(places(rule, on('2564-11-10'))).toEqual([`${OCTOBER} submitted`]);
    expect(places(rule, on('2564-11-11'))).toEqual([]);
  });

  test('a report after September was closed, and none after an earlier month was', () => {
    const rule = RULES['report-after-closing'];
    const late = { ...FILES, [REPORT]: reportOf({ submitted: '2565-10-11', entries: [] }) };
    expect(places(rule, late)).toEqual([]);
    const september = { ...late, '2565/closed/2565-09.yaml': `closings:\n${closing('2565-10-10')}` };
    expect(places(rule, september)).toEqual([`${REPORT} submitted`]);
    expect(places(rule, { ...september, [REPORT]: reportOf({ submitted: '2565-10-10', entries: [] }) })).toEqual([]);
  });

  test('who closed and who reopened, on that day', () => {
    const left = { 'officers.yaml': 'officers: [{id: mayor, name: ก, position: นายก, until: 2564-11-09}]\n' };
    const files = { ...FILES, ...left, [CLOSED]: `closings:\n${closing('2564-11-10', reopened('2564-12-10'))}` };
    expect(places(RULES['officer-not-in-post'], files)).toEqual(
      expect.arrayContaining([`${CLOSED} closings.0.by`, `${CLOSED} closings.0.reopened.by`]),
    );
    const unknown = { ...FILES, [CLOSED]: `closings:\n${closing('2564-11-10', '    without_report: [nowhere]\n')}` };
    expect(places(RULES['unknown-office'], unknown)).toEqual([`${CLOSED} closings.0.without_report.0`]);
  });
});
