import type { FiscalYear } from '../../model/fiscal-year.ts';
import type { Month } from '../../model/month.ts';
import type { BrokenFile, Register } from '../../model/register.ts';
import { type Coverage, unusedChannels } from '../../progress/coverage.ts';
import type { Words } from '../../words/words.ts';
import type { Block } from '../document.ts';
import { month, sentence, text } from './cells.ts';

/** The broken files that matter to a fiscal year, its own and those of no year; without a year, all. */
const brokenFiles = (register: Register, year: FiscalYear | undefined): BrokenFile[] =>
  register.broken.filter((file) => year === undefined || file.year === undefined || file.year === year);

/** Says which files can't be used, so that what is absent is not taken for nothing; no blocks when all can. */
export function brokenBlocks(register: Register, words: Words, year: FiscalYear | undefined): Block[] {
  const files = brokenFiles(register, year);
  if (files.length === 0) return [];
  return [
    { type: 'paragraph', tone: 'bad', text: sentence(words.views.broken.says, { command: text('ita validate') }) },
    {
      type: 'list',
      items: files.map((file) => [
        text(file.file),
        ...(file.items?.length ? [` (${words.views.broken.items} ${file.items.join(', ')})`] : []),
      ]),
    },
  ];
}

/** The broken files for machines. */
export const brokenData = (register: Register, year: FiscalYear | undefined) =>
  brokenFiles(register, year).map((file) => ({ file: file.file, kind: file.kind, items: file.items ?? null }));

/** Says that the directory has nothing of a fiscal year, so that empty tables are not taken for no work. */
export const noYear = (words: Words, year: FiscalYear): Block => ({
  type: 'paragraph',
  tone: 'warn',
  text: sentence(words.views.noYear, { year: text(String(year)) }),
});

/** Says that a month has not ended, so that what is judged at its end is not taken for what has happened. */
export const notEnded = (words: Words): Block => ({
  type: 'paragraph',
  tone: 'warn',
  text: [words.views.monthView.notEnded],
});

/** Says until which month a year is known that has not ended; no block of one that has. */
export const notFinished = (words: Words, months: readonly { readonly month: Month }[]): Block[] =>
  months.length === 12
    ? []
    : [
        {
          type: 'paragraph',
          tone: 'warn',
          text: sentence(words.views.yearView.notFinished, { month: month(months.at(-1)?.month, 'long') }),
        },
      ];

/** Says that a year has no results yet. */
export const notBegun = (words: Words): Block => ({
  type: 'paragraph',
  tone: 'muted',
  text: [words.views.yearView.notBegun],
});

/** Names the channels that nothing was published through; no block when each was used. */
export function unusedNotice(words: Words, coverage: readonly Coverage[]): Block[] {
  const unused = unusedChannels(coverage);
  if (unused.length === 0) return [];
  return [
    { type: 'paragraph', tone: 'warn', text: [words.views.yearView.unused] },
    { type: 'list', items: unused.map(({ name }) => [text(name)]) },
  ];
}

/** Says to the public that figures may be incomplete when files can't be used; no block when all can. */
export const incomplete = (register: Register, words: Words): Block[] =>
  register.broken.length > 0 ? [{ type: 'paragraph', tone: 'bad', text: [words.publish.incomplete] }] : [];
