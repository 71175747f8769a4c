import { readyView } from '../../views/ready.ts';
import type { Command } from '../command.ts';
import { RuntimeError } from '../exit.ts';
import { exitOf, open, presentYear, yearsBelow, withCommit } from '../open.ts';
import { dataOptions, outputOptions, yearOption } from '../options.ts';
import { show } from '../output.ts';
import { placeIn } from '../place-in.ts';

/** `ita ready [--year Y] [--item O42]`: which disclosure items are ready; the pair needs the year before too. */
export const command: Command = {
  configure(parser, words) {
    const { options, ready } = words.cli;
    parser.option('-y, --year <year>', options.year).option('--item <item>', ready.item);
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
    const asked = resolved.options.item;
    const item = asked === undefined ? {} : { item: String(asked).toUpperCase() };
    const question = { year, place: placeIn(opened), ...item };
    const document = readyView(register, question, words, await withCommit(resolved, opened));
    if (!document) throw new RuntimeError(words.cli.ready.noItem(String(asked), String(year)));
    await show(resolved, words, document);
    return exitOf(opened);
  },
};
