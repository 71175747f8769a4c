import { expect, test } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { resultContradictsLastYear } from '../../src/rules/result-contradicts-last-year.ts';
import { baseWith, findingsOf, places } from './base.ts';

const PLAN = '2565/plan.yaml';
const gaps = (text: string, files = {}) => ({
  ...files,
  ...baseWith(PLAN, '{id: g1, kind: weakness, title: ประเด็น}', text, files),
});
const gap = (id: string, indicator: number, score: number) =>
  `{id: ${id}, kind: weakness, title: ประเด็น ${id}, indicator: ${indicator}, score: ${score}}`;

test('an indicator twice, of the result and of what the plan says of it', () => {
  const files = {
    ...baseWith(
      '2564/result.yaml',
      'level: B',
      'level: B\nindicators: [{number: 1, score: 90}, {number: 3, score: 80}, {number: 3, score: 80}]',
    ),
    ...baseWith(
      PLAN,
      '{number: 1, score: 90}',
      '{number: 1, score: 90}, {number: 2, score: 70}, {number: 1, score: 89}',
    ),
  };
  expect(findingsOf(RULES['listed-twice'], files)).toEqual([
    {
      code: 'listed-twice',
      at: '2564/result.yaml indicators.2.number',
      args: { what: 'indicator', value: '3' },
      related: ['first 2564/result.yaml indicators.1.number'],
    },
    {
      code: 'listed-twice',
      at: `${PLAN} last_result.indicators.2.number`,
      args: { what: 'indicator', value: '1' },
      related: [`first ${PLAN} last_result.indicators.0.number`],
    },
  ]);
});

test('a party twice in one agreement', () => {
  const files = baseWith('2565/agreements.yaml', '[นายก, พนักงาน]', '[นายก, พนักงาน, " นายก"]');
  expect(places(RULES['listed-twice'], files)).toEqual(['2565/agreements.yaml agreements.0.parties.2']);
});

test('a gap against the last result in the same plan', () => {
  expect(findingsOf(RULES['gap-contradicts-score'], gaps(gap('g1', 1, 90)))).toEqual([]);
  expect(findingsOf(RULES['gap-contradicts-score'], gaps(`${gap('g1', 1, 90)}\n  - ${gap('g2', 1, 80.5)}`))).toEqual([
    {
      code: 'gap-contradicts-score',
      at: `${PLAN} gaps.1.score`,
      args: { gap: 'g2', indicator: 1, score: '80.50', other: '90.00' },
      related: [`contradicts ${PLAN} last_result.indicators.0.score`],
    },
  ]);
});

test("a gap against last year's own result, and against another gap", () => {
  const result = baseWith('2564/result.yaml', 'level: B', 'level: B\nindicators: [{number: 7, score: 78.24}]');
  expect(findingsOf(RULES['gap-contradicts-score'], gaps(gap('g1', 7, 70), result))).toMatchObject([
    { args: { score: '70.00', other: '78.24' }, related: ['contradicts 2564/result.yaml indicators.0.score'] },
  ]);
  expect(places(RULES['gap-contradicts-score'], gaps(`${gap('g1', 5, 70)}\n  - ${gap('g2', 5, 71)}`))).toEqual([
    `${PLAN} gaps.1.score`,
  ]);
});

test("the day of last year's result", () => {
  const files = baseWith(PLAN, '  level: B', '  level: B\n  announced: 2564-08-30');
  expect(findingsOf(resultContradictsLastYear, files)).toEqual([
    {
      code: 'result-contradicts-last-year',
      at: `${PLAN} last_result.announced`,
      args: { key: 'announced', score: '2564-08-30', other: '2564-08-31' },
      related: ['contradicts 2564/result.yaml announced'],
    },
  ]);
});

test("a target below last year's score", () => {
  expect(findingsOf(RULES['target-below-last'], baseWith(PLAN, 'score: 85, level: A', 'score: 77.81'))).toEqual([]);
  expect(findingsOf(RULES['target-below-last'], baseWith(PLAN, 'score: 85, level: A', 'score: 77.8'))).toEqual([
    {
      code: 'target-below-last',
      at: `${PLAN} target.score`,
      args: { target: '77.80', score: '77.81' },
      related: [`contradicts ${PLAN} last_result.score`],
    },
  ]);
  const without = baseWith(
    PLAN,
    /last_result:\n(?: {2}.*\n)*/.exec(baseWith(PLAN, 'year: 2565', 'year: 2565')[PLAN] ?? '')?.[0] ?? '',
    '',
  );
  expect(places(RULES['target-below-last'], baseWith(PLAN, 'score: 85, level: A', 'score: 70', without))).toEqual([
    `${PLAN} target.score`,
  ]);
});
