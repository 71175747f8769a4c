import type { Hash } from 'node:crypto';
import type { FiscalYear } from '../model/fiscal-year.ts';
import type { Place } from '../model/register.ts';
import type { YearDigest } from '../model/year-digest.ts';
import { sha256 } from './sha256.ts';

const DIGITS = 12;

interface Group {
  readonly hash: Hash;
  files: number;
}

/** git checks a text out with other line ends on Windows: it is the same text. */
const withoutReturns = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

/** Digests in the making. */
export interface YearDigests {
  readonly add: (place: Place, text: string) => void;
  /** One for each fiscal year, ascending, of all its files. */
  readonly values: () => YearDigest[];
}

/** Takes in files one by one, in order of path, and gives a digest for each fiscal year among them. */
export function yearDigests(): YearDigests {
  const groupOf = (): Group => ({ hash: sha256(), files: 0 });
  const top = groupOf();
  const years = new Map<FiscalYear, Group>();
  return {
    add: ({ file, year }, source) => {
      const text = withoutReturns(source);
      const group = year === undefined ? top : (years.get(year) ?? groupOf());
      if (year !== undefined) years.set(year, group);
      group.hash.update(`${JSON.stringify([file, text.length])}\n`).update(text);
      group.files += 1;
    },
    values: () => {
      const base = top.hash.digest('hex');
      if (years.size === 0) return [{ digest: base.slice(0, DIGITS), files: top.files }];
      return [...years]
        .sort(([a], [b]) => a - b)
        .map(([year, { hash, files }]) => {
          const digest = sha256().update(base).update(hash.digest()).digest('hex');
          return { year, digest: digest.slice(0, DIGITS), files: top.files + files };
        });
    },
  };
}
