import { monthOfDay } from '../model/be-date.ts';
import type { FiscalYear } from '../model/fiscal-year.ts';
import type { Month } from '../model/month.ts';
import type { Register } from '../model/register.ts';
import { yearsToShow } from '../progress/current.ts';
import { nextCommands } from '../progress/next-command.ts';
import { type DueStep, type Outlook, outlookOf } from '../progress/outlook.ts';
import type { Words } from '../words/words.ts';
import type { Block, Table } from './document.ts';
import { pendingData, pendingTable } from './parts/assignment-tables.ts';
import { count, day, fiscalYear, month, sentence, text } from './parts/cells.ts';
import { contextData, footOf } from './parts/foot.ts';
import { brokenBlocks, brokenData } from './parts/notices.ts';
import { missingTable } from './parts/reporting-tables.ts';
import { collectingData } from './parts/standing-data.ts';
import { dueStepsTable, whoReports } from './parts/steps-tables.ts';
import { healthTerm } from './parts/terms.ts';
import { groupData, monthData, standingData, yearData } from './parts/to-data.ts';
import type { View } from './view.ts';

/** Which fiscal year to look at; without one, that of the as-of date, after the one that ended while it is open. */
export interface StatusQuestion {
  readonly year?: FiscalYear;
}

type Tables = readonly [Table, ...Table[]];

function tablesOf(register: Register, words: Words, outlook: Outlook): Tables {
  const steps = (key: 'overdue' | 'awaiting' | 'upcoming') =>
    dueStepsTable(register, words, key, outlook[key], outlook.month);
  const missing = missingTable(register, words, outlook.missing);
  return [
    steps('overdue'),
    ...(outlook.awaiting.length > 0 ? [steps('awaiting')] : []),
    steps('upcoming'),
    outlook.anyDue ? missing : { ...missing, whenEmpty: words.views.statusView.noneDue },
    ...(outlook.assignments ? [pendingTable(register, words, outlook.assignments)] : []),
  ];
}

type Facts = Extract<Block, { type: 'facts' }>['items'];

const factsIn = (items: Facts): Block[] => (items.length > 0 ? [{ type: 'facts', items }] : []);

/** How the plan stood at the end of the last month that can be judged. */
const planFacts = (words: Words, { current }: Outlook) =>
  current
    ? [
        {
          key: 'health',
          label: words.views.statusView.plan,
          value: [healthTerm(words, current.plan.health), ' (', month(current.month), ')'],
        },
      ]
    : [];

/** How many reports have come in for the month that they are awaited for. */
const collectingFacts = ({ views: { label, statusView } }: Words, { collecting }: Outlook) =>
  collecting
    ? [
        {
          key: 'collecting',
          label: label.collecting,
          value: sentence(statusView.collecting, {
            month: month(collecting.month),
            due: day(collecting.due),
            received: count(collecting.received),
            total: count(collecting.total),
          }),
        },
      ]
    : [];

/** The new year, below the one that ended. */
const newYearBlocks = (register: Register, words: Words, outlook: Outlook): Block[] => [
  { type: 'heading', level: 2, text: sentence(words.views.statusView.year, { year: fiscalYear(outlook.year) }) },
  ...factsIn([...planFacts(words, outlook), ...collectingFacts(words, outlook)]),
  ...tablesOf(register, words, outlook).map((table) => ({ ...table, key: `new-${table.key}` })),
];

const dueData = (register: Register, month: Month, { standing, days }: DueStep) => ({
  step: standing.step.ref,
  title: standing.step.title,
  offices: whoReports(register, standing.offices, month),
  ...monthData('due', standing.step.due),
  days,
  ...standingData(standing),
});

const outlookData = (register: Register, outlook: Outlook) => ({
  ...yearData('fiscalYear', outlook.year),
  ...monthData('month', outlook.current?.month),
  plan: outlook.current ? groupData(outlook.current.plan) : null,
  overdue: outlook.overdue.map((each) => dueData(register, outlook.month, each)),
  awaiting: outlook.awaiting.map((each) => dueData(register, outlook.month, each)),
  upcoming: outlook.upcoming.map((each) => dueData(register, outlook.month, each)),
  missing: outlook.missing.map(({ office, reports }) => ({
    office,
    months: reports.map(({ month: each, daysLate }) => ({ ...monthData('month', each), daysLate })),
  })),
  assignments: (outlook.assignments ?? []).map(pendingData),
  collecting: outlook.collecting && collectingData(outlook.collecting),
});

const NOTHING = {
  ...{ fiscalYear: null, fiscalYearBe: null, month: null, monthBe: null, plan: null },
  ...{ overdue: [], awaiting: [], upcoming: [], missing: [], assignments: [], collecting: null },
};

const noYearTables = (register: Register, words: Words, asOf: Outlook['month']): Table[] => {
  const steps = (key: 'overdue' | 'upcoming') => dueStepsTable(register, words, key, [], asOf);
  return [steps('overdue'), steps('upcoming'), missingTable(register, words, [])].map((table) => ({
    ...table,
    whenEmpty: words.views.statusView.noYears,
  }));
};

/**
 * Today: what is overdue, what falls due within 30 days, who has not reported, and the command to run next; from October
 * until September is closed of the year that ended first, then of the new one.
 */
export const statusView: View<StatusQuestion> = (register, question, words, context) => {
  const { asOf } = context;
  const { label, statusView: texts } = words.views;
  const years = question.year === undefined ? yearsToShow(register, asOf) : [question.year];
  const [outlook, newYear] = years.map((year) => outlookOf(register, year, asOf));
  const only = years.length === 1 ? years[0] : undefined;
  const [command, ...others] = nextCommands(outlook, context.errors, asOf);
  return {
    kind: 'status',
    title: sentence(texts.title, { day: day(asOf, 'long') }),
    blocks: [
      {
        type: 'facts',
        items: [
          { key: 'agency', label: label.agency, value: [text(register.agency.name)] },
          { key: 'fiscalYear', label: label.fiscalYear, value: [fiscalYear(outlook?.year)] },
          ...(outlook ? planFacts(words, outlook) : []),
          { key: 'errors', label: label.errors, value: [count(context.errors)] },
          { key: 'warnings', label: label.warnings, value: [count(context.warnings)] },
          ...(outlook ? collectingFacts(words, outlook) : []),
          { key: 'next', label: label.next, value: [text(command, 'strong')] },
          ...(others.length > 0 ? [{ key: 'alsoNext', label: label.alsoNext, value: [others.join(' · ')] }] : []),
        ],
      },
      ...brokenBlocks(register, words, only),
      ...(outlook ? tablesOf(register, words, outlook) : noYearTables(register, words, monthOfDay(asOf))),
      ...(newYear ? newYearBlocks(register, words, newYear) : []),
    ],
    foot: footOf(register, words, context),
    mainTable: 'overdue',
    get data() {
      return {
        ...contextData(register, context),
        ...(outlook ? outlookData(register, outlook) : NOTHING),
        newYear: newYear ? outlookData(register, newYear) : null,
        next: command,
        alsoNext: others,
        broken: brokenData(register, only),
      };
    },
  };
};
