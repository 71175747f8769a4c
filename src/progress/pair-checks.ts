import { assessmentOf } from '../ita/assessment.ts';
import { itemOf } from '../ita/items.ts';
import { type Day, monthOfDay } from '../model/be-date.ts';
import { type FiscalYear, fiscalYearOf, lastMonth } from '../model/fiscal-year.ts';
import type { Measure } from '../model/measure.ts';
import type { Month } from '../model/month.ts';
import type { Publication } from '../model/plan.ts';
import { type Pointer, within } from '../model/pointer.ts';
import { isBroken, type Register, type Year, yearOf } from '../model/register.ts';
import { measureIn } from '../in-force/amended.ts';
import { assignmentStanding } from './assignments.ts';
import { doneUnproven, type EntryOfStep, saidBy } from './evidence.ts';

/** What is asked of the measures item, and of the results item. */
export type PairCheck =
  | 'analysis-shown'
  | 'weaknesses-named'
  | 'measures-follow'
  | 'measures-complete'
  | 'years-fit'
  | 'every-measure-has-progress'
  | 'results-concrete'
  | 'results-in-year'
  | 'evidence-opens';

/** An answer that the data give, and the place that gives it: of a no, what is to be mended. `unknown`: can't tell. */
export interface PairAnswer {
  readonly check: PairCheck;
  readonly answer: 'yes' | 'no' | 'unknown';
  readonly at?: Pointer;
}

/** The two items about measures, each with the year that it speaks of; absent where that is not known. */
export interface Pair {
  readonly measures: { readonly item: string; readonly year?: FiscalYear };
  readonly results: { readonly item: string; readonly year?: FiscalYear };
}

/** The pair of a fiscal year's list; `undefined` where the list is not known. */
export function pairOf(register: Register, year: FiscalYear): Pair | undefined {
  const assessment = assessmentOf(register, year);
  if (!assessment?.pair) return undefined;
  const half = (item: string) => {
    const about = itemOf(assessment, item)?.about?.year;
    return { item, ...(about !== undefined && { year: about }) };
  };
  return { measures: half(assessment.pair.measures), results: half(assessment.pair.results) };
}

const say = (check: PairCheck, answer: PairAnswer['answer'], at?: Pointer): PairAnswer => ({
  check,
  answer,
  ...(at && { at }),
});
/** Yes, at what shows it, unless something speaks against it. */
const unless = (check: PairCheck, against: Pointer | undefined, shown: Pointer | undefined): PairAnswer =>
  against ? say(check, 'no', against) : say(check, shown ? 'yes' : 'unknown', shown);

/** The measures of a year in force on a day of it that are not cancelled; of a year that is over, at its end. */
function inForce({ year, measures }: Year, asOf: Day): Measure[] {
  const month = Math.min(lastMonth(year), monthOfDay(asOf)) as Month;
  return measures.flatMap((measure) => measureIn(measure, month, asOf) ?? []).filter(({ cancelled }) => !cancelled);
}

const MEASURE_CHECKS = [
  'analysis-shown',
  'weaknesses-named',
  'measures-follow',
  'measures-complete',
  'years-fit',
] as const;

/** The checks of the measures item, of the year whose measures it shows. */
export function measuresChecks(register: Register, { measures: { year } }: Pair, asOf: Day): PairAnswer[] {
  const data = year === undefined ? undefined : yearOf(register, year);
  const plan = data?.plan;
  const isHidden =
    year !== undefined && (isBroken(register, 'plan', { year }) || isBroken(register, 'measure', { year }));
  if (!data || !plan || isHidden) return MEASURE_CHECKS.map((check) => say(check, 'unknown'));
  const { lastResult, gaps } = plan;
  const measures = inForce(data, asOf);
  const list = within(plan.at, 'gaps');
  const hasBoth = (['weakness', 'development'] as const).every((kind) => gaps.some((gap) => gap.kind === kind));
  const idle = gaps.find(({ practice }) => practice === undefined);
  const loose = measures.find((measure) => !measure.gaps.some((id) => gaps.some((gap) => gap.id === id)));
  const open = gaps.find(({ id }) => !measures.some((measure) => measure.gaps.includes(id)));
  const bare = measures.find(
    ({ offices, steps, oversight }) => !offices.length || !steps.length || oversight === undefined,
  );
  const first = measures[0]?.at;
  return [
    lastResult && gaps.length > 0 && lastResult.indicators.length > 0
      ? say('analysis-shown', 'yes', lastResult.at)
      : say('analysis-shown', 'no', lastResult ? lastResult.at : plan.at),
    hasBoth ? unless('weaknesses-named', idle?.at, list) : say('weaknesses-named', 'no', list),
    first ? unless('measures-follow', loose?.at ?? open?.at, first) : say('measures-follow', 'no', list),
    first ? unless('measures-complete', bare?.at, first) : say('measures-complete', 'no', list),
    lastResult
      ? say('years-fit', lastResult.year === data.year - 1 ? 'yes' : 'no', within(lastResult.at, 'year'))
      : say('years-fit', 'no', plan.at),
  ];
}

