import { expect, test } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { baseWith, findingsOf } from './base.ts';

test('more have signed than there are', () => {
  expect(
    findingsOf(RULES['signed-more-than-total'], baseWith('2565/agreements.yaml', 'signed: 48', 'signed: 49')),
  ).toEqual([
    {
      code: 'signed-more-than-total',
      at: '2565/agreements.yaml agreements.0.signed',
      args: { signed: 49, total: 48 },
      related: ['contradicts 2565/agreements.yaml agreements.0.total'],
    },
  ]);
});
