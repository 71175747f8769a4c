import type { Day } from '../../model/be-date.ts';
import type { FiscalYear } from '../../model/fiscal-year.ts';
import { type Fraction, fraction } from '../../model/fraction.ts';
import type { Month } from '../../model/month.ts';
import type { Standing } from '../../progress/progress.ts';
import type { Words } from '../../words/words.ts';
import type { Cell, Text, Tone } from '../document.ts';

/**
 * Signs behind a value or a title: figures of a closed month, a result that is the last known, what is weakly known, what
 * changed since an earlier state of the data.
 */
export const MARKS = { closed: '†', lastKnown: '*', weak: '‡', changed: '§' } as const;

/** Whether a result is shown that a report to come may still change. */
export const isLastKnown = (standing: Pick<Standing, 'result' | 'pending'> | undefined): boolean =>
  standing?.pending === true && standing.result !== null;

const toned = (tone: Tone | undefined) => (tone ? { tone } : {});

/** Free text; absent or null is "-". */
export const text = (value: string | null | undefined, tone?: Tone): Cell => ({
  kind: 'text',
  value: value ?? null,
  ...toned(tone),
});

/** A whole number of things. */
export const count = (value: number | null | undefined, unit?: string, tone?: Tone): Cell => ({
  kind: 'number',
  value: value === null || value === undefined ? null : fraction(value),
  decimals: 0,
  ...(unit ? { unit } : {}),
  ...toned(tone),
});

/** A quantity with the decimals it has, two at most. */
export const amount = (value: Fraction | null | undefined, unit?: string): Cell => ({
  kind: 'number',
  value: value ?? null,
  decimals: !value || value.d === 1n ? 0 : 10n % value.d === 0n ? 1 : 2,
  ...(unit ? { unit } : {}),
});

/** So many of so many. */
export const countOf = (value: Fraction | null, total: number | undefined): Cell => ({
  kind: 'number',
  value,
  decimals: 0,
  ...(total !== undefined && { outOf: fraction(total) }),
});

/** An ITA score, 0–100 with two decimals. */
export const score = (value: Fraction | null | undefined): Cell => ({
  kind: 'number',
  value: value ?? null,
  decimals: 2,
});

/** The numbers of the indicators that something is about; "-" for none. */
export const indicatorsCell = (numbers: readonly number[]): Cell =>
  numbers.length === 0 ? text(null) : term(numbers.join(' '), numbers.join(', '));

/** Percent of a whole. */
export const percent = (value: Fraction | null | undefined, tone?: Tone): Cell => ({
  kind: 'percent',
  value: value ?? null,
  ...toned(tone),
});

/** A result in percent: what is not complete is never printed as 100.0, what has begun never as 0.0. */
export const resultPercent = (value: Fraction | null | undefined, tone?: Tone): Extract<Cell, { kind: 'percent' }> => ({
  kind: 'percent',
  value: value ?? null,
  ofResult: true,
  ...toned(tone),
});

/** The result of a row, marked where it is the last known because a report may still come. */
export const resultOf = (standing: Pick<Standing, 'result' | 'pending'> | undefined, tone?: Tone): Cell => {
  const cell = resultPercent(standing?.result, tone);
  return isLastKnown(standing) ? { ...cell, mark: MARKS.lastKnown } : cell;
};

/** The result that stands by itself, with what a mark would say in words. */
export const resultText = (words: Words, standing: Pick<Standing, 'result' | 'pending'>, tone?: Tone): Text => [
  resultPercent(standing.result, tone),
  ...(isLastKnown(standing) ? [` (${words.views.marks.lastKnown})`] : []),
];

/** A difference of two scores, in points with two decimals and its sign; what is below is toned so. */
export const scoreDifference = (value: Fraction | null | undefined, tone?: Tone): Cell => ({
  kind: 'change',
  value: value ?? null,
  decimals: 2,
  ...toned(tone),
});

/** A difference of two percentages, in points. */
export const change = (value: Fraction | null | undefined): Cell => ({ kind: 'change', value: value ?? null });

/** A month, short by default. */
export const month = (value: Month | null | undefined, form: 'short' | 'long' = 'short'): Cell => ({
  kind: 'month',
  value: value ?? null,
  form,
});

/** A fiscal year. */
export const fiscalYear = (value: FiscalYear | null | undefined): Cell => ({ kind: 'year', value: value ?? null });

/** A day, short by default. */
export const day = (value: Day | null | undefined, form: 'short' | 'long' = 'short'): Cell => ({
  kind: 'date',
  value: value ?? null,
  form,
});

/** A word of a closed set: the key for machines, the word for people. */
export const term = (value: string, word: string, tone?: Tone): Cell => ({
  kind: 'term',
  value,
  text: word,
  ...toned(tone),
});

/** A cell as a sentence has it. */
export const inSentence = (cell: Cell): Cell =>
  cell.kind === 'number' || cell.kind === 'percent' || cell.kind === 'change' ? { ...cell, inSentence: true } : cell;

/** A sentence of the words with cells in its `{places}`; a place without a cell stays as it is written. */
export const sentence = (template: string, cells: Readonly<Record<string, Cell>>): Text =>
  template
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 === 0 ? part : cells[part] ? inSentence(cells[part]) : `{${part}}`))
    .filter((part) => part !== '');
