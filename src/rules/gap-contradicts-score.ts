import { type AnyFinding, finding } from '../model/finding.ts';
import { compare, type Fraction, toFixed } from '../model/fraction.ts';
import type { Gap } from '../model/plan.ts';
import { type Pointer, within } from '../model/pointer.ts';
import { type Register, type Year, yearOf } from '../model/register.ts';

interface Score {
  readonly score: Fraction;
  readonly at: Pointer;
}

/** Where the score of an indicator is said first: in the plan's last result, in that year's own, in an earlier gap. */
function scoresOf(register: Register, { year, plan }: Year): ReadonlyMap<number, Score> {
  const scores = new Map<number, Score>();
  const say = ({ number, score, at }: { number: number | undefined; score: Fraction | undefined; at: Pointer }) => {
    if (number !== undefined && score && !scores.has(number)) scores.set(number, { score, at: within(at, 'score') });
  };
  plan?.lastResult?.indicators.forEach(say);
  yearOf(register, year - 1)?.result?.indicators.forEach(say);
  for (const {
    indicators: [number],
    score,
    at,
  } of plan?.gaps ?? [])
    say({ number, score, at });
  return scores;
}

/** `gap-contradicts-score`: a gap gives its indicator another score than last year's result, or than another gap. */
export function gapContradictsScore(register: Register): AnyFinding[] {
  return register.years.flatMap((year) => {
    const scores = scoresOf(register, year);
    return (year.plan?.gaps ?? []).flatMap(({ id, indicators: [indicator], score, at }: Gap) => {
      const known = indicator === undefined ? undefined : scores.get(indicator);
      if (indicator === undefined || !score || !known || compare(known.score, score) === 0) return [];
      const args = { gap: id, indicator, score: toFixed(score, 2), other: toFixed(known.score, 2) };
      const related = [{ at: known.at, role: 'contradicts' as const }];
      return [finding('gap-contradicts-score', within(at, 'score'), args, { related })];
    });
  });
}
