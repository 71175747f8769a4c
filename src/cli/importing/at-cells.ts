import { cellSaying, type FormRows, formHeading, locateCell } from '../../data/form/places.ts';
import type { FormReport } from '../../data/form/read-form.ts';
import type { Loaded } from '../../data/load.ts';
import { pathAt } from '../../data/tree.ts';
import { type AnyFinding, findingKey, type LocatedFinding } from '../../model/finding.ts';
import { yearOf } from '../../model/register.ts';
import { locateFindings } from '../open.ts';
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

/**
 * Findings of the directory as it would be, those in an imported report at the cell of the form that says what they are
 * about; what no cell says stays at its line.
 */
export function atCells(
  reports: readonly FiledReport[],
  after: Loaded,
  all: readonly AnyFinding[],
  findings: readonly LocatedFinding[],
): LocatedFinding[] {
  const filed = new Map(reports.map((each) => [each.file, { ...each, rows: rowsOf(after, each) }]));
  const cellOf = (problem: AnyFinding) => {
    const own = filed.get(problem.at.file);
    const cell = own && cellSaying(own.report.at, withPath(problem, after), own.rows);
    const book = own?.opened.book;
    return cell && book && locateCell(book, cell, formHeading(book, own.opened.form.stamp)(cell));
  };
  const cells = new Map<string, LocatedFinding>();
  for (const problem of all) {
    const cell = cellOf(problem);
    const [resolved] = cell ? locateFindings(after, [problem]) : [];
    if (!cell || !resolved) continue;
    const { code, severity, args } = resolved;
    const related = resolved.related.map((other, index) => {
      const at = problem.related?.[index]?.at;
      return { ...other, ...(at && cellOf({ ...problem, at })) };
    });
    cells.set(findingKey(resolved), { code, severity, args, related, ...cell });
  }
  return findings.map((problem) => cells.get(findingKey(problem)) ?? problem);
}
