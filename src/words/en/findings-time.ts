import { dayText, lastDay } from '../../model/be-date.ts';
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
} satisfies Partial<FindingWords>;
