import { expect, test } from 'vitest';
import { duplicateEntry } from '../../src/rules/duplicate-entry.ts';
import { REPORT, reportOf, findingsOf } from './base.ts';

test('the same step twice in one report', () => {
  const entries = [
    '{step: m1/criteria, status: not-started}',
    '{step: m1/signed, status: not-started}',
    '{step: m1/criteria, status: not-started}',
  ];
  expect(findingsOf(duplicateEntry, { [REPORT]: reportOf({ entries }) })).toEqual([
    {
      code: 'duplicate-entry',
      at: `${REPORT} entries.2.step`,
      args: { step: 'm1/criteria' },
      related: [`first ${REPORT} entries.0.step`],
    },
  ]);
});
