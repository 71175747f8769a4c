import type { DisclosureItems } from './items.ts';

/** Fiscal year 2567: the last two of 35 items. */
export const items2567: DisclosureItems = {
  year: 2567,
  names: [],
  marks: { rest: 'K' },
  pair: { measures: 'O34', results: 'O35', mark: 'K' },
};
