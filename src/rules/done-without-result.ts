import { type AnyFinding, finding } from '../model/finding.ts';
import { within } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';
import { isConcrete } from '../text/concrete.ts';

/** `done-without-result`: a step is said to be done with no result, or with one that only repeats the status. */
export function doneWithoutResult(register: Register): AnyFinding[] {
  return register.years
    .flatMap((year) => year.reports)
    .flatMap((report) => report.entries)
    .filter(({ status, result }) => status === 'done' && (result === undefined || !isConcrete(result)))
    .map(({ step, result, at }) =>
      finding('done-without-result', within(at, result === undefined ? 'status' : 'result'), { step }),
    );
}
