import type { FileKind } from '../model/register.ts';

/** Kinds of files that a year need not have: one that is begun and has only comments yet is as good as none. */
const MAY_BE_STUBS: readonly FileKind[] = [
  'assessment',
  'working-group',
  'assignments',
  'agreements',
  'publications',
  'result',
];

/** Whether a file was begun with comments alone, so that it says nothing yet. */
export const isStub = (kind: FileKind, text: string): boolean =>
  MAY_BE_STUBS.includes(kind) && /^[ \t]*#/m.test(text) && !/^[ \t]*[^#\s]/m.test(text);
