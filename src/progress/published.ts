import type { Publication } from '../model/plan.ts';
import type { EntryOfStep } from './evidence.ts';

const isSame = (entry: EntryOfStep['entry'], { file, url }: Publication): boolean =>
  entry.evidence.some((each) => (file !== undefined && each.file === file) || (url !== undefined && each.url === url));

/** Publications that tell the results of a time. */
const REPORTS: readonly Publication['kind'][] = ['month', 'half-year', 'results', 'year'];

/**
 * What first published a result: what names its evidence, or the next report of a month, a half-year or a year, of whichever kind. The
 * publications come in order of day.
 */
export const publicationOf = (
  publications: readonly Publication[],
  { report, entry }: EntryOfStep,
): Publication | undefined =>
  publications.find((each) => isSame(entry, each) || (each.date >= report.submitted && REPORTS.includes(each.kind)));
