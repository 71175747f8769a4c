import { everyStep } from '../model/measure.ts';
import { lastDay, monthOfDay } from '../model/be-date.ts';
import { type AnyFinding, finding } from '../model/finding.ts';
import { lastMonth } from '../model/fiscal-year.ts';
import { addMonths, type Month } from '../model/month.ts';
import type { Office } from '../model/organisation.ts';
import { within } from '../model/pointer.ts';
import { isBroken, type Register, type Year } from '../model/register.ts';
import { exactFigures } from '../progress/month.ts';
import { termsByMonth } from './known-steps.ts';
import type { RuleContext } from './rule.ts';

type Closed = Office & { readonly until: Month };

const isClosed = (office: Office): office is Closed => office.until !== undefined && office.succeededBy === undefined;

function check(register: Register, year: Year, office: Closed, { asOf }: RuleContext): AnyFinding[] {
  const month = Math.min(lastMonth(year.year), Math.max(addMonths(office.until, 1), monthOfDay(asOf))) as Month;
  if (office.until >= month) return [];
  const termsIn = termsByMonth(register, year);
  const standings = exactFigures(register, year.year, asOf)(month).measures.flatMap(({ steps }) => steps);
  const unfinished = new Map(
    standings
      .filter(({ health }) => !['done', 'cancelled', 'broken'].includes(health))
      .filter(({ offices }) => offices.some((part) => part.office === office.id && part.status !== 'done'))
      .map(({ step }) => [step.ref, step]),
  );
  return year.measures.flatMap((measure) =>
    everyStep(measure).flatMap((known) => {
      const step = unfinished.get(known.ref);
      const parts = termsIn(measure, known, month)?.parts.list ?? [];
      const isHeld = parts.every((part) => part.office !== office.id || part.holder !== undefined);
      if (!step || isHeld || (step.kind === 'recurring' && step.due <= office.until)) return [];
      const args = { office: office.id, step: step.ref, until: office.until };
      const related = [{ at: within(step.at, 'id'), role: 'asks' as const }];
      return [finding('part-without-holder', within(office.at, 'until'), args, { related })];
    }),
  );
}

/**
 * `part-without-holder`: an office closed without a successor while its part of a step is not done, so that nobody
 * reports on it any more; only an amendment takes it out of the plan. By what is known at the as-of date.
 */
export function partWithoutHolder(register: Register, context: RuleContext): AnyFinding[] {
  if (isBroken(register, 'offices')) return [];
  const closed = register.offices.filter(isClosed).filter(({ until }) => lastDay(until) < context.asOf);
  return closed.flatMap((office) => register.years.flatMap((year) => check(register, year, office, context)));
}
