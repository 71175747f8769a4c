import type { FiscalYear } from '../../model/fiscal-year.ts';
import { endedYear } from '../../progress/current.ts';
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
    const present = yearsBelow(resolved);
    const ended = endedYear(resolved.asOf);
    const year = latestYear(resolved, present, undefined);
    const wanted = [ended, year].filter((each) => each !== undefined && present.includes(each)) as FiscalYear[];
    const opened = open(resolved, [...new Set(wanted)]);
    const { words } = opened;
    await show(resolved, words, statusView(opened.register, {}, words, await withCommit(resolved, opened)));
    return exitOf(opened);
  },
};
