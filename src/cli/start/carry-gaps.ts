import { indicatorName } from '../../ita/indicators.ts';
import type { FiscalYear } from '../../model/fiscal-year.ts';
import { compare, decimal, type Fraction, toFixed } from '../../model/fraction.ts';
import type { Gap, ItaResult } from '../../model/plan.ts';
import type { Year } from '../../model/register.ts';
import { TODO, todo } from '../../model/todo.ts';
import { type Mapping, noted, type Yaml } from '../../data/scaffold/yaml.ts';
import type { Words } from '../../words/words.ts';

/** National pass mark of a score: an indicator below it is a gap to be analysed. */
const PASS_MARK = decimal(85);

const written = (value: Fraction | undefined): number | undefined => value && Number(value.n) / Number(value.d);

/** The first of `g1`, `g2`, … that comes after all those in use. */
export function nextId(letter: string, used: readonly string[]): number {
  const numbers = used.map((id) => Number(new RegExp(`^${letter}(\\d+)$`).exec(id)?.[1] ?? 0));
  return Math.max(0, ...numbers) + 1;
}

const scoreIn = (result: ItaResult | undefined, indicator: number | undefined): Fraction | undefined =>
  result?.indicators.find(({ number }) => number === indicator)?.score;

const carriedGap = (gap: Gap, result: ItaResult | undefined, year: FiscalYear, { start }: Words): Yaml => ({
  id: noted(gap.id, [start.carried.gap(String(year))]),
  kind: gap.kind,
  title: gap.title,
  indicator: gap.indicator,
  score: written(scoreIn(result, gap.indicator)),
  practice: gap.practice,
});

function skeletons(result: ItaResult | undefined, covered: readonly Gap[], from: number, words: Words): Mapping[] {
  const low = (result?.indicators ?? [])
    .filter(({ number, score }) => compare(score, PASS_MARK) < 0 && !covered.some((gap) => gap.indicator === number))
    .sort((a, b) => compare(a.score, b.score) || a.number - b.number);
  return low.map(({ number, score }, index) => ({
    id: `g${from + index}`,
    kind: 'weakness',
    title: todo(
      words.start.carried.indicator(String(number), indicatorName(result?.year ?? 0, number) ?? '', toFixed(score, 2)),
    ),
    indicator: number,
    score: written(score),
    practice: TODO,
  }));
}

/** The analysis of the next year: what is known of it, and the ids of gaps that no carried measure answers. */
export interface CarriedGaps {
  readonly gaps: readonly Yaml[];
  readonly ids: readonly string[];
  readonly unanswered: readonly string[];
}

/**
 * Begins the next year's analysis: gaps that carried measures still answer or that nobody answered, then each indicator
 * of the year's result below the pass mark, lowest first, its title to be written. One empty gap when there is neither.
 */
export function carryGaps(
  data: Year | undefined,
  answered: readonly string[],
  year: FiscalYear,
  words: Words,
): CarriedGaps {
  const before = data?.plan?.gaps ?? [];
  const result = data?.result;
  const everAnswered = (data?.measures ?? []).flatMap((measure) => measure.gaps);
  const kept = before.filter(({ id }) => answered.includes(id) || !everAnswered.includes(id));
  const from = nextId(
    'g',
    before.map(({ id }) => id),
  );
  const fresh = skeletons(result, kept, from, words);
  if (kept.length + fresh.length === 0) fresh.push({ id: `g${from}`, kind: 'weakness', title: TODO });
  const ids = [...kept.map(({ id }) => id), ...fresh.map(({ id }) => String(id))];
  return {
    gaps: [...kept.map((gap) => carriedGap(gap, result, year, words)), ...fresh],
    ids,
    unanswered: ids.filter((id) => !answered.includes(id)),
  };
}
