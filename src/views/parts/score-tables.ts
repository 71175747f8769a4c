import { indicatorWeight } from '../../ita/score.ts';
import { type Assessment, isWeak } from '../../model/assessment.ts';
import { type Fraction, HUNDRED, multiply, subtract } from '../../model/fraction.ts';
import { INSTRUMENT_SCORES, type InstrumentScores } from '../../model/plan.ts';
import type { RatedLevel, ScoreYear } from '../../progress/score-years.ts';
import type { Words } from '../../words/words.ts';
import type { Cell, Table } from '../document.ts';
import { amount, count, fiscalYear, score, scoreDifference, text } from './cells.ts';
import { marked, markedBy, weakNotes } from './certainty.ts';
import { plainText } from './plain-text.ts';
import { type Field, tableFrom } from './table.ts';

/** The pass mark of a year; `null` where it is not known. */
export const passMark = (assessment: Assessment | undefined): Fraction | null => assessment?.passMark?.score ?? null;

/** Years that a table of indicators has room for. */
const SHOWN_YEARS = 4;

/** A difference, `null` while one of the two is not known; below 0 it is toned. */
export const difference = (a: Fraction | null | undefined, b: Fraction | null | undefined): Fraction | null =>
  a && b ? subtract(a, b) : null;
export const signed = (value: Fraction | null): Cell =>
  scoreDifference(value, value && value.n < 0n ? 'bad' : undefined);

/** The level, or those that it may be. */
export const levelCell = ({ level, candidates, weak }: RatedLevel): Cell =>
  marked(text(level ?? (candidates.length > 0 ? candidates.join(' / ') : null)), weak);

/** An indicator of a year, with its official name; by number. */
export interface IndicatorRow {
  readonly number: number;
  readonly name: string | null;
  readonly weak: boolean;
  readonly instrument: string | null;
  readonly score: Fraction | null;
  readonly before: Fraction | null;
  /** Points of the total that are lost by it; its weight may be weakly known. */
  readonly cost: Fraction | null;
  readonly weakWeight: boolean;
}

/** The ten indicators of a year beside the year before; none where neither names nor scores are known. */
export function indicatorRows({ assessment, indicators }: ScoreYear, before: ScoreYear | undefined): IndicatorRow[] {
  const numbers = new Set([...(assessment?.indicators ?? []).map(({ number }) => number), ...indicators.keys()]);
  if (indicators.size === 0 && (before?.indicators.size ?? 0) === 0) return [];
  return [...numbers]
    .sort((a, b) => a - b)
    .map((number) => {
      const named = assessment?.indicators.find((each) => each.number === number);
      const own = assessment?.instruments.find((each) => each.indicators.includes(number));
      const weight = assessment && indicatorWeight(assessment, number);
      const value = indicators.get(number) ?? null;
      return {
        number,
        name: named?.name ?? null,
        weak: named !== undefined && isWeak(named),
        instrument: own?.short ?? null,
        score: value,
        before: before?.indicators.get(number) ?? null,
        cost: weight && value ? multiply(weight, subtract(HUNDRED, value)) : null,
        weakWeight: own !== undefined && isWeak(own),
      };
    });
}

/** The instruments of a year and the parts of EIT, as rows below the indicators: key, title. */
export const instrumentRows = (words: Words, assessment: Assessment | undefined, scores: InstrumentScores) =>
  INSTRUMENT_SCORES.flatMap((key) => {
    const part = assessment?.parts.find(({ id }) => id === key);
    const isPart = key === 'eit_part1' || key === 'eit_part2';
    if (isPart && !part && !scores[key]) return [];
    const name = words.scores.part.replace('{name}', part?.name ?? key.slice(-1));
    return [{ key, title: isPart ? name : key.toUpperCase() }];
  });

