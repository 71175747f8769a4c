import { expect, test } from 'vitest';
import { acknowledgedEarly } from '../../src/rules/acknowledged-early.ts';
import { REPORT, reportOf, told } from './base.ts';

test('acknowledged before it was submitted', () => {
  const files = { [REPORT]: reportOf({ submitted: '2565-02-04', acknowledged: '2565-02-03' }) };
  expect(told(acknowledgedEarly, files)).toMatchObject([
    { code: 'acknowledged-early', at: `${REPORT} acknowledged.on`, related: [`contradicts ${REPORT} submitted`] },
  ]);
});

test('on the same day is fine', () => {
  expect(
    told(acknowledgedEarly, { [REPORT]: reportOf({ submitted: '2565-02-04', acknowledged: '2565-02-04' }) }),
  ).toEqual([]);
});
