import { closingOf } from '../in-force/closing.ts';
import type { ClosedStep, Closing, Figures } from '../model/closing.ts';
import type { CodeArgs } from '../model/code-args.ts';
import { type AnyFinding, finding } from '../model/finding.ts';
import { monthsOf } from '../model/fiscal-year.ts';
import { compare, type Fraction, toFixed } from '../model/fraction.ts';
import { ALL_OFFICES, type Measure } from '../model/measure.ts';
import { monthText } from '../model/month.ts';
import { keyOf, type Pointer, within } from '../model/pointer.ts';
import { isBroken, type Register, type Year } from '../model/register.ts';
import { ARITHMETIC, figuresToClose } from '../progress/closed.ts';
import { exactFigures } from '../progress/month.ts';
import type { StepStanding } from '../progress/progress.ts';
import { plainNumber } from './plain-number.ts';
import type { RuleContext } from './rule.ts';
import { officesSetAt, stepSetAt } from './set-at.ts';

type Key = CodeArgs['closed-month-moved']['key'];

/** A figure of a closed month that would be another one today, and the place that moved it. */
interface Moved {
  readonly key: Key;
  readonly office?: string;
  readonly was: string;
  readonly now: string;
  readonly at: Pointer;
}

/** A closed month, what it would be today, and where to look for what moved it. */
interface Recomputed {
  readonly register: Register;
  readonly year: Year;
  readonly closing: Closing;
}

const percent = (value: Fraction | null): string => (value ? toFixed(value, 2) : '-');
const number = (value: Fraction | undefined): string => (value ? plainNumber(value) : '-');
const isSame = (a: Fraction | null | undefined, b: Fraction | null | undefined): boolean =>
  a && b ? compare(a, b) === 0 : !a && !b;

/** Where a year's tolerance is set. */
function settingsAt({ year }: Recomputed): Pointer {
  return year.plan?.tolerance === undefined
    ? { file: 'ita.yaml', path: ['tolerance'] }
    : within(year.plan.at, 'tolerance');
}

/** Planned, result and health: the first that moved; nothing while a broken file hides them. */
function movedFigure(recomputed: Recomputed, was: Figures, now: Figures, at: (key: 'planned' | 'result') => Pointer) {
  if (now.health === 'broken') return [];
  for (const key of ['planned', 'result'] as const) {
    if (!isSame(was[key], now[key])) return [{ key, was: percent(was[key]), now: percent(now[key]), at: at(key) }];
  }
  if (was.health === now.health) return [];
  return [{ key: 'health' as const, was: was.health, now: now.health, at: settingsAt(recomputed) }];
}

/** The report that an office's value comes from, or would, had it been handed in by the day of the closing. */
function reportAt({ year, closing }: Recomputed, ref: string, offices: readonly string[]): Pointer | undefined {
  const named = year.reports
    .filter(({ month, office }) => month <= closing.month && offices.includes(office))
    .flatMap((report) => report.entries.filter(({ step }) => step === ref).map((entry) => ({ report, entry })));
  const last = named.reduce<(typeof named)[number] | undefined>(
    (latest, each) => (latest && latest.report.month > each.report.month ? latest : each),
    undefined,
  );
  if (!last) return undefined;
  const { report, entry } = last;
  if (report.submitted > closing.on) return within(report.at, 'submitted');
  return within(entry.at, entry.percent ? 'percent' : entry.value ? 'value' : 'status');
}

function movedValues(recomputed: Recomputed, was: ClosedStep, now: ClosedStep, standing: StepStanding): Moved[] {
  const { ref } = standing.step;
  return [...new Set([...Object.keys(was.offices), ...Object.keys(now.offices)])].flatMap((office): Moved[] => {
    const part = standing.offices.find((each) => each.office === office);
    const [before, after] = [was.offices[office], now.offices[office]];
    if (part?.broken || isSame(before, after) || (!part && standing.health === 'broken')) return [];
    const stored = within(recomputed.closing.at, 'steps', ref, 'offices', office);
    const at = reportAt(recomputed, ref, [office, ...(part?.holder ? [part.holder] : [])]) ?? stored;
    return [{ key: 'value', office, was: number(before), now: number(after), at }];
  });
}

