import type { DisclosureItems } from './items.ts';

/** Fiscal year 2566: the pair of 43 items is known, their names are not confirmed. */
export const items2566: DisclosureItems = {
  year: 2566,
  names: [],
  marks: { rest: 'K' },
  pair: { measures: 'O42', results: 'O43', mark: 'S' },
};
