import type { Words } from '../../words/words.ts';
import type { Block } from '../document.ts';

/** Says that a month has not ended, so that what is judged at its end is not taken for what has happened. */
export const notEnded = (words: Words): Block => ({
  type: 'paragraph',
  tone: 'warn',
  text: [words.views.monthView.notEnded],
});
