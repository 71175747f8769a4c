import type { FiscalYear } from '../model/fiscal-year.ts';
import { currentYear } from '../progress/current.ts';
import { nextCommand } from '../progress/next-command.ts';
import { outlookOf } from '../progress/outlook.ts';
import { count, day, month, sentence, text } from './parts/cells.ts';
import { contextData, footOf } from './parts/foot.ts';
import { brokenBlocks, brokenData } from './parts/notices.ts';
import { missingTable } from './parts/reporting-tables.ts';
import { dueStepsTable } from './parts/steps-tables.ts';
import { healthTerm } from './parts/terms.ts';
import { dayData, monthData, standingData, yearData } from './parts/to-data.ts';
import type { View } from './view.ts';

/** Which fiscal year to look at; without one, that of the as-of date when it is loaded, else the latest. */
export interface StatusQuestion {
  readonly year?: FiscalYear;
}

/** Today: what is overdue, what falls due within 30 days, who has not reported, and the command to run next. */
export const statusView: View<StatusQuestion> = (register, question, words, context) => {
  const { label, statusView: texts } = words.views;
  const year = question.year ?? currentYear(register, context.asOf);
  const outlook = outlookOf(register, year, context.asOf);
  const command = nextCommand(outlook, context.errors, context.asOf);
  const { collecting } = outlook;
  const tables = [
    dueStepsTable(register, words, 'overdue', outlook.overdue),
    dueStepsTable(register, words, 'upcoming', outlook.upcoming),
    missingTable(register, words, outlook.missing),
  ];
  return {
    kind: 'status',
    title: sentence(texts.title, { day: day(context.asOf, 'long') }),
    blocks: [
      {
        type: 'facts',
        items: [
          { key: 'agency', label: label.agency, value: [text(register.agency.name)] },
          { key: 'fiscalYear', label: label.fiscalYear, value: [text(year === undefined ? null : String(year))] },
          ...(outlook.plan
            ? [{ key: 'health', label: texts.plan, value: [healthTerm(words, outlook.plan.health)] }]
            : []),
          { key: 'errors', label: label.errors, value: [count(context.errors)] },
          { key: 'warnings', label: label.warnings, value: [count(context.warnings)] },
          ...(collecting
            ? [
                {
                  key: 'collecting',
                  label: label.collecting,
                  value: sentence(texts.collecting, {
                    month: month(collecting.month),
                    due: day(collecting.due),
                    received: count(collecting.received),
                    total: count(collecting.total),
                  }),
                },
              ]
            : []),
          { key: 'next', label: label.next, value: [text(command, 'strong')] },
        ],
      },
      ...brokenBlocks(register, words, year),
      ...tables.map((table) => (year === undefined ? { ...table, whenEmpty: texts.noYears } : table)),
    ],
    foot: footOf(register, words, context),
    mainTable: 'overdue',
    data: {
      ...contextData(register, context),
      ...(year === undefined ? { fiscalYear: null, fiscalYearBe: null } : yearData('fiscalYear', year)),
      plan: outlook.plan ? standingData(outlook.plan) : null,
      ...Object.fromEntries(
        (['overdue', 'upcoming'] as const).map((key) => [
          key,
          outlook[key].map(({ standing, days }) => ({
            step: standing.step.ref,
            title: standing.step.title,
            offices: standing.offices.map(({ office }) => office),
            ...monthData('due', standing.step.due),
            days,
            ...standingData(standing),
          })),
        ]),
      ),
      missing: outlook.missing.map(({ office, reports }) => ({
        office,
        months: reports.map(({ month: each, daysLate }) => ({ ...monthData('month', each), daysLate })),
      })),
      collecting: collecting
        ? {
            ...monthData('month', collecting.month),
            ...dayData('due', collecting.due),
            received: collecting.received,
            total: collecting.total,
          }
        : null,
      next: command,
      broken: brokenData(register, year),
    },
  };
};
