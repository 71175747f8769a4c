import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { errorCode } from './error-code.ts';

/** The largest file that is copied beside the public pages, in bytes. */
export const EVIDENCE_LIMIT = 25 * 1024 * 1024;

/** The bytes of a file below the data directory, or why it can't be given away. */
export type EvidenceBytes =
  | { readonly bytes: Uint8Array }
  | { readonly problem: 'missing' | 'outside' | 'not-a-file' | 'too-large' | 'unreadable' };

/**
 * Reads a file below a directory, byte by byte. What lies outside of it is never read, whichever way the path or a
 * symbolic link leads there; nor is what begins with a dot, such as `.git`.
 */
export function readEvidence(root: string, file: string): EvidenceBytes {
  try {
    const base = realpathSync(root);
    const real = realpathSync(join(base, file));
    if (!real.startsWith(base + sep)) return { problem: 'outside' };
    if (real.slice(base.length).includes(`${sep}.`)) return { problem: 'outside' };
    const status = statSync(real);
    if (!status.isFile()) return { problem: 'not-a-file' };
    if (status.size > EVIDENCE_LIMIT) return { problem: 'too-large' };
    return { bytes: readFileSync(real) };
  } catch (error) {
    return { problem: ['ENOENT', 'ENOTDIR'].includes(errorCode(error)) ? 'missing' : 'unreadable' };
  }
}
