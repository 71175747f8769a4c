import { type AnyFinding, finding } from '../model/finding.ts';
import { monthsOf } from '../model/fiscal-year.ts';
import { everyStep, ALL_OFFICES } from '../model/measure.ts';
import type { Pointer } from '../model/pointer.ts';
import { isBroken, type Register, type Year } from '../model/register.ts';
import { termsByMonth } from './known-steps.ts';
import { officeLists } from './office-lists.ts';
import { officesSetAt } from './set-at.ts';

const CODE = 'measure-without-office';

/** Steps that run in a month in which none of the offices named takes part; once for each list of offices. */
function idleMonths(register: Register, year: Year): AnyFinding[] {
  const found = new Map<string, AnyFinding>();
  const termsIn = termsByMonth(register, year);
  for (const measure of year.measures) {
    for (const known of everyStep(measure)) {
      for (const month of monthsOf(year.year)) {
        const terms = termsIn(measure, known, month);
        if (!terms || terms.parts.list.length > 0 || terms.step.cancelled) continue;
        const { step } = terms;
        if (month < step.start || month > step.due || (step.offices ?? terms.measure.offices).length === 0) continue;
        const at: Pointer = { ...officesSetAt(measure, step, month), on: 'key' };
        const key = JSON.stringify(at);
        const args = { measure: measure.id, ...(step.offices && { step: step.id }), month };
        if (!found.has(key)) found.set(key, finding(CODE, at, args));
      }
    }
  }
  return [...found.values()];
}

/**
 * `measure-without-office`: nobody is responsible for a measure, or for a step with offices of its own: the list is
 * empty, or `all` while no office reports, or no office named takes part in a month from start to due.
 */
export function measureWithoutOffice(register: Register): AnyFinding[] {
  const { offices, years } = register;
  const unsure = offices.length === 0 || isBroken(register, 'offices');
  const allIsNobody = !unsure && !offices.some(({ reporting }) => reporting);
  const isNobody = (names: readonly string[]) => names.every((name) => name === ALL_OFFICES && allIsNobody);
  const changes = offices.some(({ from, until }) => from !== undefined || until !== undefined);
  return years.flatMap((year) => [
    ...year.measures
      .flatMap(officeLists)
      .filter(({ names }) => isNobody(names))
      .map(({ of, at }) => finding(CODE, { ...at, on: 'key' }, of)),
    ...(unsure || allIsNobody || !changes ? [] : idleMonths(register, year)),
  ]);
}
