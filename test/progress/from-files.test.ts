import { expect, test } from 'vitest';
import { monthStanding } from '../../src/progress/month.ts';
import { day, month, spell } from '../support/builders.ts';
import { registerOf } from '../support/register.ts';

const report = (text: string, office: string, by: string, submitted: string, entries: string) =>
  `month: ${text}\noffice: ${office}\nreported_by: ${by}\nsubmitted: ${submitted}\nentries:\n${entries}`;

test('files to numbers: a good report, and one that cannot be read', () => {
  const register = registerOf(
    {
      '2565/measures/m3.yaml': `id: m3
title: จัดทำบันทึกข้อตกลง
offices: [all]
steps:
  - id: agreement
    title: จัดทำข้อตกลง
    kind: milestone
    start: 2564-10
    due: 2565-01
  - id: signed
    title: ลงนาม
    kind: quantity
    target: 48
    unit: คน
    start: 2564-10
    due: 2565-01
    offices: [clerk]
    weight: 3
`,
      '2565/reports/2564-10/clerk.yaml': report(
        '2564-10',
        'clerk',
        'somying',
        '2564-11-04',
        '  - step: m3/agreement\n    status: in-progress\n    percent: 30\n  - step: m3/signed\n    status: in-progress\n    value: 12\n',
      ),
      '2565/reports/2564-10/finance.yaml': 'month: [',
    },
    { broken: true },
  );
  const { plan, measures, reporting } = monthStanding(register, month('2564-10'), day('2564-12-01'));
  // finance's report hides what all do, and so the measure and the plan; planned 1/4 as ever
  expect([spell(plan.planned), spell(plan.result), plan.health]).toEqual(['25', '-', 'broken']);
  expect(measures[0]?.steps[0]?.offices.map(({ office, broken }) => `${office} ${broken}`)).toEqual([
    'clerk false',
    'finance true',
  ]);
  expect(reporting.map(({ office, state }) => `${office} ${state}`)).toEqual(['clerk on-time', 'finance broken']);
});
