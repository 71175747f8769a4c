import { dayText, lastDay, monthOfDay } from '../../model/be-date.ts';
import { firstMonth, lastMonth } from '../../model/fiscal-year.ts';
import { monthText } from '../../model/month.ts';
import { findingText } from '../finding-text.ts';
import type { FindingWords } from '../catalogue.ts';

const points = {
  order: ['The plan points are not in order of month.', 'Put the months in order, one point per month.'],
  outside: ['The plan point is outside the period from start to due of the step.', 'Use a month from start to due.'],
  falls: [
    'The plan point is lower than the one before it, but percents are cumulative.',
    'Use a percent that is not lower than the point before.',
  ],
  due: [
    'The plan point in the due month is not 100.',
    'Delete the point (the plan is 100 by the due month), or choose an earlier month.',
  ],
} as const;

const closings = {
  early: ['was closed before it ended', 'Correct on: a month can be closed from the first day of the next.'],
  order: ['was closed again before it was reopened', 'Put the closings in order of their days.'],
  'not-reopened': [
    'was closed again without being reopened',
    'Add reopened: to the closing before it, or delete this one.',
  ],
  'reopened-before': ['was reopened before it was closed', 'Correct on of the closing or of reopened.'],
} as const;

const tooEarly = {
  plan: 'The plan is announced before the result that it is based on',
  publication: 'The plan is published before it was announced',
  year: 'The summary of the year is published before the year has ended',
} as const;

/** Codes of months and days that cannot be. */
export const timeFindings = {
  'month-outside-year': ({ month, year }) =>
    findingText(
      `The month ${monthText(month)} is outside fiscal year ${year}.`,
      `Use a month from ${monthText(firstMonth(year))} to ${monthText(lastMonth(year))}.`,
    ),
  'due-before-start': ({ start, due }) =>
    findingText(
      `The due month ${monthText(due)} is before the start month ${monthText(start)}.`,
      `Correct start or due: due must not be before ${monthText(start)}.`,
    ),
  'plan-points-out-of-order': ({ problem }) => findingText(points[problem][0], points[problem][1]),
  'future-date': ({ day, asOf }) =>
    findingText(
      `The date ${dayText(day)} is in the future (today is ${dayText(asOf)}).`,
      'Correct the date, or record it once that day has come.',
    ),
  'future-month': ({ month, asOf }) =>
    findingText(
      `The month ${monthText(month)} is in the future (today is ${dayText(asOf)}).`,
      'Correct the month, or report once it has come.',
    ),
  'submitted-early': ({ submitted, month }) =>
    findingText(
      `Submitted on ${dayText(submitted)}, before the end of the reported month ${monthText(month)}.`,
      `Submit it on or after ${dayText(lastDay(month))}, or correct the date.`,
    ),
  'acknowledged-early': ({ acknowledged, submitted }) =>
    findingText(
      `Acknowledged on ${dayText(acknowledged)}, before the report was submitted on ${dayText(submitted)}.`,
      'Correct acknowledged.on or submitted.',
    ),
  'officer-not-in-post': ({ officer, day, from, until }) =>
    findingText(
      `The officer ${officer} was not in post on ${dayText(day)}${
        from !== undefined && day < from
          ? ` (from ${dayText(from)})`
          : until === undefined
            ? ''
            : ` (until ${dayText(until)})`
      }.`,
      'Use an officer who was in post on that day, or correct from and until in officers.yaml.',
    ),
  'post-ends-before-start': ({ from, until }) =>
    findingText(`The post ends on ${dayText(until)}, before it starts on ${dayText(from)}.`, 'Correct from or until.'),
  'post-held-twice': ({ post, acting, officer, other, day, office }) =>
    findingText(
      `${officer} and ${other} ${acting ? 'both act in' : 'both hold'} the post ${post}${office === undefined ? '' : ` of ${office}`}${day === undefined ? '' : ` on ${dayText(day)}`}.`,
      'Add until: to the one who leaves, or acting: to the one who acts for the other.',
    ),
  'post-vacant': ({ post, day, paper }) =>
    findingText(
      `Nobody is in the post ${post} on ${dayText(day)}, when ${paper === 'plan' ? 'the plan was announced' : 'the month was closed'}; its memo has dots in place of the name.`,
      'Add the officer who was in the post or acted in it to officers.yaml, or correct from and until there.',
    ),
  'office-ends-before-start': ({ from, until }) =>
    findingText(
      `The last month of the office, ${monthText(until)}, is before its first, ${monthText(from)}.`,
      'Correct from or until.',
    ),
  'office-not-existing': ({ office, month, from, until }) =>
    findingText(
      `The office ${office} does not exist in ${monthText(month)}${
        from !== undefined && month < from
          ? ` (from ${monthText(from)})`
          : until === undefined
            ? ''
            : ` (until ${monthText(until)})`
      }, so this report counts nowhere.`,
      'Delete the report, or correct from and until of the office in offices.yaml.',
    ),
  'amendment-before-approval': ({ from, approved }) =>
    findingText(
      `A change approved on ${dayText(approved)} cannot count from ${monthText(from)}; it counts from the month of its approval.`,
      `Write from: ${monthText(monthOfDay(approved))}, or correct approved.on.`,
    ),
  'closing-out-of-order': ({ problem, month, openMonth = month }) => {
    if (problem === 'gap')
      return findingText(
        `The month ${monthText(month)} is closed, but ${monthText(openMonth)} before it is open.`,
        `Run ita close --month ${monthText(openMonth)}, or ita reopen --month ${monthText(month)}.`,
      );
    return findingText(`The month ${monthText(month)} ${closings[problem][0]}.`, closings[problem][1]);
  },
  'report-contradicts-closing': ({ office, month, closed }) =>
    findingText(
      `The report of ${office} was in when ${monthText(month)} was closed on ${dayText(closed)}, which was closed without it.`,
      `Correct submitted, or run ita reopen --month ${monthText(month)} and close it again.`,
    ),
  'report-after-closing': ({ month, closed }) =>
    findingText(
      `The report came in after ${monthText(month)}, the last month of its year, was closed on ${dayText(closed)}, so it counts nowhere.`,
      `Leave it so, or run ita reopen --month ${monthText(month)} and close it again.`,
    ),
  'date-far-off': ({ day, first, last, year }) =>
    findingText(
      `The date ${dayText(day)} is years away from ${year === undefined ? 'today' : `fiscal year ${year}`}.`,
      `Correct the year: a day from ${dayText(first)} to ${dayText(last)} can be meant.`,
    ),
  'number-of-other-year': ({ number, day }) =>
    findingText(
      `The number ${number} is of another year than its date ${dayText(day)}.`,
      'Correct the number or the date.',
    ),
  'dates-out-of-order': ({ what, day, after }) =>
    findingText(`${tooEarly[what]}: ${dayText(day)} is before ${dayText(after)}.`, 'Correct one of the two dates.'),
} satisfies Partial<FindingWords>;
