import { assessmentOf } from '../ita/assessment.ts';
import { levelOf } from '../ita/level.ts';
import { type AnyFinding, finding } from '../model/finding.ts';
import type { FiscalYear } from '../model/fiscal-year.ts';
import { type Fraction, toFixed } from '../model/fraction.ts';
import type { InstrumentScores } from '../model/plan.ts';
import { type Pointer, within } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';
import { fixThai } from '../text/thai-text.ts';
import { ownAssessment } from './own-assessment.ts';
import { otherYearsOf } from './scores-of-other-year.ts';

/** A score with the level it is said to have, if any. */
interface Rated {
  readonly score: Fraction;
  readonly level?: string;
  readonly instruments?: InstrumentScores;
  readonly at: Pointer;
}

function check(register: Register, year: FiscalYear, { score, level, instruments, at }: Rated): AnyFinding[] {
  if (level === undefined) return [];
  const rated = levelOf(assessmentOf(register, year), score, instruments);
  const expected = rated.level === undefined ? rated.candidates : [rated.level];
  if (expected.length === 0 || expected.includes(fixThai(level).trim())) return [];
  if (otherYearsOf(register, year, level).length > 0) return [];
  const { related: own = [] } = ownAssessment(register, year, 'levels');
  return [
    finding(
      'level-contradicts-score',
      within(at, 'level'),
      { level, score: toFixed(score, 2), expected: expected.join(' / ') },
      { related: [{ at: within(at, 'score'), role: 'contradicts' }, ...own] },
    ),
  ];
}

/**
 * `level-contradicts-score`: a level that the score does not have in the rating scheme of its year. Where the scores
 * known leave several levels open, each of them fits; where no scheme is known, nothing is said, nor of another year's words.
 */
export function levelContradictsScore(register: Register): AnyFinding[] {
  return register.years.flatMap(({ year, plan, result }) => [
    ...(plan?.lastResult ? check(register, plan.lastResult.year, plan.lastResult) : []),
    ...(plan?.target ? check(register, year, plan.target) : []),
    ...(result ? check(register, result.year, result) : []),
  ]);
}
