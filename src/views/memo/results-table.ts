import type { Month } from '../../model/month.ts';
import { type Register, yearOf } from '../../model/register.ts';
import type { Entry } from '../../model/report.ts';
import { type FindEntry, latestEntries } from '../../progress/latest-entry.ts';
import type { Problem } from '../../progress/problems.ts';
import type { MeasureStanding, MonthStanding, OfficeResult, StepStanding } from '../../progress/progress.ts';
import type { Words } from '../../words/words.ts';
import type { Cell, Table } from '../document.ts';
import { month as monthCell, percent, resultPercent, text } from '../parts/cells.ts';
import { measureTitle, officeShort, responsibleNames } from '../parts/names.ts';
import { plainText } from '../parts/plain-text.ts';
import { type Field, tableFrom } from '../parts/table.ts';
import { countsBehind } from './values.ts';

/** A measure, or one of its steps: what stands in each column. */
type Row = Readonly<Record<'no' | 'measure' | 'result' | 'offices' | 'problem' | 'suggestion' | 'evidence', Cell>>;

/** The columns in order, with their part of the paper. */
const BREADTHS: Readonly<Record<keyof Row, number>> = {
  no: 6,
  measure: 18,
  result: 26,
  offices: 12,
  problem: 12,
  suggestion: 13,
  evidence: 13,
};

/** How the measures stand at the end of a month. */
type Results = Pick<MonthStanding, 'year' | 'month' | 'asOf' | 'measures'>;

const lines = (all: readonly (string | null)[]): Cell => {
  const different = [...new Set(all.filter((line) => line !== null))];
  return text(different.length > 0 ? different.join('\n') : null);
};

/** What an office reported on a step, to be read in the table: the concrete result, else the status. */
function lineOf(words: Words, result: OfficeResult, entry: Entry | undefined, month: Month): string {
  const { noReport, noReportThisMonth, broken } = words.memo.resultsTable;
  if (result.broken) return broken;
  if (result.reportedFor === null || result.status === null) return noReport;
  const line = entry?.result ?? words.views.status[result.status];
  if (result.reportedFor === month) return line;
  const earlier = `${line} (${plainText(words, monthCell(result.reportedFor))})`;
  return result.carriedOver ? `${noReportThisMonth}: ${earlier}` : earlier;
}

/** What each office reported last on a step, until a month; the office is named when there are several. */
function linesOf(
  register: Register,
  words: Words,
  { step, offices, health }: StepStanding,
  month: Month,
  find: FindEntry,
) {
  const owes = health !== 'cancelled';
  return offices.map((result) => {
    const { office, reportedFor } = result;
    const entry = reportedFor === null ? undefined : find(office, step.ref, reportedFor)?.entry;
    const line = lineOf(words, { ...result, carriedOver: owes && result.carriedOver }, entry, month);
    return { entry, line: offices.length > 1 ? `${officeShort(register, office)} ${line}` : line };
  });
}

/** The rows of the table: each measure, then its steps with what was reported on them. */
function rowsOf(register: Register, words: Words, results: Results, problems: readonly Problem[]): Row[] {
  const { year, month, asOf, measures } = results;
  const { cancelled } = words.memo.resultsTable;
  const find = latestEntries(yearOf(register, year), asOf);
  const problemsOf = new Map<string, Problem[]>(problems.map(({ step }) => [step, []]));
  for (const problem of problems) problemsOf.get(problem.step)?.push(problem);
  const stepRow = ({ measure }: MeasureStanding, standing: StepStanding, no: string): Row => {
    const { step, health } = standing;
    const reported = linesOf(register, words, standing, month, find);
    const own = problemsOf.get(step.ref) ?? [];
    return {
      no: text(no),
      measure: text(step.title),
      result: lines([...(health === 'cancelled' ? [cancelled] : []), ...reported.map(({ line }) => line)]),
      offices: measure ? responsibleNames(register, words, step.offices ?? measure.offices, month) : text(null),
      problem: lines(own.map(({ problem }) => problem)),
      suggestion: lines(own.map(({ suggestion }) => suggestion)),
      evidence: lines(reported.flatMap(({ entry }) => (entry?.evidence ?? []).map(({ title }) => title))),
    };
  };
  return measures.flatMap((standing, index) => {
    const { measure, result, planned, health, steps, counts } = standing;
    const against = words.memo.resultsTable.plan(
      plainText(words, resultPercent(result)),
      plainText(words, percent(planned)),
    );
    const head: Row = {
      no: text(String(index + 1), 'strong'),
      measure: { ...measureTitle(register, words, year, standing), tone: 'strong' },
      result: text(`${against} (${words.views.health[health]}${countsBehind(words, counts)})`, 'strong'),
      offices: measure ? responsibleNames(register, words, measure.offices, month, 'strong') : text(null),
      problem: text(''),
      suggestion: text(''),
      evidence: text(''),
    };
    return [head, ...steps.map((step, at) => stepRow(standing, step, `${index + 1}.${at + 1}`))];
  });
}

/**
 * The table of results that is attached to a memo: number, measure, result, who, the problems and suggestions given,
 * evidence.
 */
export function resultsTable(register: Register, words: Words, results: Results, problems: readonly Problem[]): Table {
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
  const fields = (Object.keys(BREADTHS) as (keyof Row)[]).map(
    (key, index): Field<Row> => ({
      key,
      title: titles[key],
      align: key === 'no' ? 'center' : 'left',
      importance: index < 3 ? 1 : 2,
      breadth: BREADTHS[key],
      cell: (row) => row[key],
    }),
  );
  const rows = rowsOf(register, words, results, problems);
  return tableFrom('results', memo.resultsTable.title, monthView.noMeasures, fields, rows);
}
