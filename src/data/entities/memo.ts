import { MEMO_KINDS, type MemoKind, type MemoSettings, type MemoTemplate } from '../../model/memo.ts';
import { type Pointer, within } from '../../model/pointer.ts';
import type { ItaFile, MemoMonthFile, MemoPlanFile, MemoResultsFile, MemoYearFile } from '../generated/files.ts';
import { compact, type Reader } from './reader.ts';

/** What `ita.yaml` says of memos. */
export const readMemoSettings = ({ templates, emblem }: NonNullable<ItaFile['memo']>): MemoSettings => ({
  templates: compact({ ...templates }) as MemoSettings['templates'],
  ...(emblem !== undefined && { emblem }),
});

/** The office's own wording of a memo. */
export const readMemoTemplate = (
  kind: MemoKind,
  file: MemoPlanFile | MemoMonthFile | MemoResultsFile | MemoYearFile,
  reader: Reader,
): MemoTemplate => ({
  kind,
  paragraphs: { ...file },
  at: reader.at,
});

/** The files that the settings of memos name, each with the place that names it. */
export function memoFiles(memo: MemoSettings | undefined): { readonly at: Pointer; readonly file: string }[] {
  const at: Pointer = { file: 'ita.yaml', path: ['memo'] };
  const templates = MEMO_KINDS.flatMap((kind) => {
    const file = memo?.templates[kind];
    return file === undefined ? [] : [{ at: within(at, 'templates', kind), file }];
  });
  return memo?.emblem === undefined ? templates : [...templates, { at: within(at, 'emblem'), file: memo.emblem }];
}
