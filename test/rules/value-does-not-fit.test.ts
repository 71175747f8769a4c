import { expect, test } from 'vitest';
import { valueDoesNotFit } from '../../src/rules/value-does-not-fit.ts';
import { MEASURE, REPORT, reportOf, findingsOf } from './base.ts';

const report = (entry: string) => ({ [REPORT]: reportOf({ entries: [`{step: m1/${entry}}`] }) });

test.each([
  ['criteria, status: in-progress', 'status', 'percent', 'milestone', true],
  ['criteria, status: in-progress, percent: 5, value: 3', 'value (key)', 'value', 'milestone', false],
  ['signed, status: in-progress', 'status', 'value', 'quantity', true],
  ['signed, status: done', 'status', 'value', 'quantity', true],
  ['signed, status: done, value: 48, percent: 100', 'percent (key)', 'percent', 'quantity', false],
  ['monthly, status: done, percent: 100', 'percent (key)', 'percent', 'recurring', false],
  ['monthly, status: done, value: 1', 'value (key)', 'value', 'recurring', false],
])('%s', (entry, at, key, kind, missing) => {
  expect(findingsOf(valueDoesNotFit, report(entry))).toMatchObject([
    { code: 'value-does-not-fit', at: `${REPORT} entries.0.${at}`, args: { key, kind, missing } },
  ]);
});

test('the step that says the kind is named', () => {
  expect(findingsOf(valueDoesNotFit, report('monthly, status: done, value: 1'))[0]?.related).toEqual([
    `declared ${MEASURE} steps.2.kind`,
  ]);
});

test.each([
  'criteria, status: done',
  'criteria, status: not-started',
  'signed, status: cancelled',
  'signed, status: not-started',
  'monthly, status: done',
])('%s is fine', (entry) => {
  expect(findingsOf(valueDoesNotFit, report(entry))).toEqual([]);
});

test('nothing is said of a step that is not known', () => {
  expect(findingsOf(valueDoesNotFit, report('other, status: done, value: 1'))).toEqual([]);
});
