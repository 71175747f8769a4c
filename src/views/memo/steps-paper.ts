import type { Evidence } from '../../model/report.ts';
import type { Register } from '../../model/register.ts';
import type { StepStanding } from '../../progress/progress.ts';
import type { Words } from '../../words/words.ts';
import type { Cell, Table } from '../document.ts';
import { amount, day, month as monthCell, text } from '../parts/cells.ts';
import { measureTitle, officeShort } from '../parts/names.ts';
import { plainText } from '../parts/plain-text.ts';
import { targetOf, unitOf, valueCell } from '../parts/steps-tables.ts';
import { type Field, tableFrom } from '../parts/table.ts';
import type { ToldOfMeasure, ToldOfStep } from './achievements.ts';
import { paperFields, type PaperRow } from './paper-fields.ts';
import { againstPlan } from './result-rows.ts';
import { inColumns } from './room.ts';

/** How many results or pieces of evidence a cell has at most, and how many columns of each. */
export interface CellRoom {
  readonly most: number;
  readonly columns: number;
}
const ALL: CellRoom = { most: Number.POSITIVE_INFINITY, columns: Number.POSITIVE_INFINITY };

const BREADTHS = { no: 6, step: 27, result: 42, evidence: 25 } as const;
type Row = PaperRow<keyof typeof BREADTHS>;

/** Lines of a cell: the first so many, and how many more there are. */
const linesOf = (all: readonly string[], most: number, more: (count: number) => string): Cell => {
  const left = all.length - most;
  const lines = left > 0 ? [...all.slice(0, most), more(left)] : all;
  return text(lines.length > 0 ? lines.join('\n') : null);
};

/** So many of so many, of a step that nobody told in words; `null` of one that counts nothing. */
function counted(words: Words, standing: StepStanding): string | null {
  const { step, value, periods } = standing;
  if (value === null || value.n === 0n || step.kind === 'milestone') return null;
  if (periods !== undefined) return plainText(words, valueCell(standing));
  const [done, target] = [amount(value), targetOf(standing)].map((cell) => plainText(words, cell));
  return [done, words.render.outOf, target, plainText(words, unitOf(words, standing))].join(' ');
}

function stepRow(
  register: Register,
  words: Words,
  { standing, no, told, evidence }: ToldOfStep,
  { most, columns }: CellRoom,
): Row {
  const { stepsPaper, resultsTable } = words.memo;
  const { step, health } = standing;
  const state = health === 'cancelled' ? resultsTable.cancelled : words.views.health[health];
  const said = told.map(({ office, month, result }) => {
    const when = plainText(words, monthCell(month));
    return `${officeShort(register, office)} (${when}): ${inColumns(result, columns)}`;
  });
  const titles = evidence.map(({ title }) => inColumns(title, columns));
  return {
    no: text(no),
    step: text(`${step.title} (${state})`),
    result: said.length > 0 ? linesOf(said, most, stepsPaper.moreOffices) : text(counted(words, standing)),
    evidence: linesOf(titles, most, stepsPaper.moreEvidence),
  };
}

/**
 * A row for each measure, and for each of its steps with the concrete results that the offices told last, the months they
 * are of, and what proves them.
 */
export function stepsPaper(
  register: Register,
  words: Words,
  year: number,
  measures: readonly ToldOfMeasure[],
  room: CellRoom = ALL,
): Table {
  const { label, monthView } = words.views;
  const titles = {
    no: label.no,
    step: words.memo.resultsTable.measure,
    result: words.memo.resultsTable.result,
    evidence: label.evidence,
  };
  const rows = measures.flatMap((measure): Row[] => [
    {
      no: text(measure.no, 'strong'),
      step: { ...measureTitle(register, words, year, measure.standing), tone: 'strong' },
      result: text(againstPlan(words, measure.standing), 'strong'),
      evidence: text(''),
    },
    ...measure.steps.map((step) => stepRow(register, words, step, room)),
  ]);
  const fields = paperFields(BREADTHS, titles, { least: ['evidence'] });
  return tableFrom('results', words.memo.stepsPaper.title, monthView.noMeasures, fields, rows);
}

interface Piece {
  readonly no: string;
  readonly evidence: Evidence;
}

/** Every piece of evidence with the number of its step, the day that it bears, and where it can be opened. */
export function evidencePaper(words: Words, measures: readonly ToldOfMeasure[]): Table {
  const { label } = words.views;
  const { evidencePaper: titles } = words.memo;
  const pieces = measures.flatMap(({ steps }) =>
    steps.flatMap(({ no, evidence }) => evidence.map((each): Piece => ({ no, evidence: each }))),
  );
  const dated: Field<Piece> = {
    key: 'date',
    title: titles.dated,
    breadth: 14,
    cell: ({ evidence }) => day(evidence.date),
  };
  const fields: Field<Piece>[] = [
    { key: 'no', title: label.no, align: 'center', breadth: 6, merged: true, cell: ({ no }) => text(no) },
    { key: 'title', title: label.evidence, importance: 1, breadth: 40, cell: ({ evidence }) => text(evidence.title) },
    ...(pieces.some(({ evidence }) => evidence.date !== undefined) ? [dated] : []),
    {
      key: 'place',
      title: titles.place,
      importance: 1,
      breadth: 40,
      cell: ({ evidence: { url, file } }) => text(url ?? file),
    },
  ];
  return tableFrom('evidence', titles.title, titles.none, fields, pieces);
}
