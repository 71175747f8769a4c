import { expect, test } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { baseWith, findingsOf } from './base.ts';

test('the last day in post is before the first', () => {
  expect(
    findingsOf(RULES['post-ends-before-start'], baseWith('officers.yaml', '2570-09-30', '2559-12-31')),
  ).toMatchObject([
    {
      code: 'post-ends-before-start',
      at: 'officers.yaml officers.2.until',
      related: ['contradicts officers.yaml officers.2.from'],
    },
  ]);
});

test('a post of one day is fine', () => {
  expect(findingsOf(RULES['post-ends-before-start'], baseWith('officers.yaml', '2570-09-30', '2560-01-01'))).toEqual(
    [],
  );
});
