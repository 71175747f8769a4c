import type { Fraction } from '../../model/fraction.ts';
import type { ScoreYear } from '../../progress/score-years.ts';
import type { Words } from '../../words/words.ts';
import type { Figure } from '../document.ts';
import { fiscalYear, score, sentence, text } from './cells.ts';
import { indicatorRows, passMark } from './score-tables.ts';

/** The pass mark that bars are read against, with what says so; nothing where it is not known. */
const against = (says: string, mark: Fraction | null): Pick<Figure, 'against' | 'description'> =>
  mark ? { against: score(mark), description: sentence(says, { mark: score(mark) }) } : { description: [] };

/** The indicators of a year as bars, with the pass mark across them. */
export function indicatorsFigure(words: Words, year: ScoreYear): Figure[] {
  const rows = indicatorRows(year, undefined);
  if (rows.length === 0) return [];
  const { description, ...line } = against(words.scores.markSays, passMark(year.assessment));
  return [
    {
      type: 'figure',
      key: 'indicatorChart',
      title: sentence(words.scores.chart, { year: fiscalYear(year.year) }),
      form: 'bars',
      labels: rows.map(({ number, name }) => text(name === null ? String(number) : `${number} ${name}`)),
      series: [{ key: 'score', title: [fiscalYear(year.year)], values: rows.map((row) => score(row.score)) }],
      ...line,
      description,
    },
  ];
}

/** The total of every year as bars, with the pass mark across them; none of a single year. */
export function yearsFigure(words: Words, years: readonly ScoreYear[]): Figure[] {
  if (years.length < 2) return [];
  const { trendSays, markSays } = words.scores;
  const { description, ...line } = against(markSays, passMark(years.at(-1)?.assessment));
  const means = years.map(({ assessment }) => score(assessment?.nationalMean?.score));
  const isKnown = means.some(({ value }) => value !== null);
  return [
    {
      type: 'figure',
      key: 'trend',
      title: [words.scores.trend],
      form: 'bars',
      labels: years.map(({ year }) => fiscalYear(year)),
      series: [
        { key: 'total', title: [words.scores.total], values: years.map((each) => score(each.score)) },
        ...(isKnown ? [{ key: 'nationalMean', title: [words.scores.nationalMean], values: means }] : []),
      ],
      ...line,
      description: description.length === 0 ? [trendSays] : [`${trendSays} `, ...description],
    },
  ];
}
