import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { BASE, findingsOf, findingsOfBroken, MEASURE, places } from './base.ts';

interface Change {
  readonly from?: string;
  readonly on?: string;
  readonly by?: string;
  readonly body: string;
}

/** The measure of the base with amendments, as the file writes them. */
const amended = (...changes: readonly Change[]) => ({
  [MEASURE]: `${BASE[MEASURE]}amendments:\n${changes
    .map(
      ({ from = '2565-01', on = '2564-12-28', by = 'mayor', body }) =>
        `  - {from: ${from}, approved: {by: ${by}, on: ${on}, document: ลป 1/2564}, reason: ปรับแผน${body && `, ${body}`}}\n`,
    )
    .join('')}`,
});
const at = (path: string) => `${MEASURE} amendments.${path}`;

/** The code, the amendments, and the places of the findings of that code. */
const TABLE: readonly [code: keyof typeof RULES, what: string, changes: readonly Change[], expected: string[]][] = [
  ['amendment-before-approval', 'the month before', [{ from: '2564-11', body: 'measure: {weight: 2}' }], ['0.from']],
  ['amendment-before-approval', 'the month of it', [{ from: '2564-12', body: 'measure: {weight: 2}' }], []],
  [
    'amendment-does-not-fit',
    'a target of a milestone',
    [{ body: 'steps: {criteria: {target: 3}}' }],
    ['0.steps.criteria.target (key)'],
  ],
  ['amendment-does-not-fit', 'a target of a quantity', [{ body: 'steps: {signed: {target: 40}}' }], []],
  [
    'amendment-does-not-fit',
    'a plan of a recurring step',
    [{ body: 'steps: {monthly: {plan: [{month: 2565-02, percent: 5}]}}' }],
    ['0.steps.monthly.plan (key)'],
  ],
  [
    'amendment-does-not-fit',
    'a due month that has passed',
    [{ body: 'steps: {signed: {due: 2564-12}}' }],
    ['0.steps.signed.due'],
  ],
  ['amendment-does-not-fit', 'a due month that is the first', [{ body: 'steps: {signed: {due: 2565-01}}' }], []],
  [
    'amendment-does-not-fit',
    'a due month that the late approval passed',
    [{ from: '2564-12', on: '2565-01-02', body: 'steps: {signed: {due: 2564-12}}' }],
    ['0.steps.signed.due'],
  ],
  ['amendment-does-not-fit', 'a start as it was', [{ body: 'steps: {signed: {start: 2564-10}}' }], []],
  [
    'amendment-does-not-fit',
    'an added step that begins before',
    [{ body: 'add: [{id: new, title: ก, kind: milestone, start: 2564-12, due: 2565-02}]' }],
    ['0.add.0.start'],
  ],
  [
    'amendment-does-not-fit',
    'a step that a later one adds',
    [
      { body: 'steps: {new: {due: 2565-04}}' },
      { from: '2565-02', body: 'add: [{id: new, title: ก, kind: milestone, start: 2565-02, due: 2565-03}]' },
    ],
    ['0.steps.new (key)'],
  ],
  [
    'amendment-does-not-fit',
    'a step that one further down, but earlier, adds',
    [
      { from: '2565-02', body: 'steps: {new: {due: 2565-04}}' },
      { body: 'add: [{id: new, title: ก, kind: milestone, start: 2565-02, due: 2565-03}]' },
    ],
    [],
  ],
  [
    'unknown-step',
    'a step that is not there',
    [{ body: 'steps: {critera: {due: 2565-04}}' }],
    ['0.steps.critera (key)'],
  ],
  ['amendment-changes-nothing', 'nothing set', [{ body: '' }], ['0']],
  [
    'amendment-changes-nothing',
    'what is so already',
    [{ body: 'measure: {title: มาตรการ, weight: 1}' }],
    ['0.measure.title (key)', '0.measure.weight (key)'],
  ],
  [
    'amendment-changes-nothing',
    'revived, never cancelled',
    [{ body: 'steps: {signed: {cancelled: false}}' }],
    ['0.steps.signed.cancelled (key)'],
  ],
  [
    'amendment-changes-nothing',
    'the same plan',
    [{ body: 'steps: {criteria: {plan: [{month: 2564-12, percent: 40}, {month: 2565-01, percent: 40.0}]}}' }],
    ['0.steps.criteria.plan (key)'],
  ],
  [
    'amendment-changes-nothing',
    'revived after it was cancelled',
    [{ body: 'steps: {signed: {cancelled: true}}' }, { from: '2565-02', body: 'steps: {signed: {cancelled: false}}' }],
    [],
  ],
  [
    'amendments-conflict',
    'one property twice',
    [{ body: 'steps: {signed: {due: 2565-03}}' }, { body: 'steps: {signed: {due: 2565-04}}' }],
    ['1.steps.signed.due (key)'],
  ],
  [
    'amendments-conflict',
    'two properties',
    [{ body: 'steps: {signed: {due: 2565-03}}' }, { body: 'steps: {signed: {target: 40}}' }],
    [],
  ],
  [
    'amendments-conflict',
    'another day of approval',
    [{ body: 'measure: {weight: 2}' }, { on: '2564-12-29', body: 'measure: {weight: 3}' }],
    [],
  ],
  [
    'due-before-start',
    'due before the announced start',
    [{ body: 'steps: {signed: {start: 2565-02}}' }, { from: '2565-02', body: 'steps: {signed: {due: 2565-01}}' }],
    ['1.steps.signed.due'],
  ],
  [
    'month-outside-year',
    'a due month of the next year',
    [{ body: 'steps: {signed: {due: 2565-10}}' }],
    ['0.steps.signed.due'],
  ],
  ['month-outside-year', 'from the next year on', [{ from: '2565-10', body: 'measure: {weight: 2}' }], ['0.from']],
  [
    'plan-points-out-of-order',
    'a point behind due',
    [{ body: 'steps: {criteria: {plan: [{month: 2565-03, percent: 50}]}}' }],
    ['0.steps.criteria.plan.0.month'],
  ],
  [
    'plan-points-out-of-order',
    'less than all at due',
    [{ body: 'steps: {criteria: {plan: [{month: 2565-02, percent: 50}]}}' }],
    ['0.steps.criteria.plan.0.percent'],
  ],
  [
    'plan-points-out-of-order',
    'all at due',
    [{ body: 'steps: {criteria: {plan: [{month: 2565-02, percent: 100}]}}' }],
    [],
  ],
  [
    'plan-points-out-of-order',
    'a due month that leaves a point behind',
    [{ body: 'steps: {criteria: {due: 2565-01}}' }],
    [],
  ],
  [
    'duplicate-id',
    'an added step of an id that is taken',
    [{ body: 'add: [{id: signed, title: ก, kind: milestone, start: 2565-02, due: 2565-03}]' }],
    ['0.add.0.id'],
  ],
  [
    'unknown-office',
    'offices of a step and of the measure',
    [{ body: 'measure: {offices: [nowhere]}, steps: {signed: {offices: [clerk, nowhere]}}' }],
    ['0.measure.offices.0', '0.steps.signed.offices.1'],
  ],
  ['unknown-gap', 'a gap of the plan', [{ body: 'measure: {gaps: [g9]}' }], ['0.measure.gaps.0']],
  [
    'unknown-officer',
    'who approved, and of a step',
    [{ by: 'nobody', body: 'steps: {signed: {officers: [noone]}}' }],
    ['0.approved.by', '0.steps.signed.officers.0'],
  ],
  [
    'future-date',
    'approved tomorrow',
    [{ from: '2565-09', on: '2566-01-01', body: 'measure: {weight: 2}' }],
    ['0.approved.on'],
  ],
];

