import { assessmentOf } from '../ita/assessment.ts';
import { indicatorOf } from '../ita/items.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Day } from '../model/be-date.ts';
import { type FiscalYear, fiscalYearOf, firstMonth } from '../model/fiscal-year.ts';
import { compare, type Fraction } from '../model/fraction.ts';
import { addMonths, type Month } from '../model/month.ts';
import type { Gap, ItaResult, Publication } from '../model/plan.ts';
import { type Register, yearOf } from '../model/register.ts';
import { currentStanding } from './current.ts';
import { doneUnproven, type EntryOfStep, saidBy } from './evidence.ts';
import type { MeasureStanding, MonthStanding, StepStanding } from './progress.ts';
import { publicationOf } from './published.ts';

const QUARTER = 3;
/** So many days a result may wait for a report that publishes it: monthly reports follow by the middle of the next month. */
const DAYS_TO_PUBLISH = 30;

/** A step with the last that was reported on it. */
export interface TracedStep {
  readonly standing: StepStanding;
  /** The last entry that tells a result in words. */
  readonly last?: EntryOfStep;
  /** How many pieces of evidence its entries name. */
  readonly evidence: number;
  /** What first published the last result: the next monthly or yearly report, or what names the same evidence. */
  readonly published?: Publication;
  /** The last result that should have been published by now, where nothing since tells of it, whatever was reported later. */
  readonly waiting?: EntryOfStep;
}

/** A measure with its steps. */
export interface TracedMeasure {
  readonly standing: MeasureStanding;
  readonly steps: readonly TracedStep[];
}

/** A gap with the measures that answer it. */
export interface TracedGap {
  readonly gap: Gap;
  readonly measures: readonly TracedMeasure[];
}

/** An indicator of last year's result with the gaps found in it. */
export interface TracedIndicator {
  readonly number: number;
  readonly name?: string;
  /** Absent where the result does not give it. */
  readonly score?: Fraction;
  /** Below the line that the year of the result draws. */
  readonly isWeak: boolean;
  readonly gaps: readonly TracedGap[];
}

/** A link that is missing in the chain, with the thing that it is missing from. */
export type MissingLink =
  | { readonly kind: 'no-gap'; readonly indicator: TracedIndicator }
  | { readonly kind: 'no-measure'; readonly gap: Gap }
  | { readonly kind: 'no-result'; readonly measure: MeasureStanding }
  | { readonly kind: 'no-evidence'; readonly step: StepStanding; readonly at: EntryOfStep }
  | { readonly kind: 'not-published'; readonly step: StepStanding; readonly at: EntryOfStep };

/** From last year's indicators to what was published of the results, as known on a day. */
export interface Trace {
  readonly year: FiscalYear;
  /** The month of the figures, the last that can be judged. */
  readonly standing: MonthStanding;
  readonly result?: ItaResult;
  /** What is known of the assessment that gave it. */
  readonly assessment?: Assessment;
  /** In order of number: those of the result, and those that gaps name. */
  readonly indicators: readonly TracedIndicator[];
  /** Gaps of no indicator. */
  readonly otherGaps: readonly TracedGap[];
  /** Measures that answer no gap. */
  readonly otherMeasures: readonly TracedMeasure[];
  readonly missing: readonly MissingLink[];
}

const isCancelled = ({ health }: { readonly health: string }) => health === 'cancelled';

/** The first month of the quarter of the fiscal year that a month lies in. */
const quarterOf = (month: Month): Month => {
  const first = firstMonth(fiscalYearOf(month));
  return addMonths(first, Math.floor((month - first) / QUARTER) * QUARTER);
};

function tracedStep(
  standing: StepStanding,
  said: ReadonlyMap<string, readonly EntryOfStep[]>,
  publications: readonly Publication[],
  asOf: Day,
): TracedStep {
  const entries = said.get(standing.step.ref) ?? [];
  const last = entries.findLast(({ entry }) => entry.result !== undefined);
  const published = last && publicationOf(publications, last);
  const old = entries.findLast(
    ({ entry, report }) => entry.result !== undefined && asOf - report.submitted > DAYS_TO_PUBLISH,
  );
  const waiting = old && !published && !publicationOf(publications, old) ? old : undefined;
  return {
    standing,
    ...(last && { last }),
    evidence: entries.reduce((sum, { entry }) => sum + entry.evidence.length, 0),
    ...(published && { published }),
    ...(waiting && { waiting }),
  };
}

