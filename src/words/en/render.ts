import { ENGLISH_MONTHS } from '../../model/month-names.ts';
import type { RenderWords } from '../catalogue.ts';
import { counted, wordFor } from './plural.ts';

/** Words that writers add, in English. */
export const render: RenderWords = {
  months: ENGLISH_MONTHS,
  unknown: '-',
  rose: 'rose by',
  fell: 'fell by',
  outOf: 'of',
  asTable: 'See the values as a table',
  otherLines: (count) => `${counted(count, 'other')} (${wordFor(count, 'a grey line', 'grey lines')}): see the table`,
  overview: 'Overview',
  onSheet: (sheet) => `See sheet ${sheet}`,
  findings: {
    related: {
      declared: 'declared:',
      first: 'first:',
      earlier: 'earlier:',
      asks: 'required by:',
      contradicts: 'contradicts:',
    },
    remedy: 'Remedy:',
    annotationsLeft: (left: number, shown: number) =>
      `GitHub shows the first ${shown} errors and ${shown} warnings of a step on their lines; see the log for ${left} more`,
    more: (file, count) => `${file}: ${counted(count, 'more finding')}; ita validate --all shows them`,
    none: (read) => `No findings in ${counted(read, 'file')}`,
    unchecked: (year, known, count) =>
      `Disclosure items of ${year} were not checked: ${known} of ${count ?? '-'} are known. Add them to ${year}/assessment.yaml.`,
    summary: (errors, warnings, files, read) =>
      `${counted(errors + warnings, 'finding')}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}, in ${files} of ${counted(read, 'file')}`,
  },
};
