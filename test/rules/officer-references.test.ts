import { expect, test } from 'vitest';
import { officerNotInPost } from '../../src/rules/officer-not-in-post.ts';
import { unknownOfficer } from '../../src/rules/unknown-officer.ts';
import { baseWith, findingsOf, MEASURE, places } from './base.ts';

const changed = (file: string, ...edits: readonly (readonly [string, string])[]) =>
  edits.reduce((files, [from, to]) => baseWith(file, from, to, files), {});
const somying = (post: string) =>
  baseWith('officers.yaml', 'office: clerk, from: 2560-01-01', `office: clerk, ${post}`);

test('a plan that was not announced dates nothing, and its signers must be known all the same', () => {
  const plan = changed('2565/plan.yaml', ['announced: 2564-10-15\n', '']);
  expect(places(officerNotInPost, { ...plan, ...somying('from: 2564-10-10, until: 2566-12-31') })).toEqual([]);
  const nobody = changed('2565/plan.yaml', ['announced: 2564-10-15\n', ''], ['clerk: somying', 'clerk: nobody']);
  expect(places(unknownOfficer, nobody)).toEqual(['2565/plan.yaml signers.clerk']);
});

test('a step that ends before it begins dates nothing, and its officers must be known all the same', () => {
  const backwards: readonly [string, string] = [
    'start: 2564-10, due: 2565-02, offices: [finance], officers',
    'start: 2565-03, due: 2564-12, offices: [finance], officers',
  ];
  const left = baseWith('officers.yaml', '2570-09-30', '2565-02-04');
  expect(places(officerNotInPost, { ...changed(MEASURE, backwards), ...left })).toEqual([]);
  expect(places(unknownOfficer, changed(MEASURE, backwards, ['officers: [somchai]', 'officers: [nobody]']))).toEqual([
    `${MEASURE} steps.0.officers.0`,
  ]);
});

test('a head or an officer of a channel may begin later, but not have left', () => {
  const later = {
    ...baseWith('offices.yaml', 'head: somying', 'head: next'),
    ...baseWith('channels.yaml', 'officer: somying', 'officer: next'),
  };
  const next = (post: string) =>
    baseWith('officers.yaml', 'officers:\n', `officers:\n  - {id: next, name: นาย ง, position: หัวหน้า, ${post}}\n`);
  expect(places(officerNotInPost, { ...later, ...next('from: 2566-10-01') }, '2565-12-31')).toEqual([]);
  expect(places(officerNotInPost, { ...later, ...next('until: 2565-12-31') }, '2565-12-31')).toEqual([]);
  expect(places(officerNotInPost, { ...later, ...next('until: 2565-12-30') }, '2565-12-31')).toEqual([
    'offices.yaml offices.0.head',
    'channels.yaml channels.0.officer',
  ]);
});

test('an assignment is judged on the day it was done, whenever it was due, and until then on the day it is due', () => {
  const left = (day: string) => baseWith('officers.yaml', '2570-09-30', day);
  const at = '2565/assignments.yaml assignments.0.officer';
  const early = baseWith('2565/assignments.yaml', 'done: 2565-02-01', 'done: 2565-02-10');
  expect(places(officerNotInPost, { ...early, ...left('2565-02-10') })).toEqual([]);
  expect(places(officerNotInPost, { ...early, ...left('2565-02-09') })).toEqual([at]);
  expect(places(officerNotInPost, baseWith('2565/assignments.yaml', ' done: 2565-02-01,', ''))).toEqual([]);
});

test('an office without a head and a channel without an officer name nobody', () => {
  const files = {
    ...baseWith('offices.yaml', ', head: somying', ''),
    ...baseWith('channels.yaml', ', officer: somying', ''),
  };
  expect(findingsOf(unknownOfficer, files)).toEqual([]);
});
