import type { Cell, Figure } from '../../views/document.ts';
import { magnitudeOf } from '../magnitude.ts';

/** The values of a series as numbers, one a label; what is not known is `undefined`. */
export const numbersOf = (figure: Figure, values: readonly Cell[]): (number | undefined)[] =>
  figure.labels.map((_, index) => magnitudeOf(values[index]));

/** From the least to the most that a chart must show: 0 is in it, percents reach to 100. */
export function extent(figure: Figure): [number, number] {
  const cells = figure.series.flatMap((one) => one.values);
  const values = cells.flatMap((cell) => magnitudeOf(cell) ?? []);
  const whole = cells.some((cell) => cell.kind === 'percent') ? 100 : 1;
  return values.reduce<[number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [0, whole],
  );
}
