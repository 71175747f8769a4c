import { ENGLISH_MONTHS } from '../../model/month-names.ts';
import type { RenderWords } from '../catalogue.ts';

/** Words that writers add, in English. */
export const render: RenderWords = {
  months: ENGLISH_MONTHS,
  unknown: '-',
};