function movedStep(
  recomputed: Recomputed,
  was: ClosedStep,
  now: ClosedStep,
  standing: StepStanding,
  measure: Measure,
): Moved[] {
  const { month } = recomputed.closing;
  const { step } = standing;
  const moved: Moved[] = [];
  if (was.due !== now.due) {
    const at = stepSetAt(measure, step, 'due', month);
    moved.push({ key: 'due', was: monthText(was.due), now: monthText(now.due), at });
  }
  if (!isSame(was.target, now.target)) {
    const at = stepSetAt(measure, step, 'target', month);
    moved.push({ key: 'target', was: number(was.target), now: number(now.target), at });
  }
  moved.push(...movedValues(recomputed, was, now, standing));
  if (moved.length > 0) return moved;
  const ofOffices = (): Pointer =>
    (step.offices ?? measure.offices).includes(ALL_OFFICES)
      ? { file: 'offices.yaml', path: ['offices'], on: 'key' }
      : officesSetAt(measure, step, month);
  const ofSpan = () => stepSetAt(measure, step, step.plan.length > 0 ? 'plan' : 'start', month);
  return movedFigure(recomputed, was, now, (key) =>
    key === 'planned' && step.kind !== 'recurring' ? ofSpan() : ofOffices(),
  );
}

function check(
  register: Register,
  year: Year,
  closing: Closing,
  figures: ReturnType<typeof exactFigures>,
): AnyFinding[] {
  const recomputed: Recomputed = { register, year, closing };
  const snapshot = figures(closing.month);
  const now = figuresToClose(snapshot);
  const findings: AnyFinding[] = [];
  const say = (of: string, stored: Pointer, moved: readonly Moved[]) => {
    for (const { at, ...args } of moved) {
      const related = [{ at: stored, role: 'contradicts' as const }];
      findings.push(finding('closed-month-moved', at, { month: closing.month, of, ...args }, { related }));
    }
    return moved.length > 0;
  };
  const standings = new Map(
    snapshot.measures.flatMap(({ steps }) => steps.map((each) => [each.step.ref, each] as const)),
  );
  const measureMoved = (id: string): boolean => {
    if (isBroken(register, 'measure', { year: year.year, id })) return true;
    const measure = year.measures.find((each) => each.id === id);
    const stored = within(closing.at, 'measures', id);
    const [was, is] = [closing.measures[id], now.measures[id]];
    if (!measure || !was || !is) {
      const at = measure ? within(measure.at, 'id') : { ...stored, on: 'key' as const };
      return say(id, stored, [
        { key: was ? 'absent' : 'new', was: percent(was?.result ?? null), now: percent(is?.result ?? null), at },
      ]);
    }
    const refs = new Set([...Object.keys(closing.steps), ...Object.keys(now.steps)]);
    const moved = [...refs].filter((ref) => ref.startsWith(`${id}/`)).filter((ref) => stepMoved(ref, measure));
    const weights = () => keyOf(measure.at, 'steps');
    return moved.length > 0 || say(id, stored, movedFigure(recomputed, was, is, weights));
  };
  const stepMoved = (ref: string, measure: Measure): boolean => {
    const stored = within(closing.at, 'steps', ref);
    const [was, is, standing] = [closing.steps[ref], now.steps[ref], standings.get(ref)];
    if (was && is && standing) return say(ref, stored, movedStep(recomputed, was, is, standing, measure));
    const at = standing ? within(standing.step.at, 'id') : keyOf(measure.at, 'steps');
    return say(ref, stored, [
      { key: was ? 'absent' : 'new', was: percent(was?.result ?? null), now: percent(is?.result ?? null), at },
    ]);
  };
  const ids = new Set([...Object.keys(closing.measures), ...Object.keys(now.measures)]);
  const moved = [...ids].filter(measureMoved);
  const stored = within(closing.at, 'plan');
  if (moved.length === 0)
    say(
      'plan',
      stored,
      movedFigure(recomputed, closing.plan, now.plan, (key) => within(stored, key)),
    );
  return findings;
}

/**
 * `closed-month-moved`: a figure of a closed month that would be another one, were the month worked out again as it was
 * known on the day of its closing; where it was moved, once for each place: the first month says it, and reopening that
 * one opens those after it. Nothing is said of what follows from it, nor of what a broken file hides.
 */
export const closedMonthMoved = (register: Register, { asOf }: RuleContext): AnyFinding[] =>
  register.years.flatMap((year) => {
    const closings = monthsOf(year.year)
      .flatMap((month) => closingOf(year, month, asOf) ?? [])
      .filter(({ arithmetic }) => arithmetic === ARITHMETIC);
    if (closings.length === 0) return [];
    const figures = exactFigures(register, year.year, asOf);
    const seen = new Set<string>();
    return closings
      .flatMap((closing) => check(register, year, closing, figures))
      .filter(({ at }) => !seen.has(JSON.stringify(at)) && seen.add(JSON.stringify(at)));
  });
