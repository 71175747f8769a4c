import { indicatorOf } from '../../ita/items.ts';
import type { IndicatorScores } from '../../ita/score.ts';
import { type Fraction, subtract } from '../../model/fraction.ts';
import type { Register } from '../../model/register.ts';
import type { ScoreYear } from '../../progress/score-years.ts';
import type { Ways, WhatIf } from '../../progress/what-if.ts';
import type { ViewContext } from '../view.ts';
import { contextData } from './foot.ts';
import { instrumentData, ratedData } from './score-data.ts';
import { numberData, yearData } from './to-data.ts';

interface Answers {
  readonly now: WhatIf | undefined;
  readonly would: WhatIf | undefined;
  readonly ways: Ways | undefined;
}

const whatIfScores = (scores: WhatIf | undefined) =>
  scores
    ? { total: numberData(scores.total), ...ratedData(scores.rated), instruments: instrumentData(scores.instruments) }
    : null;

const waysData = (ways: Ways, target: Fraction) => ({
  target: numberData(target),
  missing: numberData(ways.missing),
  alone: ways.alone.map(({ number, from, to, weight }) => ({
    number,
    from: numberData(from),
    to: numberData(to),
    weight: numberData(weight),
  })),
  together: ways.together && {
    rise: numberData(ways.together.rise),
    total: numberData(ways.together.total),
    indicators: ways.together.indicators.map(({ number, from, to }) => ({
      number,
      from: numberData(from),
      to: numberData(to),
    })),
  },
  items: ways.items.map(({ items, value, whole, most }) => ({
    items,
    points: numberData(value?.points),
    whole: numberData(whole),
    most: numberData(most),
    derivation: value
      ? { weight: value.weight, indicators: value.indicators, groups: value.groups, items: value.items }
      : null,
  })),
});

/** The what-if view for machines. */
export const whatIfData = (
  register: Register,
  context: ViewContext,
  { scores, changes, reach }: { scores: ScoreYear; changes: IndicatorScores; reach: Fraction | null },
  { now, would, ways }: Answers,
): Record<string, unknown> => ({
  ...contextData(register, context),
  ...yearData('fiscalYear', scores.year),
  announced: { score: numberData(scores.score), ...ratedData(scores.rated) },
  now: whatIfScores(now),
  changes: [...changes].map(([number, to]) => {
    const from = scores.indicators.get(number);
    return {
      number,
      name: indicatorOf(scores.assessment, number)?.name ?? null,
      from: numberData(from),
      to: numberData(to),
      change: numberData(from && subtract(to, from)),
    };
  }),
  would: whatIfScores(would),
  ways: ways && reach ? waysData(ways, reach) : null,
  ownAssessment: scores.assessment?.own === true,
});
