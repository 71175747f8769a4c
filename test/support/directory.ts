import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from './io.ts';
import { filesOf } from './register.ts';

/** A data directory on the disk for one test. */
export interface Directory {
  readonly root: string;
  readonly read: (file: string) => string;
  readonly write: (file: string, text: string) => void;
  /** Every file below it, sorted, hidden ones too. */
  readonly files: () => string[];
}

/** Writes `MINIMAL` and the files given into a folder that is gone when the test has ended. */
export function directoryOf(files: Readonly<Record<string, string | null>>): Directory {
  const root = temporaryFolder();
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  for (const [file, text] of filesOf(files)) write(file, text);
  return {
    root,
    write,
    read: (file) => (existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '(not there)'),
    files: () =>
      readdirSync(root, { recursive: true })
        .map(String)
        .filter((file) => statSync(join(root, file)).isFile())
        .sort(),
  };
}
