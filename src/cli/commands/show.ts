import { showIds, showView } from '../../views/show.ts';
import { nearMiss } from '../../text/near-miss.ts';
import type { Command } from '../command.ts';
import { RuntimeError } from '../exit.ts';
import { exitOf, open, presentYear, yearsBelow, withCommit } from '../open.ts';
import { dataOptions, outputOptions, yearOption } from '../options.ts';
import { show } from '../output.ts';

/** `ita show ID`: one thing of the register, with everything that refers to it. */
export const command: Command = {
  configure(parser, words) {
    parser.argument('<id>', words.cli.show.id).option('-y, --year <year>', words.cli.options.year);
    outputOptions(dataOptions(parser, words), words);
  },
  async run(resolved, [id = '']) {
    const asked = yearOption(resolved);
    const year = asked === undefined ? undefined : presentYear(resolved, yearsBelow(resolved), asked);
    const opened = open(resolved, year === undefined ? 'all' : [year]);
    const { register, words } = opened;
    const document = showView(
      register,
      { id, ...(year !== undefined && { year }) },
      words,
      await withCommit(resolved, opened),
    );
    if (!document) throw new RuntimeError(words.cli.noSuch(id, nearMiss(id, showIds(register, year))));
    await show(resolved, words, document);
    return exitOf(opened);
  },
};
