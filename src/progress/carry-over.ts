import { type Day, firstDay, lastDay } from '../model/be-date.ts';
import type { CarriedMeasure, CarriedStep, CarriedYear, DraftGap } from '../model/carried.ts';
import { type FiscalYear, firstMonth, lastMonth } from '../model/fiscal-year.ts';
import { subtract, ZERO } from '../model/fraction.ts';
import { ALL_OFFICES, type Measure } from '../model/measure.ts';
import { addMonths, type Month } from '../model/month.ts';
import type { Gap, Signers } from '../model/plan.ts';
import { type Register, yearOf } from '../model/register.ts';
import { holdersOf } from '../in-force/posts.ts';
import { holderOf } from '../in-force/offices.ts';
import type { Post } from '../model/organisation.ts';
import { monthStanding } from './month.ts';
import type { MeasureStanding, StepStanding } from './progress.ts';
import { weakPoints } from './weak-points.ts';

const MONTHS_IN_YEAR = 12;

/** The number of the first of `g1`, `g2`, … that comes after all those in use. */
function nextNumber(letter: string, used: readonly string[]): number {
  const numbers = used.map((id) => Number(new RegExp(`^${letter}(\\d+)$`).exec(id)?.[1] ?? 0));
  return Math.max(0, ...numbers) + 1;
}

/** The offices that go on with the work when the next year begins: those that exist, and who took over from the others. */
function officesLeft(register: Register, ids: readonly string[], year: FiscalYear): string[] {
  const known = (id: string) => register.offices.some((office) => office.id === id);
  const begins = firstMonth(year + 1);
  const left = ids.flatMap((id) => (id === ALL_OFFICES ? id : known(id) ? (holderOf(register, id, begins) ?? []) : []));
  return [...new Set(left)];
}

function isInPost(register: Register, id: string, start: Month, due: Month): boolean {
  const officer = register.officers.find((each) => each.id === id);
  return officer !== undefined && (officer.until ?? Infinity) >= firstDay(start) && (officer.from ?? 0) <= lastDay(due);
}

function carriedStep(register: Register, { step, result, value }: StepStanding, year: FiscalYear): CarriedStep {
  const start = step.kind === 'recurring' ? addMonths(step.start, MONTHS_IN_YEAR) : firstMonth(year + 1);
  const due = addMonths(step.due, MONTHS_IN_YEAR);
  return {
    ...{ step, start, due, result, value },
    ...(step.kind === 'quantity' && { left: subtract(step.target, value ?? ZERO) }),
    ...(step.offices && { offices: officesLeft(register, step.offices, year) }),
    officers: step.officers.filter((id) => isInPost(register, id, start, due)),
  };
}

/** A step that is done anew: from its own first month on, with its whole target and its plan. */
function stepAnew(register: Register, standing: StepStanding, year: FiscalYear): CarriedStep {
  const { step } = standing;
  const start = addMonths(step.start, MONTHS_IN_YEAR);
  const plan = step.plan.map(({ month, percent }) => ({ month: addMonths(month, MONTHS_IN_YEAR), percent }));
  return {
    ...carriedStep(register, standing, year),
    start,
    officers: step.officers.filter((id) => isInPost(register, id, start, addMonths(step.due, MONTHS_IN_YEAR))),
    ...(step.kind === 'quantity' && { left: step.target }),
    ...(plan.length > 0 && { plan }),
  };
}

/**
 * The measures with steps neither done nor cancelled, and those steps; of those that are done anew, all that are not
 * cancelled. The gaps that they answer are still all.
 */
function carriedMeasures(
  register: Register,
  standings: readonly MeasureStanding[],
  year: FiscalYear,
  isWhole: (measure: Measure) => boolean,
) {
  return standings.flatMap(({ measure, steps }): CarriedMeasure[] => {
    const present = steps.filter(({ step }) => !step.cancelled);
    const whole = measure !== undefined && isWhole(measure);
    const kept = whole ? present : present.filter(({ status }) => status !== 'done');
    if (!measure || kept.length === 0) return [];
    const { offices, gaps } = measure;
    const carried = kept.map((standing) => (whole ? stepAnew : carriedStep)(register, standing, year));
    const done = steps.filter(({ status }) => status === 'done').length;
    return [{ measure, whole, offices: officesLeft(register, offices, year), gaps, steps: carried, done }];
  });
}

