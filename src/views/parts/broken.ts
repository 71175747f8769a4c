import type { FiscalYear } from '../../model/fiscal-year.ts';
import type { BrokenFile, Register } from '../../model/register.ts';
import type { Words } from '../../words/words.ts';
import type { Block } from '../document.ts';
import { text } from './cells.ts';
import { sentence } from './sentence.ts';

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
