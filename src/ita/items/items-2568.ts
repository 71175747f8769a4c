import type { DisclosureItems } from './items.ts';

/** Fiscal year 2568: the last two of 28 items. */
export const items2568: DisclosureItems = {
  year: 2568,
  names: [],
  marks: { rest: 'K' },
  pair: { measures: 'O27', results: 'O28', mark: 'D' },
};
