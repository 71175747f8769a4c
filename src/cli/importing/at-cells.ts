import type { Located } from '../../data/locate.ts';
import type { Loaded } from '../../data/load.ts';
import { type AnyFinding, findingKey, type LocatedFinding } from '../../model/finding.ts';
import { locateFindings } from '../open.ts';

/** The cell of an imported workbook that says what a finding is about; `undefined` when no cell says it. */
export type CellOf = (problem: AnyFinding) => Located | undefined;

/**
 * Findings of the directory as it would be after an import, each at the cell of the workbook that says what it is about;
 * what no cell says stays at its line. `all` are those that `findings` were located from.
 */
export function atCells(
  after: Loaded,
  all: readonly AnyFinding[],
  findings: readonly LocatedFinding[],
  cellOf: CellOf,
): LocatedFinding[] {
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
