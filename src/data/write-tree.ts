import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { errorCode } from './error-code.ts';
import { writeWhole, type Written } from './write.ts';

const failed = (code: string): Written => ({ ok: false, reason: 'failed', code });

/** Moves what lies in one folder into another that has none of it; what was moved goes back when one can't be. */
function moveAll(from: string, to: string): Written {
  const names = readdirSync(from);
  if (names.some((name) => existsSync(join(to, name)))) return { ok: false, reason: 'exists', code: 'EEXIST' };
  const moved: string[] = [];
  try {
    for (const name of names) {
      renameSync(join(from, name), join(to, name));
      moved.push(name);
    }
    return { ok: true };
  } catch (error) {
    for (const name of moved) renameSync(join(to, name), join(from, name));
    return failed(errorCode(error));
  }
}

/**
 * Writes a folder with many files, all of them or none: into a folder beside it first (or inside it, when it is there
 * already), then into place. Nothing that is there is overwritten.
 */
export function writeTree(target: string, files: ReadonlyMap<string, string>): Written {
  const there = existsSync(target);
  const stageName = `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`;
  const stage = there ? join(target, stageName) : join(dirname(target), stageName);
  let made: string | undefined;
  try {
    made = mkdirSync(dirname(stage), { recursive: true });
    mkdirSync(stage);
    for (const [file, text] of files) {
      const written = writeWhole(join(stage, file), text, { overwrite: false });
      if (!written.ok) return written;
    }
    if (there) return moveAll(stage, target);
    renameSync(stage, target);
    made = undefined;
    return { ok: true };
  } catch (error) {
    return failed(errorCode(error));
  } finally {
    if (existsSync(stage)) rmSync(stage, { recursive: true });
    if (made !== undefined && !existsSync(target)) rmSync(made, { recursive: true, force: true });
  }
}
