import { withTexts } from '../../data/edit/changed.ts';
import type { Prevailing } from '../../data/form/merge.ts';
import { mergedReport, type ReportConflict } from '../../data/form/report-text.ts';
import type { Loaded } from '../../data/load.ts';
import type { LocatedFinding } from '../../model/finding.ts';
import { errorsIn, newlyFound } from '../editing/findings.ts';
import { everyFinding } from '../every-finding.ts';
import { locateFindings } from '../open.ts';
import type { ResolvedOptions } from '../options.ts';
import { atCells } from './at-cells.ts';
import { type FiledReport, formCells } from './form-cells.ts';

/** A conflict of a form with the data, and the report it is in. */
export interface FormConflict extends ReportConflict {
  readonly of: FiledReport;
}

/** What becomes of the reports of forms: the new texts of those that were taken, and what holds the others back. */
export interface MergedForms {
  readonly texts: ReadonlyMap<string, string>;
  readonly taken: readonly FiledReport[];
  readonly conflicts: readonly FormConflict[];
  /** Reports whose file can't be edited as it is. */
  readonly stuck: readonly FiledReport[];
  /** What the reports would bring, at the cells that say it: errors of those left out, warnings of those taken. */
  readonly findings: readonly LocatedFinding[];
}

/** Puts reports into the texts of their files one after the other; those that don't go in are left out. */
function putIn(loaded: Loaded, reports: readonly FiledReport[], side: Prevailing | undefined) {
  const texts = new Map<string, string>();
  const conflicts: FormConflict[] = [];
  const stuck: FiledReport[] = [];
  const taken: FiledReport[] = [];
  for (const each of reports) {
    const source = loaded.sources.get(each.file);
    const before = texts.get(each.file) ?? source?.text;
    const { text, conflicts: own } =
      source && !source.root
        ? { text: undefined, conflicts: [] }
        : mergedReport(before, each.opened.form.month, each.report, { side, origin: source?.text ?? '' });
    if (text === undefined) stuck.push(each);
    else if (own.length > 0) conflicts.push(...own.map((conflict) => ({ ...conflict, of: each })));
    else {
      texts.set(each.file, text);
      taken.push(each);
    }
  }
  return { texts, conflicts, stuck, taken };
}

/**
 * Takes over reports into a directory in memory. A report that contradicts what was changed in the data, or brings an
 * error, is left out and holds no other back; where it can't be told whose an error is, all are left out.
 */
export function mergeForms(
  resolved: ResolvedOptions,
  { root, loaded, before }: { readonly root: string; readonly loaded: Loaded; readonly before: LocatedFinding[] },
  reports: readonly FiledReport[],
  side: Prevailing | undefined,
): MergedForms {
  const first = putIn(loaded, reports, side);
  const { conflicts, stuck } = first;
  const errors: LocatedFinding[] = [];
  let { texts, taken } = first;
  for (;;) {
    const after = withTexts(root, loaded, texts);
    const all = everyFinding(after, resolved.asOf);
    const caused = newlyFound(before, locateFindings(after, all));
    const findings = atCells(after, all, caused, formCells(taken, after));
    if (errorsIn(findings) === 0) return { texts, taken, conflicts, stuck, findings: [...errors, ...findings] };
    const wrong = new Set(caused.filter(({ severity }) => severity === 'error').map(({ location }) => location.file));
    const blamed = taken.filter(({ file }) => wrong.has(file));
    const left = blamed.length === 0 ? [] : taken.filter((each) => !blamed.includes(each));
    const isLeft = new Set(left.map(({ file }) => file));
    errors.push(...findings.filter((_, index) => !isLeft.has(caused[index]?.location.file ?? '')));
    ({ texts, taken } = putIn(loaded, left, side));
  }
}
