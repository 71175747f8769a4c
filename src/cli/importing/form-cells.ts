import { cellSaying, type FormRows, formHeading, locateCell } from '../../data/form/places.ts';
import type { FormReport } from '../../data/form/read-form.ts';
import type { Loaded } from '../../data/load.ts';
import { pathAt } from '../../data/tree.ts';
import type { AnyFinding } from '../../model/finding.ts';
import { yearOf } from '../../model/register.ts';
import type { CellOf } from './at-cells.ts';
import type { OpenedForm } from './open-form.ts';

/** A report of a form, and the file that it becomes. */
export interface FiledReport {
  readonly opened: OpenedForm;
  readonly report: FormReport;
  readonly file: string;
}

function rowsOf(loaded: Loaded, { file, report }: FiledReport): FormRows {
  const source = loaded.register.years
    .flatMap(({ year }) => yearOf(loaded.register, year)?.reports ?? [])
    .find((candidate) => candidate.at.file === file);
  const rows = new Map(report.rows.map(({ ref, row }) => [ref, row]));
  const ofStep = (step: string) => rows.get(step);
  return {
    ofStep,
    ofEntry: (index) => {
      const step = source?.entries[index]?.step ?? report.entries[index]?.step;
      return report.entries.find((entry) => entry.step === step)?.row;
    },
  };
}

/** A finding with the path to what its place in the text lies in, where it has no path of its own. */
function withPath(problem: AnyFinding, { sources }: Loaded): AnyFinding {
  const root = sources.get(problem.at.file)?.root;
  if (!root || !problem.offsets || problem.at.path.length > 0) return problem;
  return { ...problem, at: { ...problem.at, path: pathAt(root, problem.offsets.start) } };
}

/** The cells of forms that say what findings in the reports of them are about, in the directory as it would be. */
export function formCells(reports: readonly FiledReport[], after: Loaded): CellOf {
  const filed = new Map(reports.map((each) => [each.file, { ...each, rows: rowsOf(after, each) }]));
  return (problem) => {
    const own = filed.get(problem.at.file);
    const cell = own && cellSaying(own.report.at, withPath(problem, after), own.rows);
    if (!own || !cell) return undefined;
    const { book, form } = own.opened;
    return locateCell(book, cell, formHeading(book, form.stamp)(cell));
  };
}
