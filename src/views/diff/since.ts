import type { PlanChange } from '../../in-force/changes.ts';
import type { Day } from '../../model/be-date.ts';
import type { Month } from '../../model/month.ts';
import type { Register } from '../../model/register.ts';
import type { Scope } from '../../progress/scope.ts';
import { WORDS, type Words } from '../../words/words.ts';
import type { Block, Table } from '../document.ts';
import { plainText } from '../parts/plain-text.ts';
import { amendmentsTable } from '../parts/amendments-table.ts';
import { tableData } from '../parts/to-data.ts';
import { compareItems, type ItemChange } from './compare-items.ts';
import { type ChangedRows, markChanged } from './mark-changed.ts';
import { movedIn } from './moved.ts';
import { newPapers } from './papers.ts';
import { reportItems } from './report-items.ts';
import { sideData, type SideName, sideText } from './side.ts';
import { finishedTable, itemsTable, movedTable } from './tables.ts';

/** What changed since an earlier state of the data, as a part of the report of a month. */
export interface Since {
  readonly blocks: readonly Block[];
  /** Marks in a table of measures or steps those that changed. */
  readonly marked: (table: Table) => Table;
  readonly data: Readonly<Record<string, unknown>>;
}

interface Question extends Scope {
  readonly month: Month;
  readonly asOf: Day;
}

/** What changed of a month's report since an earlier state of the data, which is taken to be looked at on the same day. */
export function sinceEarlier(
  before: { readonly name: SideName; readonly register: Register },
  after: Register,
  { month, asOf, ...scope }: Question,
  words: Words,
): Since {
  const moved = movedIn(before.register, after, month, asOf, scope);
  const papers = newPapers(before.register, after).filter(
    ({ from, measure }) => from <= month && (scope.measure === undefined || measure.id === scope.measure),
  );
  const reportsIn = (lang: Words) =>
    compareItems(reportItems(before.register, lang), reportItems(after, lang)).filter((each) =>
      isAsked(each, month, scope),
    );
  const tablesIn = (lang: Words, reports = reportsIn(lang)): Table[] => [
    finishedTable(lang, moved),
    movedTable(lang, moved),
    itemsTable(lang, 'reports', reports, { before: before.register, after }),
    amendmentsTable(after, lang, papers),
  ];
  const reports = reportsIn(words);
  const tables = tablesIn(words, reports).map((table) => ({ ...table, key: `since-${table.key}` }));
  const shown = tables.filter(({ rows }) => rows.length > 0);
  const side = sideText(words, before.name).map((part) => (typeof part === 'string' ? part : plainText(words, part)));
  const changed: ChangedRows = {
    ids: new Set([...moved.map(({ id }) => id), ...reports.flatMap(stepOf), ...papers.flatMap(amendedIn)]),
    plan: moved.some(({ of }) => of === 'plan'),
  };
  return {
    marked: (table) => markChanged(table, changed, words.diff.changedSince(side.join(''))),
    blocks: [
      { type: 'heading', level: 2, text: [words.diff.since(side.join(''))] },
      ...(shown.length > 0 ? shown : [{ type: 'paragraph' as const, text: [words.diff.sinceNothing] }]),
    ],
    get data() {
      return {
        ...sideData(before.name),
        // Machines get Thai words whatever the language of the screen.
        ...Object.fromEntries(tablesIn(WORDS.th).map((table) => [table.key, tableData(table)])),
      };
    },
  };
}

/** The step of which another thing is reported. */
const stepOf = ({ item: { step } }: ItemChange): string[] => (step === undefined ? [] : [step]);

/** The measure that a paper amends and those of its steps that it changes. */
const amendedIn = ({ measure, terms }: PlanChange): string[] => [
  measure.id,
  ...terms.flatMap((term) => (term.of === 'measure' ? [] : [term.after.ref])),
];

/** Whether what changed of a report is of this month or an earlier one, and of the office and measure asked for. */
const isAsked = ({ item }: ItemChange, month: Month, { office, measure }: Scope): boolean =>
  (item.month ?? month) <= month &&
  (office === undefined || item.at.file.endsWith(`/${office}.yaml`)) &&
  (measure === undefined || item.step === undefined || item.step.startsWith(`${measure}/`));
