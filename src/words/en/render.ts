import { ENGLISH_MONTHS } from '../../model/month-names.ts';
import type { RenderWords } from '../catalogue.ts';

const many = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Words that writers add, in English. */
export const render: RenderWords = {
  months: ENGLISH_MONTHS,
  unknown: '-',
  asTable: 'See the values as a table',
  otherLines: (count) => `${count} others (grey lines): see the table`,
  overview: 'Overview',
  onSheet: (sheet) => `See sheet ${sheet}`,
  findings: {
    related: {
      declared: 'declared:',
      first: 'first:',
      earlier: 'earlier:',
      asks: 'asked for by:',
      contradicts: 'contradicts:',
    },
    remedy: 'Remedy:',
    none: (read) => `No findings in ${many(read, 'file')}`,
    summary: (errors, warnings, files, read) =>
      `${many(errors + warnings, 'finding')}: ${many(errors, 'error')}, ${many(warnings, 'warning')}, in ${files} of ${many(read, 'file')}`,
  },
};
