import type { MonthStanding } from '../../progress/progress.ts';
import type { Words } from '../../words/words.ts';
import type { Cell, Text } from '../document.ts';
import { day, sentence, term } from './cells.ts';
import { plainSentence } from './plain-text.ts';

type Closed = Pick<MonthStanding, 'closing'>;

/** Whether a month's figures can still change. */
export const closingText = ({ views: { closing: says } }: Words, { closing }: Closed): Text =>
  closing ? sentence(says.closed, { day: day(closing.on) }) : [says.provisional];

/** The same as a cell: `closed` or `provisional` for machines. */
export function closingTerm(words: Words, { closing }: Closed): Cell {
  const { closed, provisional } = words.views.closing;
  return closing
    ? term('closed', plainSentence(words, closed, { day: day(closing.on, 'long') }))
    : term('provisional', provisional, 'muted');
}
