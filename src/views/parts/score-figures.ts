import type { Fraction } from '../../model/fraction.ts';
import type { ScoreYear } from '../../progress/score-years.ts';
import type { Words } from '../../words/words.ts';
import type { Figure } from '../document.ts';
import { score, text } from './cells.ts';
import { plainText } from './plain-text.ts';
import { indicatorRows, passMark } from './score-tables.ts';

/** The pass mark that bars are read against, with what says so; nothing where it is not known. */
const against = (words: Words, says: string, mark: Fraction | null): Pick<Figure, 'against' | 'description'> =>
  mark
    ? { against: score(mark), description: says.replace('{mark}', plainText(words, score(mark))) }
    : { description: '' };

/** The indicators of a year as bars, with the pass mark across them. */
export function indicatorsFigure(words: Words, year: ScoreYear): Figure[] {
  const rows = indicatorRows(year, undefined);
  if (rows.length === 0) return [];
  const { description, ...line } = against(words, words.scores.markSays, passMark(year.assessment));
  return [
    {
      type: 'figure',
      key: 'indicatorChart',
      title: words.scores.chart.replace('{year}', String(year.year)),
      form: 'bars',
      labels: rows.map(({ number, name }) => text(name === null ? String(number) : `${number} ${name}`)),
      series: [{ key: 'score', title: String(year.year), values: rows.map((row) => score(row.score)) }],
      ...line,
      description,
    },
  ];
}

/** The total of every year as bars, with the pass mark across them; none of a single year. */
export function yearsFigure(words: Words, years: readonly ScoreYear[]): Figure[] {
  if (years.length < 2) return [];
  const { trendSays, markSays } = words.scores;
  const { description, ...line } = against(words, markSays, passMark(years.at(-1)?.assessment));
  const means = years.map(({ assessment }) => score(assessment?.nationalMean?.score));
  const isKnown = means.some(({ value }) => value !== null);
  return [
    {
      type: 'figure',
      key: 'trend',
      title: words.scores.trend,
      form: 'bars',
      labels: years.map(({ year }) => text(String(year))),
      series: [
        { key: 'total', title: words.scores.total, values: years.map((each) => score(each.score)) },
        ...(isKnown ? [{ key: 'nationalMean', title: words.scores.nationalMean, values: means }] : []),
      ],
      ...line,
      description: `${trendSays} ${description}`.trim(),
    },
  ];
}