describe.each(TABLE)('%s: %s', (code, _, changes, expected) => {
  test('is found at its place', () => {
    expect(places(RULES[code], amended(...changes))).toEqual(expected.map(at));
  });
});

test('what an amendment that can not fit says: the step, and the month from which it counts', () => {
  const [found] = findingsOf(RULES['amendment-does-not-fit'], amended({ body: 'steps: {signed: {due: 2564-12}}' }));
  expect(found?.args).toEqual({ problem: 'past', step: 'm1/signed', key: 'due', month: 30779, from: 30780 });
});

test('an officer who approved after leaving the post', () => {
  const left = {
    'officers.yaml': `${BASE['officers.yaml']}`.replace('position: นายก', 'position: นายก, until: 2564-12-27'),
  };
  const files = { ...left, ...amended({ body: 'measure: {weight: 2}' }) };
  expect(places(RULES['officer-not-in-post'], files)).toContain(at('0.approved.by'));
});

test('a cancelled measure answers no gap, one that is given the gap does', () => {
  expect(places(RULES['gap-unanswered'], amended({ body: 'measure: {cancelled: true}' }))).toEqual([
    '2565/plan.yaml gaps.0.id',
  ]);
  expect(places(RULES['measure-without-gap'], amended({ body: 'measure: {cancelled: true}' }))).toEqual([]);
  const without = {
    [MEASURE]: (amended({ body: 'measure: {gaps: [g1]}' })[MEASURE] ?? '').replace('gaps: [g1]\noffices', 'offices'),
  };
  expect(places(RULES['gap-unanswered'], without)).toEqual([]);
  expect(places(RULES['measure-without-gap'], without)).toEqual([]);
});

test('an added measure counts from its approval on, and its steps with it', () => {
  const added = `${BASE[MEASURE]}added: {from: 2564-12, approved: {by: mayor, on: 2565-01-10, document: ก 1}, reason: ใหม่}\n`;
  expect(places(RULES['amendment-before-approval'], { [MEASURE]: added })).toEqual([`${MEASURE} added.from`]);
  expect(places(RULES['amendment-does-not-fit'], { [MEASURE]: added })).toEqual(
    ['0.start', '1.start', '2.start'].map((path) => `${MEASURE} steps.${path}`),
  );
});

test('nothing is said of a measure whose file is broken', () => {
  const files = { [MEASURE]: `${amended({ body: 'steps: {nothing: {due: 2565-04}}' })[MEASURE]}nonsense: 1\n` };
  for (const [code] of TABLE) expect(findingsOfBroken(RULES[code], files)).toEqual([]);
});
