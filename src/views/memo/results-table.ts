import type { FiscalYear } from '../../model/fiscal-year.ts';
import { type Fraction, toFixed } from '../../model/fraction.ts';
import type { Month } from '../../model/month.ts';
import { type Register, yearOf } from '../../model/register.ts';
import type { MeasureStanding, StepStanding } from '../../progress/progress.ts';
import type { Words } from '../../words/words.ts';
import type { Cell, Table } from '../document.ts';
import { text } from '../parts/cells.ts';
import { measureTitle } from '../parts/measures-table.ts';
import type { Problem } from '../parts/problems.ts';
import { type Field, tableOf } from '../parts/table.ts';
import { responsible } from './responsible.ts';
import { saidOf } from './said.ts';

/** A measure, or one of its steps: what stands in each column. */
type Row = Readonly<Record<'no' | 'measure' | 'result' | 'offices' | 'problem' | 'suggestion' | 'evidence', Cell>>;

const lines = (all: readonly (string | null)[]): Cell => {
  const said = [...new Set(all.filter((line) => line !== null))];
  return text(said.length > 0 ? said.join('\n') : null);
};

/** The rows of the table of results at the end of a month: each measure, then its steps with what was said of them. */
function rowsOf(
  register: Register,
  words: Words,
  year: FiscalYear,
  month: Month,
  measures: readonly MeasureStanding[],
  problems: readonly Problem[],
): Row[] {
  const { resultsTable } = words.memo;
  const spelt = (value: Fraction | null) => (value ? toFixed(value, 1) : words.render.unknown);
  const stepRow = (measure: MeasureStanding, step: StepStanding, no: string): Row => {
    const said = saidOf(register, yearOf(register, year), step, month, words);
    const own = problems.filter(({ step: ref }) => ref === step.step.ref);
    return {
      no: text(no),
      measure: text(step.step.title),
      result: lines(said.map(({ line }) => line)),
      offices: measure.measure ? responsible(register, words, measure.measure, step.step) : text(null),
      problem: lines(own.map(({ problem }) => problem)),
      suggestion: lines(own.map(({ suggestion }) => suggestion)),
      evidence: lines(said.flatMap(({ entry }) => (entry?.evidence ?? []).map(({ title }) => title))),
    };
  };
  return measures.flatMap((measure, index) => {
    const says = resultsTable.plan(spelt(measure.result), spelt(measure.planned));
    const head: Row = {
      no: text(String(index + 1), 'strong'),
      measure: { ...measureTitle(register, words, year, measure), tone: 'strong' },
      result: text(`${says} (${words.views.health[measure.health]})`, 'strong'),
      offices: measure.measure ? responsible(register, words, measure.measure, undefined, 'strong') : text(null),
      problem: text(''),
      suggestion: text(''),
      evidence: text(''),
    };
    return [head, ...measure.steps.map((step, at) => stepRow(measure, step, `${index + 1}.${at + 1}`))];
  });
}

/**
 * The table of results that is attached to a memo: number, measure, result, who, the problems and suggestions given,
 * evidence.
 */
export function resultsTable(
  register: Register,
  words: Words,
  year: FiscalYear,
  month: Month,
  measures: readonly MeasureStanding[],
  problems: readonly Problem[],
): Table {
  const { label, monthView } = words.views;
  const { memo } = words;
  const titles: Readonly<Record<keyof Row, string>> = {
    no: label.no,
    measure: memo.resultsTable.measure,
    result: memo.resultsTable.result,
    offices: label.offices,
    problem: label.problem,
    suggestion: label.suggestion,
    evidence: label.evidence,
  };
  const breadths: Readonly<Record<keyof Row, number>> = {
    no: 6,
    measure: 18,
    result: 26,
    offices: 12,
    problem: 12,
    suggestion: 13,
    evidence: 13,
  };
  const fields = (Object.keys(titles) as (keyof Row)[]).map(
    (key, index): Field<Row> => ({
      key,
      title: titles[key],
      align: key === 'no' ? 'center' : 'left',
      importance: index < 3 ? 1 : 2,
      breadth: breadths[key],
      cell: (row) => row[key],
    }),
  );
  const rows = rowsOf(register, words, year, month, measures, problems);
  return tableOf('results', memo.resultsTable.title, monthView.noMeasures, fields, rows);
}
