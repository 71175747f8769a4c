import type { DisclosureItems } from './items.ts';

/** Fiscal year 2569: the last two of 26 items. */
export const items2569: DisclosureItems = {
  year: 2569,
  names: [],
  marks: { rest: 'K' },
  pair: { measures: 'O25', results: 'O26', mark: 'W' },
};
