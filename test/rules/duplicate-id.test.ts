import { expect, test } from 'vitest';
import { duplicateId } from '../../src/rules/duplicate-id.ts';
import { BASE, baseWith, MEASURE, places, findingsOf } from './base.ts';

test('an id given twice is findingsOf at the second, with the first', () => {
  const again = '  - {id: website, kind: website, purposes: [publish], name: เว็บ}\n';
  expect(findingsOf(duplicateId, { 'channels.yaml': BASE['channels.yaml'] + again })).toEqual([
    {
      code: 'duplicate-id',
      at: 'channels.yaml channels.2.id',
      args: { id: 'website' },
      related: ['first channels.yaml channels.0.id'],
    },
  ]);
});

test.each([
  ['offices.yaml', 'id: finance', 'id: clerk', 'offices.1.id'],
  ['officers.yaml', 'id: somchai', 'id: somying', 'officers.2.id'],
  [MEASURE, 'id: signed', 'id: criteria', 'steps.1.id'],
  ['2565/plan.yaml', 'gaps:\n', 'gaps:\n  - {id: g1, kind: weakness, title: อีกข้อ}\n', 'gaps.1.id'],
  ['2565/assignments.yaml', '[{', '[{id: a1, title: ก, officer: somchai, due: 2565-01-01}, {', 'assignments.1.id'],
  [
    '2565/agreements.yaml',
    '[{',
    '[{id: mou, title: ก, parties: [ก, ข], date: 2565-01-01, total: 1, signed: 1}, {',
    'agreements.1.id',
  ],
  [
    '2565/publications.yaml',
    '[{',
    '[{id: p1, title: ก, kind: other, date: 2565-01-01, channels: [website]}, {',
    'publications.1.id',
  ],
])('in %s', (file, from, to, at) => {
  expect(places(duplicateId, baseWith(file, from, to))).toEqual([`${file} ${at}`]);
});

test('ids of different lists, measures and years may be the same', () => {
  const other =
    'id: m2\ntitle: ก\noffices: [all]\nsteps: [{id: criteria, title: ก, kind: milestone, start: 2564-10, due: 2564-11}]\n';
  const nextYear = { '2566/plan.yaml': 'year: 2566\ngaps: [{id: g1, kind: weakness, title: ก}]\n' };
  expect(findingsOf(duplicateId, { '2565/measures/m2.yaml': other, ...nextYear })).toEqual([]);
});
