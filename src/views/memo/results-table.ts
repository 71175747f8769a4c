import type { Register } from '../../model/register.ts';
import type { Problem } from '../../progress/problems.ts';
import type { Words } from '../../words/words.ts';
import type { Cell, Table } from '../document.ts';
import { text } from '../parts/cells.ts';
import { measureTitle, responsibleNames } from '../parts/names.ts';
import { tableFrom } from '../parts/table.ts';
import { paperFields, type PaperRow } from './paper-fields.ts';
import { againstPlan, type MeasureRows, type OfficeRow, resultRows, type Results, rowOffice } from './result-rows.ts';

/** The columns in order, with their part of the paper. */
const BREADTHS = {
  no: 6,
  measure: 18,
  office: 9,
  result: 28,
  problem: 13,
  suggestion: 13,
  evidence: 13,
} as const;
/** A measure, or what an office did of one of its steps. */
type Row = PaperRow<keyof typeof BREADTHS>;

/** Several texts as lines of a cell, each once. */
const lines = (all: readonly (string | null | undefined)[]): Cell => {
  const different = [...new Set(all.filter((line) => line !== null && line !== undefined))];
  return text(different.length > 0 ? different.join('\n') : null);
};

function measureRow(register: Register, words: Words, { year, month }: Results, { standing, no }: MeasureRows): Row {
  const { measure } = standing;
  return {
    no: text(no, 'strong'),
    measure: { ...measureTitle(register, words, year, standing), tone: 'strong' },
    office: measure ? responsibleNames(register, words, measure.offices, month, 'strong') : text(null),
    result: text(againstPlan(words, standing), 'strong'),
    problem: text(''),
    suggestion: text(''),
    evidence: text(''),
  };
}

function officeRow(register: Register, words: Words, row: OfficeRow): Row {
  const { cancelled } = words.memo.resultsTable;
  const { step, health } = row.standing;
  return {
    no: text(row.no),
    measure: text(step.title),
    office: text(rowOffice(register, row)),
    result: lines([...(health === 'cancelled' ? [cancelled] : []), row.result]),
    problem: lines(row.problems.map(({ problem }) => problem)),
    suggestion: lines(row.problems.map(({ suggestion }) => suggestion)),
    evidence: lines((row.entry?.evidence ?? []).map(({ title }) => title)),
  };
}

/**
 * The table of all results: number, measure or step, office, its result, the problems and suggestions given, evidence; a
 * row for each office, so that no row outgrows the paper.
 */
export function resultsTable(register: Register, words: Words, results: Results, problems: readonly Problem[]): Table {
  const { label, monthView } = words.views;
  const { memo } = words;
  const titles = {
    no: label.no,
    measure: memo.resultsTable.measure,
    office: label.office,
    result: memo.resultsTable.result,
    problem: label.problem,
    suggestion: label.suggestion,
    evidence: label.evidence,
  };
  const fields = paperFields(BREADTHS, titles, {
    least: ['problem', 'suggestion', 'evidence'],
    merged: ['no', 'measure'],
  });
  const rows = resultRows(register, words, results, problems).flatMap((measure) => [
    measureRow(register, words, results, measure),
    ...measure.rows.map((row) => officeRow(register, words, row)),
  ]);
  return tableFrom('results', memo.resultsTable.title, monthView.noMeasures, fields, rows);
}
