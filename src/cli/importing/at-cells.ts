import { cellSaying, locateCell } from '../../data/form/places.ts';
import type { FormReport } from '../../data/form/read-form.ts';
import type { WorkBook } from '../../data/form/workbook.ts';
import type { Loaded } from '../../data/load.ts';
import { type AnyFinding, findingKey, type LocatedFinding } from '../../model/finding.ts';
import { yearOf } from '../../model/register.ts';
import { locateFindings } from '../open.ts';

/** The row of the form that an entry of the new report came from, by the entry's position. */
function rowsOf(loaded: Loaded, file: string, report: FormReport): (index: number) => number | undefined {
  const source = loaded.register.years
    .flatMap(({ year }) => yearOf(loaded.register, year)?.reports ?? [])
    .find((candidate) => candidate.at.file === file);
  return (index) => {
    const step = source?.entries[index]?.step ?? report.entries[index]?.step;
    return report.entries.find((entry) => entry.step === step)?.row;
  };
}

/**
 * Findings of the directory as it would be, those in an imported report at the cell of the form that says what they are
 * about; what no cell says stays at its line.
 */
export function atCells(
  book: WorkBook,
  reports: ReadonlyMap<string, FormReport>,
  after: Loaded,
  all: readonly AnyFinding[],
  findings: readonly LocatedFinding[],
): LocatedFinding[] {
  const cells = new Map<string, AnyFinding['at']>();
  for (const problem of all) {
    const report = reports.get(problem.at.file);
    const cell = report && cellSaying(report.at, problem.code, problem.at.path, rowsOf(after, problem.at.file, report));
    const [resolved] = cell ? locateFindings(after, [problem]) : [];
    if (cell && resolved) cells.set(findingKey(resolved), cell);
  }
  return findings.map((problem) => {
    const cell = cells.get(findingKey(problem));
    if (!cell) return problem;
    const { code, severity, args, related } = problem;
    return { code, severity, args, related, ...locateCell(book, cell) };
  });
}
