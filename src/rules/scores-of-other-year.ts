import { assessmentOf } from '../ita/assessment.ts';
import { type AnyFinding, finding } from '../model/finding.ts';
import type { FiscalYear } from '../model/fiscal-year.ts';
import { type Pointer, within } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';
import { fixThai } from '../text/thai-text.ts';
import { otherYearsWith, spanText } from './other-years.ts';
import { ownAssessment } from './own-assessment.ts';
import { resultsIn } from './score-contradicts-sum.ts';

/** The other years that have a level of this name, where the year's own levels are known and have none. */
export function otherYearsOf(register: Register, year: FiscalYear, level: string): FiscalYear[] {
  const name = fixThai(level).trim();
  const own = assessmentOf(register, year)?.levels ?? [];
  if (own.length === 0 || own.some((each) => each.name === name)) return [];
  return otherYearsWith(year, name, ({ levels }) => levels.some((each) => each.name === name));
}

/** `level-of-other-year`: a level in words that the year's assessment does not have, and another year's has. */
export function levelOfOtherYear(register: Register): AnyFinding[] {
  const targets = register.years.flatMap(({ year, plan }) => (plan?.target ? [{ year, ...plan.target }] : []));
  const rated: { year: FiscalYear; level?: string; at: Pointer }[] = [...resultsIn(register), ...targets];
  return rated.flatMap(({ year, level, at }) => {
    const years = level === undefined ? [] : otherYearsOf(register, year, level);
    if (level === undefined || years.length === 0) return [];
    const known = (assessmentOf(register, year)?.levels ?? []).map(({ name }) => name);
    const args = { level, year, years: spanText(years), known };
    return [finding('level-of-other-year', within(at, 'level'), args, ownAssessment(register, year, 'levels'))];
  });
}

/** `score-not-in-year`: a score of a part of EIT, in a year whose assessment has no parts. */
export const scoreNotInYear = (register: Register): AnyFinding[] =>
  resultsIn(register).flatMap(({ year, instruments, at }) => {
    const assessment = assessmentOf(register, year);
    if (!assessment || assessment.parts.length > 0) return [];
    const given = (['eit_part1', 'eit_part2'] as const).filter((key) => instruments[key]);
    if (given.length === 0) return [];
    const years = spanText(otherYearsWith(year, 'parts', ({ parts }) => parts.length > 0));
    return given.map((key) =>
      finding('score-not-in-year', { ...within(at, 'instruments', key), on: 'key' }, { key, year, years }),
    );
  });
