import { itemValue, type ItemValue } from '../ita/items.ts';
import { type IndicatorScores, indicatorWeight, instrumentScores, totalOf } from '../ita/score.ts';
import type { Assessment } from '../model/assessment.ts';
import {
  add,
  compare,
  divide,
  type Fraction,
  fraction,
  HUNDRED,
  least,
  multiply,
  subtract,
  ZERO,
} from '../model/fraction.ts';
import type { InstrumentScores } from '../model/plan.ts';
import { type RatedLevel, ratedLevel, type ScoreYear } from './score-years.ts';

/** Scores of a year with some indicators changed: what the total would be, unrounded, and its level. */
export interface WhatIf {
  readonly indicators: IndicatorScores;
  readonly instruments: InstrumentScores;
  readonly total: Fraction;
  readonly rated: RatedLevel;
}

/**
 * The scores of a year with other values for some indicators, worked out of the indicators; `undefined` where the weights
 * are not known, or an indicator of which an instrument is made is not. Parts of EIT that a change would move are not known then.
 */
export function whatIf({ assessment, result, indicators }: ScoreYear, changes: IndicatorScores): WhatIf | undefined {
  if (!assessment) return undefined;
  const all = new Map([...indicators, ...changes]);
  const list = [...all].map(([number, score]) => ({ number, score, at: result.at }));
  const isMoved = (numbers: readonly number[]) => numbers.some((number) => changes.has(number));
  const eit = assessment.instruments.find(({ id }) => id === 'eit');
  const parts = isMoved(eit?.indicators ?? []) ? {} : partsOf(result.instruments);
  // An instrument whose indicators are not all known stays as it was announced; it can't be moved.
  const fixed = assessment.instruments.filter((each) => !each.indicators.every((number) => indicators.has(number)));
  if (fixed.some((each) => isMoved(each.indicators))) return undefined;
  const announced = fixed.flatMap(({ id }) => (result.instruments[id] ? [[id, result.instruments[id]]] : []));
  const given = { ...parts, ...(Object.fromEntries(announced) as InstrumentScores) };
  const instruments = instrumentScores(assessment, { ...result, instruments: given, indicators: list });
  const total = totalOf(assessment, instruments);
  return total && { indicators: all, instruments, total, rated: ratedLevel(assessment, total, instruments) };
}

const partsOf = ({ eit_part1, eit_part2 }: InstrumentScores): InstrumentScores => ({
  ...(eit_part1 && { eit_part1 }),
  ...(eit_part2 && { eit_part2 }),
});

/** One indicator alone that brings the total to the target: from what to what; `to` is `null` where 100 is not enough. */
export interface AloneWay {
  readonly number: number;
  readonly from: Fraction;
  readonly to: Fraction | null;
  /** Points of the total that a point of it is worth. */
  readonly weight: Fraction;
}

/** All indicators below the target raised alike, none beyond 100: by the least that is enough, to two decimals. */
export interface TogetherWay {
  readonly rise: Fraction;
  readonly indicators: readonly { readonly number: number; readonly from: Fraction; readonly to: Fraction }[];
  readonly total: Fraction;
}

/** What a group of disclosure items could add to the total; all `null` where what they are worth is not known. */
export interface ItemsWay {
  readonly items: readonly string[];
  /** Of one of them. */
  readonly value: ItemValue | null;
  /** What all of them are worth. */
  readonly whole: Fraction | null;
  /** The most that they can add: what they are worth, and no more than their indicator has lost. */
  readonly most: Fraction | null;
}

/** The ways from a year's total to a target. */
export interface Ways {
  readonly now: Fraction;
  /** Points of the total that are missing; 0 or less: it is there. */
  readonly missing: Fraction;
  readonly alone: readonly AloneWay[];
  /** `null`: all indicators at 100 would not be enough. */
  readonly together: TogetherWay | null;
  readonly items: readonly ItemsWay[];
}

/** Rounded up to two decimals, so that what is asked for is enough. */
function roundedUp({ n, d }: Fraction): Fraction {
  const hundredths = (n * 100n + d - 1n) / d;
  return fraction(hundredths, 100n);
}

interface Weighed {
  readonly number: number;
  readonly from: Fraction;
  readonly weight: Fraction;
}

const aloneWay = ({ number, from, weight }: Weighed, missing: Fraction): AloneWay => {
  const to = roundedUp(add(from, divide(missing, weight)));
  return { number, from, weight, to: compare(to, HUNDRED) > 0 ? null : to };
};

/** The least equal rise that closes the gap: indicators that reach 100 on the way leave the others to rise further. */
function riseOf(low: readonly Weighed[], missing: Fraction): Fraction | null {
  let open = low.toSorted((a, b) => compare(b.from, a.from));
  let left = missing;
  let rise = ZERO;
  while (open.length > 0) {
    const weight = open.reduce((sum, each) => add(sum, each.weight), ZERO);
    const room = subtract(subtract(HUNDRED, open[0]?.from ?? HUNDRED), rise);
    const needed = divide(left, weight);
    if (compare(needed, room) <= 0) return add(rise, needed);
    left = subtract(left, multiply(weight, room));
    rise = add(rise, room);
    open = open.slice(1);
  }
  return null;
}

function togetherWay(low: readonly Weighed[], missing: Fraction, now: Fraction): TogetherWay | null {
  const exact = riseOf(low, missing);
  if (!exact) return null;
  const rise = roundedUp(exact);
  const indicators = low.map(({ number, from }) => ({ number, from, to: least(HUNDRED, add(from, rise)) }));
  const gained = indicators.map(({ from, to }, index) => multiply(subtract(to, from), low[index]?.weight ?? ZERO));
  return { rise, indicators, total: gained.reduce(add, now) };
}

function itemWays(assessment: Assessment, scores: IndicatorScores): ItemsWay[] {
  const { items, groups, pair, itemWeights } = assessment;
  const derived = groups.flatMap(({ id, indicator = 0 }) => {
    const own = items.filter(({ group }) => group === id).map((item) => item.id);
    const value = own[0] === undefined ? undefined : itemValue(assessment, own[0]);
    const weight = indicatorWeight(assessment, indicator);
    const score = scores.get(indicator);
    if (!value || !weight || !score) return [];
    const whole = multiply(value.points, fraction(own.length));
    return [{ items: own, value, whole, most: least(whole, multiply(weight, subtract(HUNDRED, score))) }];
  });
  if (derived.length > 0 && itemWeights) return derived;
  return pair ? [{ items: [pair.measures, pair.results], value: null, whole: null, most: null }] : [];
}

/** The ways from a year's scores to a total; `undefined` while not all indicators, or not the weights, are known. */
export function waysTo(scores: ScoreYear, target: Fraction): Ways | undefined {
  const { assessment, indicators } = scores;
  const now = whatIf(scores, new Map())?.total;
  if (!assessment || !now) return undefined;
  const weighed = assessment.instruments
    .flatMap((each) => each.indicators)
    .flatMap((number): Weighed[] => {
      const from = indicators.get(number);
      const weight = indicatorWeight(assessment, number);
      return from && weight ? [{ number, from, weight }] : [];
    });
  if (weighed.length < assessment.instruments.flatMap((each) => each.indicators).length) return undefined;
  const missing = subtract(target, now);
  if (missing.n <= 0n) return { now, missing, alone: [], together: null, items: [] };
  const low = weighed.filter(({ from }) => compare(from, target) < 0);
  return {
    ...{ now, missing },
    alone: weighed.map((each) => aloneWay(each, missing)),
    together: togetherWay(low, missing, now),
    items: itemWays(assessment, indicators),
  };
}
