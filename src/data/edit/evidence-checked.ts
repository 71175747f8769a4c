import type { EvidenceCheck } from '../../model/register.ts';
import { withFields, withItem } from './change.ts';
import { shapeOf } from './schema.ts';

const KEY = 'evidence-checked';
const ORDER = Object.keys(shapeOf('ita').properties?.[KEY]?.items?.properties ?? {});

/** The text of `ita.yaml` with a file recorded as checked, beside `known` ones; `undefined` when it can't be changed so. */
export function withEvidenceChecked(
  text: string,
  known: readonly EvidenceCheck[],
  { file, sha256 }: EvidenceCheck,
): string | undefined {
  const index = known.findIndex((check) => check.file === file);
  return index < 0
    ? withItem(text, [], KEY, { file, sha256 })
    : withFields(text, [KEY, index], new Map([['sha256', sha256]]), ORDER);
}
