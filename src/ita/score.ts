import type { Assessment, Instrument } from '../model/assessment.ts';
import { add, decimal, divide, type Fraction, fraction, multiply, subtract, ZERO } from '../model/fraction.ts';
import type { InstrumentScores, ItaResult } from '../model/plan.ts';

/** Scores by number of indicator. */
export type IndicatorScores = ReadonlyMap<number, Fraction>;

/** Published scores are rounded to two decimals, so what is worked out of them may differ by this many points. */
const TOLERANCE = decimal(0.01);

const HUNDRED_PERCENT = fraction(100n);

/** The scores of a result by number of indicator; of one that it has twice, the first. */
export const indicatorScores = ({ indicators }: Pick<ItaResult, 'indicators'>): IndicatorScores =>
  new Map(indicators.toReversed().map(({ number, score }) => [number, score]));

/** The weight of an instrument in the total, as a share of 1. */
export const weightOf = ({ weight }: Pick<Instrument, 'weight'>): Fraction => divide(fraction(weight), HUNDRED_PERCENT);

/** The score of an instrument, the mean of its indicators; `undefined` while one of them is not known. */
export function instrumentMean({ indicators }: Instrument, scores: IndicatorScores): Fraction | undefined {
  const known = indicators.flatMap((number) => scores.get(number) ?? []);
  if (known.length < indicators.length || known.length === 0) return undefined;
  return divide(known.reduce(add, ZERO), fraction(known.length));
}

/** The total of the scores of all instruments by weight; `undefined` while one of them is not known. */
export function totalOf({ instruments }: Assessment, scores: InstrumentScores): Fraction | undefined {
  const parts = instruments.flatMap((instrument) => {
    const score = scores[instrument.id];
    return score ? [multiply(weightOf(instrument), score)] : [];
  });
  return parts.length === 0 || parts.length < instruments.length ? undefined : parts.reduce(add, ZERO);
}

/** The scores of the instruments as given, and where one is not, the mean of its indicators if that is known. */
export function instrumentScores(assessment: Assessment, { instruments, indicators }: ItaResult): InstrumentScores {
  const scores = indicatorScores({ indicators });
  const worked = assessment.instruments.flatMap((each) => {
    const mean = instruments[each.id] ?? instrumentMean(each, scores);
    return mean ? [[each.id, mean]] : [];
  });
  return { ...instruments, ...(Object.fromEntries(worked) as InstrumentScores) };
}

/** Points of the total that a point of an indicator is worth: 0.06 for each of five in an instrument of 30 %. */
export function indicatorWeight({ instruments }: Assessment, number: number): Fraction | undefined {
  const own = instruments.find(({ indicators }) => indicators.includes(number));
  return own && divide(weightOf(own), fraction(own.indicators.length));
}

/** Whether two scores differ by more than rounding can make them. */
export function differs(a: Fraction, b: Fraction): boolean {
  const { n, d } = subtract(a, b);
  return (n < 0n ? -n : n) * TOLERANCE.d > TOLERANCE.n * d;
}
