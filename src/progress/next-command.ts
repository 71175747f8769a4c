import { type Day, monthOfDay } from '../model/be-date.ts';
import { type FiscalYear, fiscalYearOf } from '../model/fiscal-year.ts';
import { type Month, monthText } from '../model/month.ts';
import type { Outlook } from './outlook.ts';

/** How many commands are proposed. */
const MOST = 3;

/** The months that reports are missing for, the latest first. */
function missingMonths({ missing }: Outlook): Month[] {
  const months = missing.flatMap(({ reports }) => reports.map(({ month }) => month));
  return [...new Set(months)].sort((a, b) => b - a);
}

/** While no month can be judged: read the plan, have it signed, tell every office its steps of the year. */
const beforeTheFirst = (year: FiscalYear): string[] => [
  `ita list steps --year ${year}`,
  `ita memo plan --year ${year} -o memo.docx`,
  'ita brief --all-offices --out brief',
];

/** What there is to do in a year, the most useful first. */
function commandsFor(outlook: Outlook): string[] {
  const { collecting, current, toClose, overdue } = outlook;
  const [latest, ...earlier] = missingMonths(outlook);
  const see = (month: Month) => `ita report --month ${monthText(month)}`;
  const isMissingNow = latest !== undefined && latest === outlook.month;
  return [
    ...(isMissingNow ? [see(latest)] : []),
    ...(collecting ? [`ita record --month ${monthText(collecting.month)}`] : []),
    ...(toClose === null ? [] : [`ita close --month ${monthText(toClose)}`]),
    ...(outlook.finished && !collecting ? [`ita summary --year ${outlook.year}`] : []),
    ...(current === null ? beforeTheFirst(outlook.year) : [see(current.month)]),
    ...overdue.slice(0, 1).map(({ standing }) => `ita show ${standing.step.ref}`),
    ...(latest === undefined || isMissingNow ? earlier : [latest]).slice(0, 1).map(see),
    ...(current === null ? [] : [`ita memo month --month ${monthText(current.month)} -o memo.docx`]),
  ];
}

/**
 * The commands that help most on a day, when so many errors were found, at most three: see what is wrong; begin the
 * fiscal year when there is none; put its plan in hand before the first month; see who is late with the latest month, report while it is collected, close the month
 * that can be, sum up a year that is over, read the latest month that can be judged. What only an old month lacks comes last.
 */
export function nextCommands(outlook: Outlook | undefined, errors: number, asOf: Day): readonly [string, ...string[]] {
  const year = fiscalYearOf(monthOfDay(asOf));
  const rest = outlook ? commandsFor(outlook) : [`ita new year ${year}`];
  const all = [...new Set([...(errors > 0 ? ['ita validate'] : []), ...rest])];
  return all.slice(0, MOST) as [string, ...string[]];
}
