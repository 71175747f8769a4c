import type { BriefWords } from '../catalogue.ts';

const steps = (count: number) => (count === 1 ? '1 step' : `${count} steps`);

/** Words of the few sentences that come first, in English. */
export const brief: BriefWords = {
  title: '{month} in brief',
  standing: (month, result, planned, health) =>
    `${month}: ${result} percent done of ${planned} percent planned (${health})`,
  noResult: (month, health) => `${month}: the result is not known (${health})`,
  nothingLate: 'No step is late.',
  nothingLateKnown: 'Nothing that has come in so far says that a step is late.',
  lateness: { overdue: 'overdue', behind: 'behind', 'no-report': 'no report' },
  late: (offices, lateness, days, since) =>
    `${offices} ${lateness}${days > 0 ? ` ${days} ${days === 1 ? 'day' : 'days'}` : ''} since ${since}: `,
  short: (offices, due) => `${offices} due ${due}, below plan: `,
  moreSteps: (count) => ` and ${steps(count)} more`,
  more: (count) => ` and ${count} more`,
  moreOffices: (count) => `and ${count} more`,
  changes: 'This month: ',
  done: (count) => `${steps(count)} done`,
  newlyLate: (count) => `${steps(count)} newly late`,
  amended: (count) => `plan changed ${count === 1 ? 'once' : `${count} times`}`,
  problems: (count) => `${count} new ${count === 1 ? 'problem' : 'problems'}`,
  solved: (count) => `${count} ${count === 1 ? 'problem' : 'problems'} solved`,
  missing: 'Not reported: ',
  missingMonths: (office, months) => `${office} (${months})`,
  collecting: (month, received, total, due) => `Reports for ${month}: ${received} of ${total} in, due ${due}`,
  asks: 'To decide: ',
  request: (office) => `(${office}) `,
  askReports: (offices) => `missing reports of ${offices}`,
  urge: (offices) => `urge on ${offices}`,
  office: {
    title: 'What the office has to do',
    head: '{office}, {day}',
    late: 'Late',
    lateStep: '{title}: {lateness} {days} days, since {since}, {result} percent done',
    due: 'Due within 30 days',
    dueStep: '{title}: by {due}, {result} percent done',
    dueStepUnreported: '{title}: by {due}, not reported yet',
    reports: 'Reports to submit',
    missing: 'Report for {month}: overdue {days} days (due {due})',
    next: 'Report for {month}: by {due}, {count} steps',
    assignments: 'Evidence to prepare for the ITA assessment',
    assignment: '{title}: by {due} ({officer})',
    assignmentOverdue: '{title}: overdue {days} days, since {due} ({officer})',
    assignmentReturned: '{title}: returned for correction on {on} ({officer})',
    ofYear: 'Steps of fiscal year {year} (BE)',
    period: '{title}: {start} to {due}',
    nothing: 'Nothing is late, and nothing falls due within 30 days.',
  },
};
