import type { Cell, Figure } from '../../views/document.ts';
import { formatCell, inDigits, magnitudeOf, runningText, type Style } from '../format.ts';
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

/** What each series is called within a chart: its title when short, the cell that begins it, else its number. */
export const shortNames = (figure: Figure, style: Style): string[] =>
  figure.series.map(({ title }, index) => {
    const [first] = title;
    const names = [runningText(title, style), typeof first === 'object' ? formatCell(first, style) : ''];
    const short = names.map((name) => safe(name).trim()).find((name) => name !== '' && width(name) <= SHORT);
    return short ?? inDigits(String(index + 1), style);
  });