/**
 * The gaps of the next year's analysis: each weak point of the result, most points lost first, under the id of a gap still
 * open where one has its indicator, as a weakness where it is below the pass mark; then open gaps that say no indicator, or
 * of which the result says nothing. A gap whose indicator is weak no more is over.
 */
function draftGaps(register: Register, year: FiscalYear, open: readonly Gap[], from: number): DraftGap[] {
  const points = weakPoints(register, year);
  const scored = new Set(yearOf(register, year)?.result?.indicators.map(({ number }) => number));
  const drafts = new Map<string, DraftGap>();
  let next = from;
  for (const { number, name, score, isBelow } of points) {
    const gap = open.find(({ indicators }) => indicators.includes(number));
    const id = gap?.id ?? `g${next}`;
    if (!gap) next += 1;
    if (drafts.has(id)) continue;
    const indicators = [number, ...(gap?.indicators ?? []).filter((each) => each !== number)];
    const kind = isBelow ? 'weakness' : 'development';
    drafts.set(id, { id, kind, indicators, score, isCarried: gap !== undefined, ...(name !== undefined && { name }) });
  }
  for (const { id, kind, indicators } of open) {
    if (!drafts.has(id) && !indicators.some((number) => scored.has(number)))
      drafts.set(id, { id, kind, indicators, isCarried: true });
  }
  if (drafts.size === 0) drafts.set(`g${next}`, { id: `g${next}`, kind: 'weakness', indicators: [], isCarried: false });
  return [...drafts.values()];
}

function signersOf(register: Register, year: FiscalYear): Signers {
  const begins = firstDay(firstMonth(year + 1));
  const signers = Object.entries(yearOf(register, year)?.plan?.signers ?? {}).flatMap(([post, id]) => {
    const officer = register.officers.find((each) => each.id === id);
    if (id === undefined) return [];
    if (officer && (officer.until ?? begins) >= begins) return [[post, id]];
    return holdersOf(register, post as Post, begins).length === 1 ? [] : [[post, '']];
  });
  return Object.fromEntries(signers) as Signers;
}

/**
 * What the fiscal year after one begins with. Steps neither done nor cancelled go on: their months move by one year (what
 * had begun goes on in October), a quantity keeps what is left to do. The analysis is drafted from
 * the scores; a gap that carried measures still answer, or that nobody answered, keeps its id, never its words. Measures of
 * every year, and those whose ids are in `anew`, go on whole.
 */
export function carryOver(register: Register, year: FiscalYear, asOf: Day, anew: readonly string[] = []): CarriedYear {
  const data = yearOf(register, year);
  const standing = monthStanding(register, lastMonth(year), asOf);
  const measures = carriedMeasures(
    register,
    standing.measures,
    year,
    ({ id, yearly }) => yearly === true || anew.includes(id),
  );
  const answered = measures.flatMap(({ gaps }) => gaps);
  const everAnswered = (data?.measures ?? []).flatMap(({ gaps }) => gaps);

  const before = data?.plan?.gaps ?? [];
  const open = before.filter(({ id }) => answered.includes(id) || !everAnswered.includes(id));
  const next = nextNumber(
    'g',
    before.map(({ id }) => id),
  );
  const drafts = draftGaps(register, year, open, next);
  const ids = drafts.map(({ id }) => id);
  const unanswered = ids.filter((id) => !answered.includes(id));
  const missing = `m${nextNumber(
    'm',
    standing.measures.map(({ id }) => id),
  )}`;
  return {
    year,
    ...(asOf <= lastDay(lastMonth(year)) && { early: asOf }),
    ...(data?.result && { result: data.result }),
    signers: signersOf(register, year),
    drafts,
    measures: measures.map((each) => ({ ...each, gaps: each.gaps.filter((gap) => ids.includes(gap)) })),
    ...(unanswered.length > 0 && { missing: { id: missing, gaps: unanswered } }),
  };
}
