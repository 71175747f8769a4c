import type { FiscalYear } from '../../model/fiscal-year.ts';
import type { Words } from '../../words/words.ts';
import type { Block } from '../document.ts';
import { text } from './cells.ts';
import { sentence } from './sentence.ts';

/** Says that the directory has nothing of a fiscal year, so that empty tables are not taken for no work. */
export const noYear = (words: Words, year: FiscalYear): Block => ({
  type: 'paragraph',
  tone: 'warn',
  text: sentence(words.views.noYear, { year: text(String(year)) }),
});
