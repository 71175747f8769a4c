import type { FiscalYear } from '../model/fiscal-year.ts';
import { items2563 } from './items/items-2563.ts';
import { items2564 } from './items/items-2564.ts';
import { items2565 } from './items/items-2565.ts';
import { items2566 } from './items/items-2566.ts';
import { items2567 } from './items/items-2567.ts';
import { items2568 } from './items/items-2568.ts';
import { items2569 } from './items/items-2569.ts';
import type { DisclosureItems } from './items/items.ts';
import type { SourceMark } from './mark.ts';

const YEARS: readonly DisclosureItems[] = [items2563, items2564, items2565, items2566, items2567, items2568, items2569];

const itemsOf = (year: FiscalYear) => YEARS.find((items) => items.year === year);

/** The official Thai name of a disclosure item (`O42`) in a fiscal year, with its mark; `undefined` if not known. */
export function disclosureItem(year: FiscalYear, item: string): { name: string; mark: SourceMark } | undefined {
  const items = itemsOf(year);
  const number = /^O[1-9]\d*$/.test(item) ? Number(item.slice(1)) : 0;
  const name = items?.names[number - 1];
  return items && name ? { name, mark: items.marks[number] ?? items.marks.rest } : undefined;
}

/** The disclosure items about measures and about their results in a fiscal year, such as O42 and O43. */
export const measurePair = (year: FiscalYear): DisclosureItems['pair'] | undefined => itemsOf(year)?.pair;
