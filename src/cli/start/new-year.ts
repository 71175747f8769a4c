import { pathOf } from '../../data/places.ts';
import { readTypedYear } from '../../text/typed-month.ts';
import { RuntimeError, UsageError } from '../exit.ts';
import type { Scaffold } from './scaffold.ts';

/** A fiscal year's folder with a plan that has nothing in it yet. */
export const year: Scaffold = {
  takes: 'year',
  options: () => [],
  make({ loaded, words }, typed) {
    const begun = readTypedYear(typed);
    if (begun === undefined) throw new UsageError(words.cli.notAYear(typed));
    if (loaded.yearsPresent.includes(begun)) throw new RuntimeError(words.start.cannot.exists(`${begun}/`));
    return { files: [{ file: pathOf('plan', { year: begun }), kind: 'plan', content: { year: begun, gaps: [] } }] };
  },
};
