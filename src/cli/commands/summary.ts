import { yearView } from '../../views/year.ts';
import type { Command } from '../command.ts';
import { exitOf, open, presentYear, yearsBelow, withCommit } from '../open.ts';
import { dataOptions, outputOptions, yearOption } from '../options.ts';
import { show } from '../output.ts';

/** `ita summary [--year Y]`: the whole year, as far as it is known. */
export const command: Command = {
  configure(parser, words) {
    parser.option('-y, --year <year>', words.cli.options.year);
    outputOptions(dataOptions(parser, words), words);
  },
  async run(resolved) {
    const year = presentYear(resolved, yearsBelow(resolved), yearOption(resolved));
    const opened = open(resolved, [year]);
    const { words } = opened;
    await show(resolved, words, yearView(opened.register, { year }, words, await withCommit(resolved, opened)));
    return exitOf(opened);
  },
};
