import { expect, test } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { REPORT, reportOf, findingsOf } from './base.ts';

test('a report by an officer of another office', () => {
  expect(findingsOf(RULES['officer-of-other-office'], { [REPORT]: reportOf({ by: 'somying' }) })).toEqual([
    {
      code: 'officer-of-other-office',
      at: `${REPORT} reported_by`,
      args: { officer: 'somying', office: 'finance', own: 'clerk' },
      related: ['declared officers.yaml officers.1.office'],
    },
  ]);
});

test.each(['mayor', 'nobody'])('%s belongs to no office', (by) => {
  expect(findingsOf(RULES['officer-of-other-office'], { [REPORT]: reportOf({ by }) })).toEqual([]);
});
