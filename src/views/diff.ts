import { type FiscalYear, fiscalYearOf } from '../model/fiscal-year.ts';
import type { Month } from '../model/month.ts';
import { newFindings } from '../model/new-findings.ts';
import type { Register } from '../model/register.ts';
import { WORDS, type Words } from '../words/words.ts';
import { compareItems, type ItemChange } from './diff/compare-items.ts';
import type { ItemsOf } from './diff/items.ts';
import { comparedMonth, type Moved, movedIn } from './diff/moved.ts';
import { organisationItems } from './diff/organisation-items.ts';
import { ownYears } from './diff/own-years.ts';
import { newPapers } from './diff/papers.ts';
import { planItems } from './diff/plan-items.ts';
import { recordItems } from './diff/record-items.ts';
import { reportItems } from './diff/report-items.ts';
import { scoreItems } from './diff/score-items.ts';
import { type Side, sideData, sideText } from './diff/side.ts';
import { changedFiles, filesTable, findingsTable, finishedTable, itemsTable, movedTable } from './diff/tables.ts';
import type { Block, Document, Table, Text } from './document.ts';
import { amendmentsTable } from './parts/amendments-table.ts';
import { count, day, month, sentence, text } from './parts/cells.ts';
import { showsWeak, sourceNotes } from './parts/certainty.ts';
import { contextData, footOf } from './parts/foot.ts';
import { monthData, tableData, yearData } from './parts/to-data.ts';
import type { ViewContext } from './view.ts';

/** The month of each fiscal year at whose end the two states are compared; the one asked for stands alone. */
function comparedMonths(before: Register, after: Register, asked: Month | undefined, context: ViewContext): Month[] {
  if (asked !== undefined) return [asked];
  const years = new Set([...before.years, ...after.years].map(({ year }) => year));
  return [...years].sort().flatMap((year) => comparedMonth(before, after, year, context.asOf) ?? []);
}

/** The tables on what changed from one state of the data to another, without those on findings and files. */
function changeTables(
  before: Register,
  after: Register,
  moved: readonly Moved[],
  words: Words,
): { tables: Table[]; told: Set<string>; scores: readonly ItemChange[] } {
  const pair = { before, after };
  const changes = (itemsOf: ItemsOf) => compareItems(itemsOf(before, words), itemsOf(after, words));
  const [reports, plan, organisation, records, scores] = [
    changes(reportItems),
    changes(planItems),
    changes(organisationItems),
    changes(recordItems),
    changes(scoreItems),
  ];
  const papers = newPapers(before, after);
  const withdrawn = newPapers(after, before);
  const papersTables = [
    amendmentsTable(after, words, papers),
    { ...amendmentsTable(before, words, withdrawn), key: 'withdrawn', title: words.diff.withdrawn },
  ];
  const tables = [
    finishedTable(words, moved),
    movedTable(words, moved),
    itemsTable(words, 'reports', reports, pair),
    ...papersTables,
    itemsTable(words, 'plan', plan, pair),
    itemsTable(words, 'organisation', organisation, pair),
    itemsTable(words, 'records', records, pair),
    itemsTable(words, 'scores', scores, pair),
  ];
  const rows = [...reports, ...plan, ...organisation, ...records, ...scores];
  const told = new Set([
    ...rows.map(({ item }) => item.at.file),
    ...[...papers, ...withdrawn].map(({ measure }) => measure.at.file),
  ]);
  return { tables, told, scores };
}

/** All tables, and the years of the office's own assessments that what they say of scores and findings goes by. */
function tablesOf(
  before: Side,
  after: Side,
  moved: readonly Moved[],
  words: Words,
): { tables: Table[]; own: FiscalYear[] } {
  const { tables, told, scores } = changeTables(before.register, after.register, moved, words);
  const made = newFindings(after.findings, before.findings);
  const fixed = newFindings(before.findings, after.findings);
  return {
    tables: [
      ...tables,
      findingsTable(words, 'newFindings', made),
      findingsTable(words, 'fixedFindings', fixed),
      filesTable(
        words,
        changedFiles(before, after).filter(({ file }) => !told.has(file)),
      ),
    ],
    own: ownYears([before.register, after.register], scores, [...made, ...fixed]),
  };
}

const MAIN = 'moved';

/** The tables with anything in them, and the main one always: CSV writes it. */
const shownOf = (tables: readonly Table[]): Table[] =>
  tables.filter(({ key, rows }) => rows.length > 0 || key === MAIN);

/** What changed from one state of the data to another in the language of the work, both as known on one day. */
export function diffView(
  before: Side,
  after: Side,
  { month: asked }: { readonly month?: Month },
  words: Words,
  context: ViewContext,
): Document {
  const { diff } = words;
  const months = comparedMonths(before.register, after.register, asked, context);
  const moved = months.flatMap((each) => movedIn(before.register, after.register, each, context.asOf));
  const { tables, own } = tablesOf(before, after, moved, words);
  const isSame = tables.every(({ rows }) => rows.length === 0);
  const rowsOf = (key: string) => tables.find((table) => table.key === key)?.rows.length ?? 0;
  const counts = (['finished', 'reports', 'amendments', 'newFindings', 'fixedFindings'] as const).map((key) => ({
    key,
    label: diff.counts[key],
    value: [count(rowsOf(key))] as Text,
  }));
  const facts: Block = {
    type: 'facts',
    items: [
      { key: 'from', label: diff.from, value: sideText(words, before.name) },
      { key: 'to', label: diff.to, value: sideText(words, after.name) },
      { key: 'asOf', label: words.views.label.asOf, value: [day(context.asOf, 'long')] },
      ...(months.length > 0
        ? [
            {
              key: 'months',
              label: diff.months,
              value: months.flatMap((each, index) => [...(index > 0 ? [', '] : []), month(each, 'long')]) as Text,
            },
          ]
        : []),
      ...counts,
    ],
  };
  return {
    kind: 'diff',
    title: sentence(diff.title, { agency: text(after.register.agency.name) }),
    blocks: [facts, ...(isSame ? [{ type: 'paragraph' as const, text: [diff.nothing] }] : []), ...shownOf(tables)],
    foot: footOf(after.register, words, context, sourceNotes(words, own, showsWeak(tables))),
    mainTable: MAIN,
    get data() {
      return {
        ...contextData(after.register, context),
        from: sideData(before.name),
        to: sideData(after.name),
        months: months.map((each) => ({ ...yearData('fiscalYear', fiscalYearOf(each)), ...monthData('month', each) })),
        // Machines get Thai words whatever the language of the screen.
        ownAssessments: own.map((year) => yearData('fiscalYear', year)),
        ...Object.fromEntries(
          tablesOf(before, after, moved, WORDS.th).tables.map((table) => [table.key, tableData(table)]),
        ),
      };
    },
  };
}
