import { evidence } from './new-evidence.ts';
import { measure } from './new-measure.ts';
import { channel, office, officer, publication } from './new-list-items.ts';
import { agreement, assignment, gap } from './new-records.ts';
import { report } from './new-report.ts';
import { step } from './new-step.ts';
import { year } from './new-year.ts';
import type { Scaffold } from './scaffold.ts';

/** Everything that `ita new` makes, by kind. Adding one is a file and a line here. */
export const SCAFFOLDS: Readonly<Record<string, Scaffold>> = {
  report,
  measure,
  officer,
  office,
  channel,
  publication,
  gap,
  step,
  evidence,
  assignment,
  agreement,
  year,
};
