import type { FiscalYear } from '../../model/fiscal-year.ts';
import type { Month } from '../../model/month.ts';
import { evidenceText } from '../../data/evidence-text.ts';
import { FORMATS } from '../../render/render.ts';
import { type OfferedMemo, publicMemos } from '../../views/public/memos.ts';
import { paperRegister } from '../../views/public/paper-register.ts';
import { emblemOf } from '../emblem.ts';
import type { Opened } from '../open.ts';
import { usualDigits } from '../output.ts';
import type { ResolvedOptions } from '../options.ts';
import type { EvidenceFile } from './evidence.ts';

/** A memo to lie beside the pages, with its bytes and what they say. */
export type MemoFile = OfferedMemo & EvidenceFile;

/** Writes the memos that can be offered to the public until a month as Word files, with Thai digits unless others are asked for. */
export async function gatherMemos(
  { width, digits }: ResolvedOptions,
  { root, register, words, context }: Opened,
  { year, month }: { readonly year: FiscalYear; readonly month: Month | null },
): Promise<MemoFile[]> {
  const emblem = emblemOf(root, register.settings.memo?.emblem, words);
  const paper = paperRegister(register, context.asOf);
  const write = await FORMATS.docx.load();
  const spelled = { lang: words.lang, words, width, color: 0, bom: false } as const;
  const files: MemoFile[] = [];
  for (const { document, ...memo } of publicMemos(paper, { year, month, ...(emblem && { emblem }) }, words, context)) {
    const written = document();
    const bytes = await write(written, { ...spelled, digits: digits ?? usualDigits(written, 'docx', words.lang) });
    if (typeof bytes === 'string') continue;
    const said = evidenceText(memo.file, bytes);
    files.push({ ...memo, bytes, ...(said && { said }) });
  }
  return files;
}
