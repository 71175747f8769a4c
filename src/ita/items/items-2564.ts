import { items2565 } from './items-2565.ts';
import type { DisclosureItems } from './items.ts';

/** Fiscal year 2564: as in 2565, but O34 was the executives' declaration of honest intent. */
export const items2564: DisclosureItems = {
  ...items2565,
  year: 2564,
  names: items2565.names.with(33, 'เจตจำนงสุจริตของผู้บริหาร'),
  marks: { ...items2565.marks, 34: 'K' },
};
