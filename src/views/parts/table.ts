import type { GroupStanding, Standing } from '../../progress/progress.ts';
import type { Words } from '../../words/words.ts';
import type { Cell, Column, Table } from '../document.ts';
import { change, isLastKnown, MARKS, percent, resultOf } from './cells.ts';
import { countsTerm, hasCounts } from './step-counts.ts';
import { healthTerm } from './terms.ts';

/** One column with the way to get its cell from a row's item. */
export interface Field<Item> extends Omit<Column, 'align' | 'importance'> {
  readonly align?: Column['align'];
  /** Default 2. */
  readonly importance?: number;
  readonly cell: (item: Item, index: number) => Cell;
}

/** A table from items: each field gives a column and its cells, so that the two can't part. */
export function tableFrom<Item>(
  key: string,
  title: string,
  whenEmpty: string,
  fields: readonly Field<Item>[],
  items: readonly Item[],
): Table {
  return {
    type: 'table',
    key,
    title,
    whenEmpty,
    columns: fields.map(({ cell: _, ...column }) => ({ align: 'left', importance: 2, ...column })),
    rows: items.map((item, index) => fields.map((field) => field.cell(item, index))),
  };
}

/** A table without the columns of some keys: those that machines or officers need and the public does not. */
export function without(table: Table, ...keys: readonly string[]): Table {
  const kept = table.columns.flatMap((column, index) => (keys.includes(column.key) ? [] : [index]));
  const only = <T>(cells: readonly T[]) => cells.filter((_, index) => kept.includes(index));
  const { totals } = table;
  return {
    ...table,
    columns: only(table.columns),
    rows: table.rows.map(only),
    ...(totals && { totals: totals.map(only) }),
  };
}

/**
 * The columns plan, result, change and health of the items of a table; beside the change what the plan moved, where it
 * moved any of them.
 */
export function standingFields(words: Words, items: readonly Standing[]): Field<Standing>[] {
  const { label } = words.views;
  const scope: Field<Standing> = {
    key: 'scope',
    title: label.scope,
    align: 'right',
    importance: 3,
    cell: (item) => change(item.scope),
  };
  return [
    { key: 'planned', title: label.planned, align: 'right', importance: 2, cell: (item) => percent(item.planned) },
    { key: 'result', title: label.result, align: 'right', importance: 1, cell: (item) => resultOf(item) },
    { key: 'change', title: label.change, align: 'right', importance: 3, cell: (item) => change(item.change) },
    ...(items.some(isRescoped) ? [scope] : []),
    { key: 'health', title: label.health, importance: 1, cell: (item) => healthTerm(words, item.health) },
  ];
}

/** A table with what its marks mean: `closed` when a title of it is marked so, the last known by its rows. */
export function withNotes(
  { views: { marks } }: Words,
  table: Table,
  items: readonly (Standing | undefined)[],
  closed = false,
): Table {
  const notes = [
    ...(closed ? [`${MARKS.closed} ${marks.closed}`] : []),
    ...(items.some(isLastKnown) ? [`${MARKS.lastKnown} ${marks.lastKnown}`] : []),
  ];
  return notes.length > 0 ? { ...table, notes } : table;
}

/** Whether the plan, not the work, moved a result. */
export const isRescoped = ({ scope }: Standing): boolean => scope !== null && scope.n !== 0n;

/** The column of how many steps are late, silent, awaited or cancelled; none where no row has any. */
export function countsFields(words: Words, items: readonly GroupStanding[]): Field<GroupStanding>[] {
  const field: Field<GroupStanding> = {
    key: 'counts',
    title: words.views.label.steps,
    importance: 3,
    cell: ({ counts }) => countsTerm(words, counts),
  };
  return items.some(({ counts }) => hasCounts(counts)) ? [field] : [];
}
