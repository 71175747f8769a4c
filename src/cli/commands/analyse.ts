import { analyseView } from '../../views/analyse.ts';
import type { Command } from '../command.ts';
import { exitOf, open, presentYear, yearsBelow, withCommit } from '../open.ts';
import { dataOptions, outputOptions, yearOption } from '../options.ts';
import { show } from '../output.ts';

/** `ita analyse [--year Y]`: the gaps of the next year's analysis, drafted from the scores of a year. */
export const command: Command = {
  configure(parser, words) {
    parser.option('-y, --year <year>', words.cli.options.year);
    outputOptions(dataOptions(parser, words), words);
  },
  async run(resolved) {
    const present = yearsBelow(resolved);
    const year = presentYear(resolved, present, yearOption(resolved));
    const opened = open(
      resolved,
      [year - 1, year].filter((each) => present.includes(each)),
    );
    const { register, words } = opened;
    await show(resolved, words, analyseView(register, { year }, words, await withCommit(resolved, opened)));
    return exitOf(opened);
  },
};
