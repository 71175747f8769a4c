import { expect, test } from 'vitest';
import { signedMoreThanTotal } from '../../src/rules/signed-more-than-total.ts';
import { edited, told } from './base.ts';

test('more have signed than there are', () => {
  expect(told(signedMoreThanTotal, edited('2565/agreements.yaml', 'signed: 48', 'signed: 49'))).toEqual([
    {
      code: 'signed-more-than-total',
      at: '2565/agreements.yaml agreements.0.signed',
      args: { signed: 49, total: 48 },
      related: ['contradicts 2565/agreements.yaml agreements.0.total'],
    },
  ]);
});
