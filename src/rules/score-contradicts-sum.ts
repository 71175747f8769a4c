import { assessmentOf } from '../ita/assessment.ts';
import { differs, indicatorScores, instrumentMean, instrumentScores, totalOf, weightOf } from '../ita/score.ts';
import type { Assessment } from '../model/assessment.ts';
import { type AnyFinding, finding } from '../model/finding.ts';
import { type Fraction, toFixed } from '../model/fraction.ts';
import type { ItaResult } from '../model/plan.ts';
import { type Pointer, within } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';
import { ownAssessment } from './own-assessment.ts';

/** Every result that files hold: last year's in a plan, and the year's own. */
export const resultsIn = (register: Register): ItaResult[] =>
  register.years.flatMap(({ plan, result }) => [
    ...(plan?.lastResult ? [plan.lastResult] : []),
    ...(result ? [result] : []),
  ]);

/** A score and the sum that it is to be, written out. */
interface Sum {
  readonly of: 'score' | 'iit' | 'eit' | 'oit';
  readonly at: Pointer;
  readonly score: Fraction;
  readonly worked: Fraction | undefined;
  readonly sum: string;
}

function sumsOf(assessment: Assessment, result: ItaResult): Sum[] {
  const { score, instruments, at } = result;
  const indicators = indicatorScores(result);
  const all = instrumentScores(assessment, result);
  const terms = assessment.instruments.map(
    (each) => `${toFixed(weightOf(each), 2)} × ${toFixed(all[each.id] ?? score, 2)}`,
  );
  const total: Sum = {
    ...{ of: 'score', at: within(at, 'score'), score },
    ...{ worked: totalOf(assessment, all), sum: terms.join(' + ') },
  };
  const own = assessment.instruments.flatMap((instrument): Sum[] => {
    const { id, indicators: numbers } = instrument;
    const given = instruments[id];
    if (!given) return [];
    const known = numbers.flatMap((number) => indicators.get(number) ?? []);
    const sum = `(${known.map((each) => toFixed(each, 2)).join(' + ')}) ÷ ${numbers.length}`;
    const place = within(at, 'instruments', id);
    return [{ of: id, at: place, score: given, worked: instrumentMean(instrument, indicators), sum }];
  });
  return [total, ...own];
}

/**
 * `score-contradicts-sum`: a total that its instruments do not give by their weights, or an instrument that is not the
 * mean of its indicators, by more than the rounding of published scores can make (0.01).
 */
export const scoreContradictsSum = (register: Register): AnyFinding[] =>
  resultsIn(register).flatMap((result) => {
    const assessment = assessmentOf(register, result.year);
    return (assessment ? sumsOf(assessment, result) : []).flatMap(({ of, at, score, worked, sum }) => {
      if (!worked || !differs(score, worked)) return [];
      const args = { of, score: toFixed(score, 2), sum, worked: toFixed(worked, 2) };
      return [finding('score-contradicts-sum', at, args, ownAssessment(register, result.year, 'instruments'))];
    });
  });
