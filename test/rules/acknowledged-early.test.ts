import { expect, test } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { REPORT, reportOf, findingsOf } from './base.ts';

test('acknowledged before it was submitted', () => {
  const files = { [REPORT]: reportOf({ submitted: '2565-02-04', acknowledged: '2565-02-03' }) };
  expect(findingsOf(RULES['acknowledged-early'], files)).toMatchObject([
    { code: 'acknowledged-early', at: `${REPORT} acknowledged.on`, related: [`contradicts ${REPORT} submitted`] },
  ]);
});

test('on the same day is fine', () => {
  expect(
    findingsOf(RULES['acknowledged-early'], {
      [REPORT]: reportOf({ submitted: '2565-02-04', acknowledged: '2565-02-04' }),
    }),
  ).toEqual([]);
});
