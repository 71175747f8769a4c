import type { Figure } from '../../views/document.ts';
import { safe, width } from '../width.ts';

const SHORT = 12;

/** What each series is called within a chart: its title when short, the id it begins with, else its number. */
export function shortNames(figure: Figure): string[] {
  return figure.series.map(({ title }, index) => {
    const whole = safe(title).trim();
    if (whole !== '' && width(whole) <= SHORT) return whole;
    const first = whole.split(' ')[0] ?? '';
    return /^[\w-]+$/.test(first) && width(first) <= SHORT ? first : String(index + 1);
  });
}
