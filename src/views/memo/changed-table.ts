import type { Register } from '../../model/register.ts';
import type { Briefing } from '../../progress/briefing.ts';
import { officesBehind } from '../../progress/late-steps.ts';
import type { Problem } from '../../progress/problems.ts';
import type { Words } from '../../words/words.ts';
import type { Cell, Table } from '../document.ts';
import { text } from '../parts/cells.ts';
import { type Field, tableFrom } from '../parts/table.ts';
import { type OfficeRow, resultRows, rowOffice } from './result-rows.ts';
import { inColumns, rowsFitting } from './room.ts';

/** What a cell holds of a text that somebody typed, in columns. */
const MOST_COLUMNS = 110;
/** About how many lines of the table three sheets have room for. */
const MOST_LINES = 96;
const BREADTHS = { no: 6, step: 25, office: 10, result: 32, problem: 27 } as const;

type Key = keyof typeof BREADTHS;
type Row = Readonly<Record<Key, Cell>>;

const short = (said: string): string => inColumns(said, MOST_COLUMNS);

/** Whether a row is of a step, or an office in it, that is late, changed or tells a problem this month. */
function rowFilter({ late, changes }: Briefing): (row: OfficeRow) => boolean {
  const isLate = new Set(late.map(({ standing: { step } }) => step.ref));
  const amended = changes.amended.flatMap(({ measure, terms }) =>
    terms.flatMap((term) => (term.of === 'measure' ? measure.steps.map(({ ref }) => ref) : [term.after.ref])),
  );
  const isChanged = new Set([...changes.done.map(({ step }) => step.ref), ...amended]);
  return ({ standing, office, problems }) =>
    problems.length > 0 ||
    isChanged.has(standing.step.ref) ||
    (isLate.has(standing.step.ref) && (office === undefined || officesBehind(standing).includes(office)));
}

/**
 * The steps that changed in a month, are late or tell a problem, a row for each office that it is about: as much as
 * three sheets have room for, the number of what is left below.
 */
export function changedTable(
  register: Register,
  words: Words,
  briefing: Briefing,
  problems: readonly Problem[],
): Table {
  const { changedTable: says, resultsTable } = words.memo;
  const { label } = words.views;
  const isKept = rowFilter(briefing);
  const rows = resultRows(register, words, briefing.standing, problems)
    .flatMap((measure) => measure.rows)
    .filter(isKept)
    .map((row) => changedRow(register, words, row));
  const shown = rowsFitting(rows, BREADTHS, MOST_LINES);
  const fields: Field<Row>[] = [
    { key: 'no', title: label.no, align: 'center', breadth: BREADTHS.no, merged: true, cell: ({ no }) => no },
    { key: 'step', title: label.step, importance: 1, breadth: BREADTHS.step, merged: true, cell: ({ step }) => step },
    { key: 'office', title: label.office, importance: 1, breadth: BREADTHS.office, cell: ({ office }) => office },
    {
      key: 'result',
      title: resultsTable.result,
      importance: 1,
      breadth: BREADTHS.result,
      cell: ({ result }) => result,
    },
    { key: 'problem', title: says.problem, breadth: BREADTHS.problem, cell: ({ problem }) => problem },
  ];
  const table = tableFrom('changed', says.title, says.none, fields, shown);
  const left = rows.length - shown.length;
  return left > 0 ? { ...table, notes: [says.more(left)] } : table;
}

function changedRow(register: Register, words: Words, row: OfficeRow): Row {
  const { step, health } = row.standing;
  const { changedTable: says, resultsTable } = words.memo;
  const told = row.problems.flatMap(({ problem, suggestion }) => [
    ...(problem === null ? [] : [short(problem)]),
    ...(suggestion === null ? [] : [says.suggestion(short(suggestion))]),
  ]);
  const state = health === 'cancelled' ? resultsTable.cancelled : words.views.health[health];
  return {
    no: text(row.no),
    step: text(`${short(step.title)} (${state})`),
    office: text(rowOffice(register, row)),
    result: text(short(row.result)),
    problem: text(told.length > 0 ? [...new Set(told)].join('\n') : null),
  };
}
