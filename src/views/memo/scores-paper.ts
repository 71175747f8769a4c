import type { Fraction } from '../../model/fraction.ts';
import type { ScoreYear } from '../../progress/score-years.ts';
import type { Words } from '../../words/words.ts';
import type { Cell, Table } from '../document.ts';
import { count, score, text } from '../parts/cells.ts';
import { marked, weakNotes } from '../parts/certainty.ts';
import { difference, indicatorRows, type IndicatorRow, instrumentRows, signed } from '../parts/score-tables.ts';
import { type Field, tableFrom } from '../parts/table.ts';

/**
 * The indicators and instruments of a year beside the year before, as paper has room for them; no table where no score
 * of an indicator is known.
 */
export function scoresPaper(words: Words, current: ScoreYear | undefined, before: ScoreYear | undefined): Table[] {
  const rows = current ? indicatorRows(current, before) : [];
  if (!current || rows.length === 0) return [];
  const { scores, views } = words;
  const fields: Field<IndicatorRow>[] = [
    { key: 'number', title: views.label.no, align: 'center', breadth: 6, cell: ({ number }) => count(number) },
    {
      key: 'indicator',
      title: scores.indicator,
      importance: 1,
      breadth: 46,
      cell: ({ name, weak }) => marked(text(name), weak),
    },
    ...(before
      ? [
          {
            key: `score${before.year}`,
            title: String(before.year),
            align: 'right',
            breadth: 15,
            cell: (row) => score(row.before),
          } satisfies Field<IndicatorRow>,
        ]
      : []),
    {
      key: `score${current.year}`,
      title: String(current.year),
      align: 'right',
      importance: 1,
      breadth: 15,
      cell: (row) => score(row.score),
    },
    ...(before
      ? [
          {
            key: 'change',
            title: scores.change,
            align: 'right',
            breadth: 18,
            cell: (row) => signed(difference(row.score, row.before)),
          } satisfies Field<IndicatorRow>,
        ]
      : []),
  ];
  const total = (title: string, of: (year: ScoreYear) => Fraction | undefined): Cell[] => [
    text(''),
    text(title, 'strong'),
    ...(before ? [score(of(before))] : []),
    score(of(current)),
    ...(before ? [signed(difference(of(current), of(before)))] : []),
  ];
  const totals = [
    ...instrumentRows(words, current.assessment, current.instruments).map(({ key, title }) =>
      total(title, ({ instruments }) => instruments[key]),
    ),
    total(scores.total, (each) => each.score),
  ];
  const { notes: weak = [] } = weakNotes(
    words,
    rows.some((row) => row.weak),
  );
  const own = current.assessment?.own ? [scores.ownFile.replace('{file}', `${current.year}/assessment.yaml`)] : [];
  const table = tableFrom('indicators', scores.indicators, scores.noIndicators, fields, rows);
  return [{ ...table, totals, notes: [...weak, ...own] }];
}
