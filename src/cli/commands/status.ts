import { statusView } from '../../views/status.ts';
import type { Command } from '../command.ts';
import { exitOf, latestYear, open, yearsBelow, withCommit } from '../open.ts';
import { dataOptions, outputOptions } from '../options.ts';
import { show } from '../output.ts';

/** `ita status`: what is overdue, what is due next, who has not reported, and what to do now. */
export const command: Command = {
  configure(parser, words) {
    outputOptions(dataOptions(parser, words), words);
  },
  async run(resolved) {
    const year = latestYear(resolved, yearsBelow(resolved), undefined);
    const opened = open(resolved, year === undefined ? [] : [year]);
    const { words } = opened;
    await show(resolved, words, statusView(opened.register, {}, words, await withCommit(resolved, opened)));
    return exitOf(opened);
  },
};
