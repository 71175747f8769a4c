import { calledBy, type PlanItem, type PlanValue } from '../../form/plan-form.ts';
import type { PlanLabels } from '../../form/plan-stamp.ts';
import { dayParts, readDay } from '../../model/be-date.ts';
import { ALL_OFFICES } from '../../model/measure.ts';
import { monthParts, monthText, parseMonth } from '../../model/month.ts';
import type { Words } from '../../words/words.ts';

const SEPARATOR = ', ';
const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Formats values of files as people read them in the cells of a plan's workbook. */
export class CellValues {
  readonly #labels: PlanLabels;
  readonly #months: readonly string[];
  readonly #names = new Map<string, string>();

  constructor(items: readonly PlanItem[], labels: PlanLabels, { render }: Words) {
    this.#labels = labels;
    this.#months = render.months.short;
    const counts = new Map<string, number>();
    const keyOf = (item: PlanItem) => `${item.sheet} ${calledBy(item)}`;
    for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
    for (const item of items) {
      // Gaps and measures are named by their short ids, and so is what shares its name or has a comma in it.
      const byName = item.sheet === 'offices' || item.sheet === 'officers';
      const name = calledBy(item);
      if (byName && counts.get(keyOf(item)) === 1 && !/[,;]/.test(name))
        this.#names.set(`${item.sheet} ${item.id}`, name);
    }
  }

  #month(value: unknown): string {
    const read = parseMonth(textOf(value));
    if (!read) return textOf(value);
    const { year, number } = monthParts(read.month);
    return `${this.#months[number - 1]} ${year}`;
  }

  #date(value: unknown): string {
    const read = readDay(textOf(value));
    if (read.day === undefined) return textOf(value);
    const { month, date } = dayParts(read.day);
    return `${date} ${this.#month(monthText(month))}`;
  }

  #named(sheet: string, value: unknown): string {
    return value === ALL_OFFICES ? this.#labels.all : (this.#names.get(`${sheet} ${textOf(value)}`) ?? textOf(value));
  }

  /** What a cell shows of a value; `null` leaves it empty. */
  of(kind: PlanValue, key: string, values: PlanItem['values']): string | number | null {
    const value = values[key];
    const shown = this.#shown(kind, value, values);
    return shown === '' ? null : shown;
  }

  #shown(kind: PlanValue, value: unknown, values: PlanItem['values']): string | number {
    switch (kind.type) {
      case 'number':
        return typeof value === 'number' ? value : textOf(value);
      case 'month':
        return this.#month(value);
      case 'date':
        return this.#date(value);
      case 'flag':
        return value === undefined ? '' : this.#labels.choices('flag', textOf(value));
      case 'choice':
        return value === undefined ? '' : this.#labels.choices(kind.list, textOf(value));
      case 'choices':
        return listOf(value)
          .map((each) => this.#labels.choices(kind.list, textOf(each)))
          .join(SEPARATOR);
      case 'reference':
        return this.#named(kind.to, value);
      case 'references':
        return listOf(value)
          .map((each) => this.#named(kind.to, each))
          .join(SEPARATOR);
      case 'texts':
        return listOf(value).map(textOf).join(SEPARATOR);
      case 'indicators': {
        const all = [values.indicator, ...listOf(values.indicators)].filter((each) => each !== undefined);
        return all.length === 1 ? (all[0] as number) : [...new Set(all)].map(textOf).join(SEPARATOR);
      }
      default:
        return textOf(value);
    }
  }
}
