import { showView } from '../../views/show.ts';
import { everythingCalled } from '../../model/called.ts';
import type { Command } from '../command.ts';
import { RuntimeError } from '../exit.ts';
import { idMeant, postsHeld } from '../named.ts';
import { exitOf, open, presentYear, yearsBelow, withCommit } from '../open.ts';
import { dataOptions, outputOptions, yearOption } from '../options.ts';
import { show } from '../output.ts';

/** `ita show ID`: one thing of the register, with everything that refers to it. */
export const command: Command = {
  configure(parser, words) {
    parser.argument('<id>', words.cli.show.id).option('-y, --year <year>', words.cli.options.year);
    outputOptions(dataOptions(parser, words), words);
  },
  async run(resolved, [typed = '']) {
    const asked = yearOption(resolved);
    const year = asked === undefined ? undefined : presentYear(resolved, yearsBelow(resolved), asked);
    const opened = open(resolved, year === undefined ? 'all' : [year]);
    const { register, words } = opened;
    const years = register.years.filter((each) => year === undefined || each.year === year);
    const id = idMeant(words, typed, [...everythingCalled(register, years), ...postsHeld(register)]);
    const question = { id, ...(year !== undefined && { year }) };
    const document = showView(register, question, words, await withCommit(resolved, opened));
    if (!document) throw new RuntimeError(words.cli.noSuch(id));
    await show(resolved, words, document);
    return exitOf(opened);
  },
};
