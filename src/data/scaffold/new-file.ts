import type { Path } from '../../model/pointer.ts';
import type { FileKind } from '../../model/register.ts';
import { withItem } from '../edit/change.ts';
import type { Mapping } from '../edit/values.ts';
import { yamlText } from '../edit/written.ts';
import { isStub } from '../stub.ts';
import { modeline } from './modeline.ts';

/** A file to begin: its path below the data directory, comments at its top, and what it says. */
export interface NewFile {
  readonly file: string;
  readonly kind: FileKind;
  readonly head?: readonly string[];
  readonly content: Mapping;
}

/** An item to add at the end of a list file, which is begun where there is none. */
export interface NewItem {
  readonly file: string;
  readonly kind: FileKind;
  /** The key of the list, where it is not the kind. */
  readonly list?: string;
  /** What of the file the list stands in, where it is not the file itself, which has to be there then. */
  readonly at?: Path;
  readonly item: Mapping;
}

/** The text of a file that begins; `schemas` is the folder of the schemas from the data directory, when it is known. */
export const newText = ({ file, kind, head = [], content }: NewFile, schemas: string | undefined): string =>
  yamlText([...modeline(file, kind, schemas), ...head], content);

/**
 * The text of a list file with one more item, below the comments of a file that has nothing else; `undefined` when the
 * one that is there can't be changed so.
 */
export function textWithItem(
  { file, kind, list = kind, at = [], item }: NewItem,
  before: string | undefined,
  schemas: string | undefined,
): string | undefined {
  const content = { [list]: [item] };
  if (before === undefined) return newText({ file, kind, content }, schemas);
  return isStub(kind, before) ? `${before.trimEnd()}\n\n${yamlText([], content)}` : withItem(before, at, list, item);
}
