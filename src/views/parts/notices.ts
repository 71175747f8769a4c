import { lastDay } from '../../model/be-date.ts';
import { type FiscalYear, lastMonth } from '../../model/fiscal-year.ts';
import type { BrokenFile, Register } from '../../model/register.ts';
import { type Coverage, unusedChannels } from '../../progress/coverage.ts';
import type { YearStanding } from '../../progress/progress.ts';
import type { Collecting } from '../../progress/reporting.ts';
import type { Words } from '../../words/words.ts';
import type { Block } from '../document.ts';
import { count, day, fiscalYear, month, sentence, text } from './cells.ts';

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

/** The same on paper, which tells nobody to run a program. */
export function brokenOnPaper(register: Register, words: Words, year: FiscalYear | undefined): Block[] {
  const [, list] = brokenBlocks(register, words, year);
  return list ? [{ type: 'paragraph', tone: 'bad', text: [words.views.broken.saysOnPaper] }, list] : [];
}

/** The broken files for machines. */
export const brokenData = (register: Register, year: FiscalYear | undefined) =>
  brokenFiles(register, year).map((file) => ({ file: file.file, kind: file.kind, items: file.items ?? null }));

/** Says that the directory has nothing of a fiscal year, so that empty tables are not taken for no work. */
export const noYear = (words: Words, year: FiscalYear): Block => ({
  type: 'paragraph',
  tone: 'warn',
  text: sentence(words.views.noYear, { year: fiscalYear(year) }),
});

/** Says that a month has not ended, so that what is judged at its end is not taken for what has happened. */
export const notEnded = (words: Words): Block => ({
  type: 'paragraph',
  tone: 'warn',
  text: [words.views.monthView.notEnded],
});

/** Says how many reports have come in for a month that can't be judged yet; no block when none is awaited. */
export const awaitedNotice = (words: Words, collecting: Collecting | null): Block[] =>
  collecting === null
    ? []
    : [
        {
          type: 'paragraph',
          tone: 'warn',
          text: sentence(words.views.awaited, {
            month: month(collecting.month),
            received: count(collecting.received),
            total: count(collecting.total),
            due: day(collecting.due),
          }),
        },
      ];

/** Says until which month a year is known that has not ended, or can't be judged to its end; no block of one that can. */
export function notFinished(words: Words, { year, asOf, months }: YearStanding): Block[] {
  if (months.length === 12) return [];
  const { notFinished: running, notJudged } = words.views.yearView;
  const template = lastDay(lastMonth(year)) <= asOf ? notJudged : running;
  return [
    { type: 'paragraph', tone: 'warn', text: sentence(template, { month: month(months.at(-1)?.month, 'long') }) },
  ];
}

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
