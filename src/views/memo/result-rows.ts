import type { Month } from '../../model/month.ts';
import { type Register, yearOf } from '../../model/register.ts';
import type { Entry } from '../../model/report.ts';
import { latestEntries } from '../../progress/latest-entry.ts';
import type { Problem } from '../../progress/problems.ts';
import type { MeasureStanding, MonthStanding, OfficeResult, StepStanding } from '../../progress/progress.ts';
import type { Words } from '../../words/words.ts';
import { month as monthCell, percent, resultPercent } from '../parts/cells.ts';
import { officeShort } from '../parts/names.ts';
import { plainText } from '../parts/plain-text.ts';
import { countsBehind } from './values.ts';

/** How the measures stand at the end of a month. */
export type Results = Pick<MonthStanding, 'year' | 'month' | 'asOf' | 'measures'>;

/** What one office reported last on a step, to be read on paper. */
export interface OfficeRow {
  readonly standing: StepStanding;
  /** `1.2`: the measure, the step. */
  readonly no: string;
  /** Absent where nobody has a part. */
  readonly office?: string;
  readonly result: string;
  readonly entry?: Entry;
  readonly problems: readonly Problem[];
}

/** A measure with the rows of its steps. */
export interface MeasureRows {
  readonly standing: MeasureStanding;
  readonly no: string;
  readonly rows: readonly OfficeRow[];
}

/** The measures with a row for each office of each step, as known at the as-of day. */
export function resultRows(
  register: Register,
  words: Words,
  { year, month, asOf, measures }: Results,
  problems: readonly Problem[],
): MeasureRows[] {
  const find = latestEntries(yearOf(register, year), asOf);
  const ofStep = new Map<string, Problem[]>();
  for (const problem of problems) ofStep.set(problem.step, [...(ofStep.get(problem.step) ?? []), problem]);
  const rowsOf = (standing: StepStanding, no: string): OfficeRow[] => {
    const { step, offices, health } = standing;
    const own = ofStep.get(step.ref) ?? [];
    const told = offices.map((part, index): OfficeRow => {
      const entry = part.reportedFor === null ? undefined : find(part.office, step.ref, part.reportedFor)?.entry;
      const isFirst = index === 0;
      const known = offices.map(({ office }) => office);
      return {
        standing,
        no,
        office: part.office,
        result: saidOf(words, { ...part, carriedOver: health !== 'cancelled' && part.carriedOver }, entry, month),
        ...(entry && { entry }),
        problems: own.filter(({ office }) => office === part.office || (isFirst && !known.includes(office))),
      };
    });
    return told.length > 0 ? told : [{ standing, no, result: words.views.health[health], problems: own }];
  };
  return measures.map((standing, index) => ({
    standing,
    no: String(index + 1),
    rows: standing.steps.flatMap((step, at) => rowsOf(step, `${index + 1}.${at + 1}`)),
  }));
}

/** The concrete result, else the status; of an earlier month with its name. */
function saidOf(words: Words, part: OfficeResult, entry: Entry | undefined, month: Month): string {
  const { noReport, noReportThisMonth, broken } = words.memo.resultsTable;
  if (part.broken) return broken;
  if (part.reportedFor === null || part.status === null) return noReport;
  const line = entry?.result ?? words.views.status[part.status];
  if (part.reportedFor === month) return line;
  const earlier = `${line} (${plainText(words, monthCell(part.reportedFor))})`;
  return part.carriedOver ? `${noReportThisMonth}: ${earlier}` : earlier;
}

/** A measure's result against its plan, with its word and the counts of its late steps. */
export function againstPlan(words: Words, { result, planned, health, counts }: MeasureStanding): string {
  const word = `${words.views.health[health]}${countsBehind(words, counts)}`;
  if (result === null || planned === null) return word;
  const [done, asked] = [resultPercent(result), percent(planned)].map((cell) => plainText(words, cell));
  return `${words.memo.resultsTable.plan(`${done}`, `${asked}`)} (${word})`;
}

/** The short name of the office of a row, "-" where nobody has a part. */
export const rowOffice = (register: Register, { office }: OfficeRow): string | null =>
  office === undefined ? null : officeShort(register, office);
