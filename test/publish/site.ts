import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { call } from '../support/io.ts';
import { filesOf } from '../support/register.ts';

const EXAMPLE = fileURLToPath(new URL('../../data-example', import.meta.url));

/** A folder of its own for a test, with a data directory in it and room for the pages; `remove` takes it away. */
export interface Place {
  readonly data: string;
  readonly out: string;
  readonly remove: () => void;
}

/** A copy of the example's data directory, some files of it put in another's place. */
export function exampleWith(files: Readonly<Record<string, string | Uint8Array>> = {}): Place {
  const work = mkdtempSync(join(tmpdir(), 'publish-'));
  const data = join(work, 'data');
  cpSync(EXAMPLE, data, { recursive: true });
  writeAll(data, files);
  return { data, out: join(work, 'public'), remove: () => rmSync(work, { recursive: true }) };
}

/** A data directory of the least that one needs, and the files given. */
export function minimalWith(files: Readonly<Record<string, string>>): Place {
  const work = mkdtempSync(join(tmpdir(), 'publish-'));
  const data = join(work, 'data');
  writeAll(data, Object.fromEntries(filesOf(files)));
  return { data, out: join(work, 'public'), remove: () => rmSync(work, { recursive: true }) };
}

function writeAll(data: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(data, path)), { recursive: true });
    writeFileSync(join(data, path), content);
  }
}

/** Runs `ita publish` on a place, as of the month after the example's year unless told otherwise. */
export async function publish(place: Pick<Place, 'data' | 'out'>, ...words: string[]) {
  const given = words.includes('--as-of') ? [] : ['--as-of', '2565-10-25'];
  const { code, out, err } = await call(['publish', '--data', place.data, '--out', place.out, ...given, ...words]);
  return { exit: code, text: out, errors: err };
}

/** Every file below a folder, by path, ascending. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();

/** Every file below a folder with its bytes. */
export const bytesBelow = (folder: string): Record<string, string> =>
  Object.fromEntries(filesBelow(folder).map((path) => [path, readFileSync(join(folder, path)).toString('base64')]));
