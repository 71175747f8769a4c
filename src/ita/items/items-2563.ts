import type { DisclosureItems } from './items.ts';

/** Fiscal year 2563: the pair alone is known. */
export const items2563: DisclosureItems = {
  year: 2563,
  names: [],
  marks: { rest: 'K' },
  pair: { measures: 'O42', results: 'O43', mark: 'K' },
};
