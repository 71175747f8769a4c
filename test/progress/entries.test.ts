import { expect, test } from 'vitest';
import { dueEntries } from '../../src/progress/entries.ts';
import { day, measure, month, register, report, step } from '../support/builders.ts';

const data = register(
  [
    measure('m1', [step({ id: 'a', due: '2564-12' }), step({ id: 'b', from: '2565-01' })], { offices: ['all'] }),
    measure('m2', [step({ id: 'c', every: 'quarter' }), step({ id: 'd', every: 'month', due: '2565-01' })]),
  ],
  [
    report('clerk', '2564-11', { 'm1/a': 100, 'm2/c': 'done' }, '2564-12-20'),
    report('finance', '2564-11', { 'm1/a': 'cancelled' }),
  ],
);
const due = (office: string, text: string, asOf?: string) =>
  dueEntries(
    data,
    2565,
    asOf === undefined ? undefined : day(asOf),
  )(office, month(text)).map(({ step: { ref } }) => ref);

test('from the start month until done was reported for an earlier month; a report does not cancel', () => {
  expect(due('clerk', '2564-10')).toEqual(['m1/a', 'm2/d']);
  expect(due('clerk', '2564-11')).toEqual(['m1/a', 'm2/d']); // the month of the report itself
  expect(due('clerk', '2564-12')).toEqual(['m2/d']); // a is done, and so is the quarter of c
  expect(due('finance', '2564-12')).toEqual(['m1/a']);
  expect(due('finance', '2565-01')).toEqual(['m1/a', 'm1/b']);
});

test('an unfinished step stays due after its due month, a recurring one does not', () => {
  expect(due('works', '2565-04')).toEqual(['m1/a', 'm1/b']);
  expect(due('clerk', '2565-02')).toEqual(['m1/b']);
});

test('a quarter is due when it ends, unless it was done before', () => {
  expect(due('clerk', '2565-03')).toEqual(['m1/b', 'm2/c']);
});

test('with an as-of date, only what was submitted by then is known', () => {
  expect(due('clerk', '2564-12', '2564-12-19')).toEqual(['m1/a', 'm2/c', 'm2/d']);
  expect(due('clerk', '2564-12', '2564-12-20')).toEqual(['m2/d']);
});

test('nothing outside the year, and nothing from an office that owes no reports', () => {
  expect(due('clerk', '2565-10')).toEqual([]);
  expect(due('audit', '2564-10')).toEqual([]);
  expect(due('nobody', '2564-10')).toEqual([]);
});

test('a quarter that was only in progress early is still due when it ends', () => {
  const begun = register(
    [measure('m1', [step({ id: 'c', every: 'quarter' })])],
    [report('clerk', '2564-11', { 'm1/c': 'in-progress' })],
  );
  const ask = (text: string) => dueEntries(begun, 2565)('clerk', month(text)).map(({ step: { ref } }) => ref);
  expect(ask('2564-11')).toEqual([]);
  expect(ask('2564-12')).toEqual(['m1/c']);
  expect(ask('2565-03')).toEqual(['m1/c']);
});

test('a quarter that was done does not do the next one', () => {
  const done = register(
    [measure('m1', [step({ id: 'c', every: 'quarter' })])],
    [report('clerk', '2564-10', { 'm1/c': 'done' })],
  );
  expect(dueEntries(done, 2565)('clerk', month('2564-12'))).toEqual([]);
  expect(dueEntries(done, 2565)('clerk', month('2565-03'))).toHaveLength(1);
});