/** A measure has begun, is not over, and nobody told a result of it in the quarter. */
function isSilent({ standing, steps }: TracedMeasure, said: ReadonlyMap<string, readonly EntryOfStep[]>, month: Month) {
  const from = quarterOf(month);
  const open = steps.filter(
    ({ standing: { step, health } }) => step.start <= month && health !== 'done' && health !== 'cancelled',
  );
  if (!standing.measure || isCancelled(standing) || open.length === 0) return false;
  return !steps.some(({ standing: { step } }) =>
    (said.get(step.ref) ?? []).some(
      ({ report, entry }) => report.month >= from && report.month <= month && entry.result !== undefined,
    ),
  );
}

function missingOf(
  trace: Omit<Trace, 'missing'>,
  measures: readonly TracedMeasure[],
  said: ReadonlyMap<string, readonly EntryOfStep[]>,
): MissingLink[] {
  const { month } = trace.standing;
  const gaps = [...new Set([...trace.indicators.flatMap(({ gaps: of }) => of), ...trace.otherGaps])];
  const steps = measures.flatMap((each) => each.steps).filter(({ standing }) => !isCancelled(standing));
  const unproven = new Map(doneUnproven([...said.values()].flat()).map((each) => [each.step.ref, each]));
  return [
    ...trace.indicators.flatMap((indicator): MissingLink[] =>
      indicator.isWeak && indicator.gaps.length === 0 ? [{ kind: 'no-gap', indicator }] : [],
    ),
    ...[...new Map(gaps.map((each) => [each.gap.id, each])).values()].flatMap(({ gap, measures: of }): MissingLink[] =>
      of.length === 0 ? [{ kind: 'no-measure', gap }] : [],
    ),
    ...measures.flatMap((each): MissingLink[] =>
      isSilent(each, said, month) ? [{ kind: 'no-result', measure: each.standing }] : [],
    ),
    ...steps.flatMap(({ standing }): MissingLink[] => {
      const at = unproven.get(standing.step.ref);
      return at ? [{ kind: 'no-evidence', step: standing, at }] : [];
    }),
    ...steps.flatMap(({ standing, waiting }): MissingLink[] =>
      waiting ? [{ kind: 'not-published', step: standing, at: waiting }] : [],
    ),
  ];
}

/** The chain of a fiscal year from indicator to publication, as known on a day; figures of closed months as they were signed. */
export function tracedYear(register: Register, year: FiscalYear, asOf: Day): Trace {
  const data = yearOf(register, year);
  const standing = currentStanding(register, year, asOf);
  const result = data?.plan?.lastResult ?? yearOf(register, year - 1)?.result;
  const said = new Map<string, EntryOfStep[]>();
  for (const each of data ? saidBy(data, asOf) : []) {
    const list = said.get(each.step.ref);
    if (list) list.push(each);
    else said.set(each.step.ref, [each]);
  }
  const publications = (data?.publications ?? []).filter(({ date }) => date <= asOf).sort((a, b) => a.date - b.date);
  const measures = standing.measures.map(
    (measure): TracedMeasure => ({
      standing: measure,
      steps: measure.steps.map((step) => tracedStep(step, said, publications, asOf)),
    }),
  );
  const gaps = (data?.plan?.gaps ?? []).map(
    (gap): TracedGap => ({
      gap,
      measures: measures.filter(
        (each) => !isCancelled(each.standing) && each.standing.measure?.gaps.includes(gap.id) === true,
      ),
    }),
  );
  const assessment = result && assessmentOf(register, result.year);
  const mark = assessment?.passMark?.score;
  const scores = new Map(result?.indicators.map(({ number, score }) => [number, score]));
  const numbers = [...new Set([...scores.keys(), ...gaps.flatMap(({ gap }) => gap.indicators)])].sort((a, b) => a - b);
  const indicators = numbers.map((number): TracedIndicator => {
    const score = scores.get(number);
    const name = indicatorOf(assessment, number)?.name;
    return {
      number,
      ...(name !== undefined && { name }),
      ...(score && { score }),
      isWeak: score !== undefined && mark !== undefined && compare(score, mark) < 0,
      gaps: gaps.filter(({ gap }) => gap.indicators.includes(number)),
    };
  });
  const chain = {
    year,
    standing,
    ...(result && { result }),
    ...(assessment && { assessment }),
    indicators,
    otherGaps: gaps.filter(({ gap }) => gap.indicators.length === 0),
    otherMeasures: measures.filter(
      ({ standing: { measure } }) => !measure?.gaps.some((id) => gaps.some(({ gap }) => gap.id === id)),
    ),
  };
  return { ...chain, missing: missingOf(chain, measures, said) };
}
