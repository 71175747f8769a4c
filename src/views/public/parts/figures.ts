import { monthsOf } from '../../../model/fiscal-year.ts';
import type { MeasureStanding, MonthStanding } from '../../../progress/progress.ts';
import { type Scores, scoreChange } from '../../../progress/scores.ts';
import type { Figure } from '../../document.ts';
import { count, month, percent, resultPercent, score, scoreDifference, sentence, term } from '../../parts/cells.ts';
import { measureTitle } from '../../parts/names.ts';
import { trendFigure } from '../../parts/year-figures.ts';
import type { Words } from '../../../words/words.ts';
import type { SiteScene } from '../scene.ts';

/** The S-curve: plan and result of the whole plan over the months. */
export function curveFigure({ words, standing }: SiteScene, last: MonthStanding): Figure {
  const { index } = words.publish;
  const { series, ...figure } = trendFigure(words, standing);
  const titles = new Map([
    ['planned', words.views.label.planned],
    ['plan', words.views.label.result],
  ]);
  const cells = {
    month: month(last.month, 'long'),
    planned: percent(last.plan.planned),
    result: resultPercent(last.plan.result),
  };
  return {
    ...figure,
    key: 'curve',
    title: [index.curve],
    series: series.flatMap(({ key, values }) => {
      const title = titles.get(key);
      return title === undefined ? [] : [{ key, title: [title], values }];
    }),
    description: sentence(index.curveSays, cells),
  };
}

/** The S-curve with a line a measure, each by its number on these pages instead of its id. */
export function numberedTrend({ words, standing, register, year }: SiteScene): Figure {
  const figure = trendFigure(words, standing);
  const measures = standing.months.at(-1)?.measures ?? [];
  const series = figure.series.map((one) => {
    const index = measures.findIndex(({ id }) => id === one.key);
    const measure = measures[index];
    if (!measure) return one;
    return { ...one, title: [count(index + 1), ' ', measureTitle(register, words, year, measure)] };
  });
  return { ...figure, series };
}

/** The curve of one measure: its plan and its result by month; none while no month has either. */
export function measureCurve({ words, standing }: SiteScene, { id }: MeasureStanding): Figure[] {
  const { measure } = words.publish;
  const { label } = words.views;
  const points = monthsOf(standing.year).map((_, index) =>
    standing.months[index]?.measures.find((each) => each.id === id),
  );
  const known = standing.months.findLast((each) => each.measures.some((one) => one.id === id && one.result !== null));
  const last = known?.measures.find((each) => each.id === id);
  if (!known || !last) return [];
  return [
    {
      type: 'figure',
      key: 'curve',
      title: [measure.curve],
      form: 'lines',
      labels: monthsOf(standing.year).map((each) => month(each)),
      series: [
        { key: 'planned', title: [label.planned], values: points.map((point) => percent(point?.planned)) },
        { key: 'plan', title: [label.result], values: points.map((point) => resultPercent(point?.result)) },
      ],
      description: sentence(measure.curveSays, {
        month: month(known.month, 'long'),
        planned: percent(last.planned),
        result: resultPercent(last.result),
      }),
    },
  ];
}

/** The ITA scores that are known: last year's, the target, this year's. */
export function scoresFigure(words: Words, scores: Scores): Figure {
  const { yearView, label } = words.views;
  const known = (['before', 'target', 'after'] as const).filter((which) => scores[which] !== null);
  const change = scoreChange(scores);
  return {
    type: 'figure',
    key: 'scores-bars',
    title: [words.publish.index.scores],
    form: 'bars',
    labels: known.map((which) => term(which, `${yearView[which]} ${scores[which]?.year ?? ''}`)),
    series: [{ key: 'score', title: [label.score], values: known.map((which) => score(scores[which]?.score)) }],
    description: [
      words.publish.index.scoresSay,
      ...(change ? [` ${label.scoreChange} `, scoreDifference(change)] : []),
    ],
  };
}
