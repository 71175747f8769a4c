import { modeline } from '../../data/scaffold/modeline.ts';
import { yamlText } from '../../data/scaffold/yaml.ts';
import { readTypedYear } from '../../model/typed-month.ts';
import { RuntimeError, UsageError } from '../exit.ts';
import type { Scaffold } from './scaffold.ts';

/** A fiscal year's folder with a plan that has nothing in it yet. */
export const year: Scaffold = {
  takes: 'year',
  options: () => [],
  make({ loaded, words, schemas }, typed) {
    const begun = readTypedYear(typed);
    if (begun === undefined) throw new UsageError(words.cli.notAYear(typed));
    if (loaded.yearsPresent.includes(begun)) throw new RuntimeError(words.start.cannot.exists(`${begun}/`));
    const file = `${begun}/plan.yaml`;
    return { texts: new Map([[file, yamlText(modeline(file, 'plan', schemas), { year: begun, gaps: [] })]]) };
  },
};
