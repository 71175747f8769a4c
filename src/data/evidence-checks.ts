import { type AnyFinding, finding } from '../model/finding.ts';
import type { EvidenceCheck } from '../model/register.ts';
import type { EvidenceBytes } from './evidence.ts';
import { sha256 } from './sha256.ts';

const KEY = 'evidence-checked';

/** The SHA-256 of a file's bytes, in hexadecimal digits. */
export const evidenceHash = (bytes: Uint8Array): string => sha256().update(bytes).digest('hex');

/** Files that `ita.yaml` calls checked and that are not there, or are no longer as they were. Reads each of them. */
export function evidenceCheckFindings(
  bytesOf: (file: string) => EvidenceBytes,
  checks: readonly EvidenceCheck[],
): AnyFinding[] {
  return checks.flatMap(({ file, sha256 }, index) => {
    const at = { file: 'ita.yaml', path: [KEY, index, 'file'] };
    const read = bytesOf(file);
    if ('problem' in read) return [finding('evidence-missing', at, { file, outside: read.problem === 'outside' })];
    return evidenceHash(read.bytes) === sha256 ? [] : [finding('evidence-changed', at, { file })];
  });
}
