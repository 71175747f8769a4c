import { relative, resolve } from 'node:path';
import { isThere } from '../../data/read.ts';
import type { FiscalYear } from '../../model/fiscal-year.ts';
import type { Words } from '../../words/words.ts';
import { typedAddress } from '../../text/typed-address.ts';
import { UsageError } from '../exit.ts';

/** Where evidence is: a link, or a file below the data directory by its path there. */
export type EvidencePlace = { readonly url: string } | { readonly file: string };

/**
 * Where evidence is that a person typed: a link, or a file, from where they stand or from the data directory. Throws
 * `UsageError` for a file that lies elsewhere; one that is not there is for the check of the report to say.
 */
export function evidencePlace(
  typed: string,
  { root, cwd, year, words }: { root: string; cwd: string; year: FiscalYear; words: Words },
): EvidencePlace {
  const text = typedAddress(typed);
  if (/^(?:https?:|mailto:|[a-z][a-z\d+.-]+:\/\/)/i.test(text)) return { url: text };
  const path = resolve(cwd, text);
  if (!isThere(path)) return { file: text.replaceAll('\\', '/') };
  const file = relative(root, path).replaceAll('\\', '/');
  if (file.startsWith('../') || resolve(root, file) !== path) {
    throw new UsageError(words.record.outsideData(text, `${year}/evidence/`));
  }
  return { file };
}
