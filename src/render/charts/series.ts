import type { Cell, Figure } from '../../views/document.ts';
import { inDigits, magnitudeOf, type Style } from '../format.ts';
import { safe, width } from '../../text/width.ts';

/** The values of a series as numbers, one a label; what is not known is `undefined`. */
export const numbersOf = (figure: Figure, values: readonly Cell[]): (number | undefined)[] =>
  figure.labels.map((_, index) => magnitudeOf(values[index]));

/** From the least to the most that a chart must show: 0 is in it, percents reach to 100. */
export function extentOf(figure: Figure): [number, number] {
  const cells = [...figure.series.flatMap((one) => one.values), ...(figure.against ? [figure.against] : [])];
  const values = cells.flatMap((cell) => magnitudeOf(cell) ?? []);
  const whole = cells.some((cell) => cell.kind === 'percent') ? 100 : 1;
  return values.reduce<[number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [0, whole],
  );
}

const SHORT = 12;

/** What each series is called within a chart: its title when short, the id it begins with, else its number. */
export function shortNames(figure: Figure, style: Pick<Style, 'digits'>): string[] {
  return figure.series.map(({ title }, index) => {
    const whole = safe(title).trim();
    if (whole !== '' && width(whole) <= SHORT) return whole;
    const first = whole.split(' ')[0] ?? '';
    return /^[\w๐-๙-]+$/.test(first) && width(first) <= SHORT ? first : inDigits(String(index + 1), style);
  });
}
