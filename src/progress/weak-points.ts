import { assessmentOf } from '../ita/assessment.ts';
import { indicatorOf } from '../ita/items.ts';
import { indicatorScores, indicatorWeight } from '../ita/score.ts';
import type { FiscalYear } from '../model/fiscal-year.ts';
import { compare, type Fraction, multiply, subtract, ZERO } from '../model/fraction.ts';
import { type Register, yearOf } from '../model/register.ts';

/** An indicator of a year's result that is below the pass mark, or lower than the year before. */
export interface WeakPoint {
  readonly number: number;
  readonly name?: string;
  readonly score: Fraction;
  /** Absent where the result of the year before does not give it. */
  readonly before?: Fraction;
  readonly isBelow: boolean;
  /** Points of the total that it lost to the pass mark: its weight × the distance. Absent where its weight is not known. */
  readonly lost?: Fraction;
}

/** The score that the assessment of a year asks of an indicator; `undefined` where that is not known. */
export const passMarkOf = (register: Register, year: FiscalYear): Fraction | undefined =>
  assessmentOf(register, year)?.passMark?.score;

/**
 * The weak points of a year's result, most points lost first, then those that fell most; none while there is no result. Where
 * the pass mark of the year is not known, those that fell.
 */
export function weakPoints(register: Register, year: FiscalYear): readonly WeakPoint[] {
  const data = yearOf(register, year);
  if (!data?.result) return [];
  const earlier = yearOf(register, year - 1)?.result ?? data.plan?.lastResult;
  const before = earlier ? indicatorScores(earlier) : new Map<number, Fraction>();
  const assessment = assessmentOf(register, year);
  const mark = passMarkOf(register, year);
  const points = [...indicatorScores(data.result)].flatMap(([number, score]): WeakPoint[] => {
    const last = before.get(number);
    const isBelow = mark !== undefined && compare(score, mark) < 0;
    if (!isBelow && !(last && compare(score, last) < 0)) return [];
    const weight = assessment && indicatorWeight(assessment, number);
    const name = indicatorOf(assessment, number)?.name;
    const lost = isBelow ? weight && multiply(weight, subtract(mark, score)) : ZERO;
    return [
      {
        number,
        score,
        isBelow,
        ...(name !== undefined && { name }),
        ...(last && { before: last }),
        ...(lost && { lost }),
      },
    ];
  });
  const fall = ({ score, before: last }: WeakPoint) => (last ? subtract(score, last) : ZERO);
  return points.sort(
    (a, b) =>
      compare(b.lost ?? ZERO, a.lost ?? ZERO) ||
      compare(fall(a), fall(b)) ||
      compare(a.score, b.score) ||
      a.number - b.number,
  );
}
