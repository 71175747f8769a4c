import { THAI_MONTHS } from '../../model/month-names.ts';

/** Words that writers add, in Thai. */
export const render = {
  months: THAI_MONTHS,
  /** What is not known. */
  unknown: '-',
} as const;
