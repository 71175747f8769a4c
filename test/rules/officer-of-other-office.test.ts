import { expect, test } from 'vitest';
import { officerOfOtherOffice } from '../../src/rules/officer-of-other-office.ts';
import { REPORT, reportOf, told } from './base.ts';

test('a report by an officer of another office', () => {
  expect(told(officerOfOtherOffice, { [REPORT]: reportOf({ by: 'somying' }) })).toEqual([
    {
      code: 'officer-of-other-office',
      at: `${REPORT} reported_by`,
      args: { officer: 'somying', office: 'finance', own: 'clerk' },
      related: ['declared officers.yaml officers.1.office'],
    },
  ]);
});

test.each(['mayor', 'nobody'])('%s belongs to no office', (by) => {
  expect(told(officerOfOtherOffice, { [REPORT]: reportOf({ by }) })).toEqual([]);
});
