import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What became of a write; `exists`: a file is there already and overwriting was not asked for. */
export type Written =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'exists' | 'failed'; readonly code: string };

/**
 * Writes a whole file or nothing: into a temporary file beside it first, then into its place. A file that is there is
 * kept unless `overwrite`. Folders on the way are made.
 */
export function writeWhole(path: string, content: string | Uint8Array, { overwrite }: { overwrite: boolean }): Written {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, content, { flag: 'wx' });
    if (overwrite) renameSync(temporary, path);
    else linkSync(temporary, path);
    return { ok: true };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { ok: false, reason: code === 'EEXIST' ? 'exists' : 'failed', code };
  } finally {
    rmSync(temporary, { force: true });
  }
}
