import { dayText } from '../model/be-date.ts';
import { type AnyFinding, finding } from '../model/finding.ts';
import { toFixed } from '../model/fraction.ts';
import { INSTRUMENT_SCORES, type ItaResult } from '../model/plan.ts';
import { type Pointer, within } from '../model/pointer.ts';
import { type Register, yearOf } from '../model/register.ts';

type Figures = Map<string, { text: string; at: Pointer }>;

/** Every figure of a result by name and the day of it, as text, scores with two decimals, and where it stands. */
function figures({ score, level, instruments, indicators, announced, at }: ItaResult): Figures {
  const named: Figures = new Map([['score', { text: toFixed(score, 2), at: within(at, 'score') }]]);
  if (level !== undefined) named.set('level', { text: level.normalize('NFC').trim(), at: within(at, 'level') });
  if (announced !== undefined) named.set('announced', { text: dayText(announced), at: within(at, 'announced') });
  for (const key of INSTRUMENT_SCORES) {
    const value = instruments[key];
    if (value) named.set(key, { text: toFixed(value, 2), at: within(at, 'instruments', key) });
  }
  for (const { number, score: own, at: place } of indicators) {
    named.set(`indicator ${number}`, { text: toFixed(own, 2), at: within(place, 'score') });
  }
  return named;
}

/**
 * `result-contradicts-last-year`: what a plan says of last year's result differs from last year's result.yaml. Silent
 * when that is not there or not loaded; one finding a figure.
 */
export function resultContradictsLastYear(register: Register): AnyFinding[] {
  return register.years.flatMap(({ year, plan }) => {
    const announced = yearOf(register, year - 1)?.result;
    if (!plan?.lastResult || !announced || plan.lastResult.year !== announced.year) return [];
    const others = figures(announced);
    return [...figures(plan.lastResult)].flatMap(([key, { text, at }]) => {
      const other = others.get(key);
      if (!other || other.text === text) return [];
      const related = [{ at: other.at, role: 'contradicts' as const }];
      return [finding('result-contradicts-last-year', at, { key, score: text, other: other.text }, { related })];
    });
  });
}
