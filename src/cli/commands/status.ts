import { statusView } from '../../views/status.ts';
import type { Command } from '../command.ts';
import { latestYear } from '../month-option.ts';
import { exitOf, open, yearsBelow } from '../open.ts';
import { dataOptions, outputOptions } from '../options.ts';
import { show } from '../output.ts';
import { contextOf } from '../view-context.ts';

/** `ita status`: what is overdue, what is due next, who has not reported, and what to do now. */
export const command: Command = {
  configure(parser, words) {
    outputOptions(dataOptions(parser, words), words);
  },
  async run(settled) {
    const year = latestYear(settled, yearsBelow(settled), undefined);
    const opened = open(settled, year === undefined ? [] : [year]);
    const { words } = opened;
    await show(settled, words, statusView(opened.register, {}, words, contextOf(settled, opened)));
    return exitOf(opened);
  },
};