/** Ten indicators by year up to the one asked for, with the change, the distance to the pass mark and what each costs the total. */
export function indicatorsTable(words: Words, years: readonly ScoreYear[]): Table {
  const { scores, views } = words;
  const shown = years.slice(-SHOWN_YEARS);
  const [current, before] = [shown.at(-1), shown.at(-2)];
  if (!current) return tableFrom<IndicatorRow>('indicators', scores.indicators, scores.none, [], []);
  const { assessment } = current;
  const mark = passMark(assessment);
  const rows = indicatorRows(current, before);
  const fields: Field<IndicatorRow>[] = [
    { key: 'number', title: views.label.no, align: 'right', importance: 1, cell: ({ number }) => count(number) },
    {
      key: 'indicator',
      title: scores.indicator,
      importance: 1,
      minWidth: 20,
      cell: ({ name, weak }) => marked(text(name), weak),
    },
    { key: 'instrument', title: scores.instrument, importance: 4, minWidth: 4, cell: (row) => text(row.instrument) },
    ...shown.map(
      (each, index): Field<IndicatorRow> => ({
        key: `score${each.year}`,
        title: String(each.year),
        align: 'right',
        importance: shown.length - index,
        cell: ({ number }) => score(each.indicators.get(number)),
      }),
    ),
    {
      key: 'change',
      title: scores.change,
      align: 'right',
      importance: 2,
      cell: (row) => signed(difference(row.score, row.before)),
    },
    {
      key: 'againstPass',
      title: scores.againstPass.replace('{mark}', plainText(words, amount(mark))),
      align: 'right',
      importance: 1,
      cell: (row) => signed(difference(row.score, mark)),
    },
    {
      key: 'cost',
      title: scores.cost,
      align: 'right',
      importance: 2,
      cell: (row) => marked(score(row.cost), row.weakWeight),
    },
  ];
  const table = tableFrom('indicators', scores.indicators, scores.noIndicators, fields, rows);
  const total = (title: string, of: (year: ScoreYear) => Fraction | undefined, cost: Fraction | null): Cell[] => [
    ...[text(''), text(title, 'strong'), text('')],
    ...shown.map((each) => score(of(each))),
    signed(difference(of(current), before && of(before))),
    signed(difference(of(current), mark)),
    cost === null ? text('') : score(cost),
  ];
  const totals = [
    ...instrumentRows(words, assessment, current.instruments).map(({ key, title }) =>
      total(title, ({ instruments }) => instruments[key], null),
    ),
    total(scores.total, (each) => each.score, subtract(HUNDRED, current.score)),
  ];
  return {
    ...table,
    ...(rows.length > 0 && { totals }),
    ...weakNotes(
      words,
      rows.some(({ weak, weakWeight }) => weak || weakWeight),
    ),
  };
}

/** Every year with its total, level, instruments, and the national mean where it is known. */
export function yearsTable(words: Words, years: readonly ScoreYear[]): Table {
  const { scores, views } = words;
  const before = (year: ScoreYear) => years[years.indexOf(year) - 1];
  const columns = new Map(
    years.flatMap(({ assessment, instruments }) =>
      instrumentRows(words, assessment, instruments).map(({ key, title }) => [key, title] as const),
    ),
  );
  const fields: Field<ScoreYear>[] = [
    { key: 'fiscalYear', title: views.label.fiscalYear, importance: 1, cell: ({ year }) => fiscalYear(year) },
    { key: 'score', title: scores.total, align: 'right', importance: 1, cell: (each) => score(each.score) },
    {
      key: 'change',
      title: scores.change,
      align: 'right',
      importance: 1,
      cell: (each) => signed(difference(each.score, before(each)?.score)),
    },
    { key: 'level', title: scores.level, importance: 1, minWidth: 12, cell: (each) => levelCell(each.rated) },
    ...INSTRUMENT_SCORES.filter((key) => columns.has(key)).map(
      (key): Field<ScoreYear> => ({
        key,
        title: columns.get(key) ?? key,
        align: 'right',
        importance: 2,
        cell: ({ instruments }) => score(instruments[key]),
      }),
    ),
    {
      key: 'nationalMean',
      title: scores.nationalMean,
      align: 'right',
      importance: 2,
      cell: ({ assessment }) => markedBy(score(assessment?.nationalMean?.score), assessment?.nationalMean),
    },
    {
      key: 'againstMean',
      title: scores.againstMean,
      align: 'right',
      importance: 3,
      cell: (each) => signed(difference(each.score, each.assessment?.nationalMean?.score)),
    },
  ];
  const weak = years.some(
    ({ rated, assessment }) => rated.weak || (assessment?.nationalMean && isWeak(assessment.nationalMean)),
  );
  return { ...tableFrom('years', scores.years, scores.none, fields, years), ...weakNotes(words, weak) };
}

/** Whether a score is below the pass mark of its year. */
export const isBelowPass = ({ score: value }: IndicatorRow, assessment: Assessment | undefined): boolean =>
  (difference(value, passMark(assessment))?.n ?? 0n) < 0n;
