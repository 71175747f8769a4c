import { monthParts, type Month } from '../../model/month.ts';
import type { Register, Year } from '../../model/register.ts';
import type { Entry } from '../../model/report.ts';
import type { OfficeResult, StepStanding } from '../../progress/progress.ts';
import type { Words } from '../../words/words.ts';

/** What an office last said of a step, until a month. */
export interface Said {
  readonly office: string;
  readonly entry: Entry | null;
  /** What is to be read in the table: the concrete result, else the status. */
  readonly line: string;
}

const monthOf = (month: Month, words: Words): string => {
  const { year, number } = monthParts(month);
  return `${words.render.months.short[number - 1]} ${year}`;
};

function lineOf(result: OfficeResult, entry: Entry | undefined, month: Month, words: Words): string {
  const { noReport, noReportThisMonth, broken } = words.memo.resultsTable;
  const { status } = words.views;
  if (result.broken) return broken;
  if (result.reportedFor === null || result.status === null) return noReport;
  const says = entry?.result ?? status[result.status];
  if (result.reportedFor === month) return says;
  const earlier = `${says} (${monthOf(result.reportedFor, words)})`;
  return result.carriedOver ? `${noReportThisMonth}: ${earlier}` : earlier;
}

/** What each office says of a step at the end of a month, or said last before; named when there are several. */
export function saidOf(register: Register, year: Year | undefined, standing: StepStanding, month: Month, words: Words) {
  const several = standing.offices.length > 1;
  return standing.offices.map((result): Said => {
    const { office, reportedFor } = result;
    const report = year?.reports.find((each) => each.office === office && each.month === reportedFor);
    const entry = report?.entries.find((each) => each.step === standing.step.ref);
    const short = register.offices.find(({ id }) => id === office)?.short ?? office;
    const line = lineOf(result, entry, month, words);
    return { office, entry: entry ?? null, line: several ? `${short} ${line}` : line };
  });
}