const RESULT_CHECKS = ['every-measure-has-progress', 'results-concrete', 'results-in-year', 'evidence-opens'] as const;

/** Publications that a reader of the results item can be shown. */
const ANSWERS: readonly Publication['kind'][] = ['half-year', 'results', 'year'];

/** Where a reader can open the proof: a report of the half-year or of the year, or an address of the results item. */
function opened(register: Register, year: FiscalYear, { results }: Pair, of: Year, asOf: Day): Pointer | undefined {
  const report = of.publications.find(
    ({ kind, date, url, file }) => ANSWERS.includes(kind) && date <= asOf && (url !== undefined || file !== undefined),
  );
  const assignment = yearOf(register, year)?.assignments.find(
    (each) =>
      each.item === results.item &&
      assignmentStanding(each, asOf).isReady &&
      (each.url !== undefined || each.file !== undefined || each.addresses.length > 0),
  );
  return report?.at ?? assignment?.at;
}

/**
 * The checks of the results item of a fiscal year, of the year whose results it shows: from 2568 the year before.
 * `isConcrete` tells a result in words from a status alone.
 */
export function resultsChecks(
  register: Register,
  year: FiscalYear,
  pair: Pair,
  { asOf, isConcrete }: { readonly asOf: Day; readonly isConcrete: (result: string) => boolean },
): PairAnswer[] {
  const about = pair.results.year;
  const data = about === undefined ? undefined : yearOf(register, about);
  const isHidden =
    about !== undefined && ['measure', 'report'].some((kind) => isBroken(register, kind as 'report', { year: about }));
  if (!data || isHidden) return RESULT_CHECKS.map((check) => say(check, 'unknown'));
  const measures = inForce(data, asOf);
  const said = saidBy(data, asOf);
  const of = ({ id }: Measure) => said.filter(({ step }) => step.measure === id);
  const hasProgress = (all: readonly EntryOfStep[]) => all.some(({ entry }) => entry.status !== 'not-started');
  // A measure without progress is named when an office reports on it all the same.
  const silent = measures.find((measure) => of(measure).length === 0);
  const vague = measures.find((measure) => {
    const all = of(measure);
    return hasProgress(all) && !all.some(({ entry }) => entry.result !== undefined && isConcrete(entry.result));
  });
  const outside = said
    .flatMap(({ entry }) => entry.evidence)
    .find(({ date }) => date !== undefined && fiscalYearOf(monthOfDay(date)) !== data.year);
  const first = said.find(({ entry }) => entry.result !== undefined)?.entry.at;
  const shown = opened(register, year, pair, data, asOf);
  const unproven = doneUnproven(said)[0]?.entry.at;
  return [
    unless('every-measure-has-progress', silent?.at, measures.length > 0 ? said[0]?.entry.at : undefined),
    unless('results-concrete', vague?.at, first),
    unless('results-in-year', outside && within(outside.at, 'date'), first),
    shown
      ? unless('evidence-opens', unproven, shown)
      : say(
          'evidence-opens',
          'no',
          unproven ?? {
            file: data.publications[0]?.at.file ?? data.plan?.at.file ?? `${data.year}/publications.yaml`,
            path: [],
          },
        ),
  ];
}
