import { LIST_KINDS, type ListKind, listView } from '../../views/list.ts';
import { nearMiss } from '../../model/near-miss.ts';
import type { Command } from '../command.ts';
import { UsageError } from '../exit.ts';
import { latestYear, yearOption } from '../month-option.ts';
import { exitOf, open, yearsBelow } from '../open.ts';
import { dataOptions, outputOptions } from '../options.ts';
import { show } from '../output.ts';
import { contextOf } from '../view-context.ts';

/** `ita list KIND`: all of a kind. */
export const command: Command = {
  configure(parser, words) {
    const kinds = Object.keys(LIST_KINDS).join(' · ');
    parser.argument('<kind>', words.cli.list.kind(kinds)).option('-y, --year <year>', words.cli.options.year);
    outputOptions(dataOptions(parser, words), words);
  },
  async run(resolved, [kind = '']) {
    const kinds = Object.keys(LIST_KINDS);
    if (!Object.hasOwn(LIST_KINDS, kind)) {
      throw new UsageError(resolved.words.cli.unknownKind(kind, kinds.join(' · '), nearMiss(kind, kinds)));
    }
    const year = latestYear(resolved, yearsBelow(resolved), yearOption(resolved));
    const opened = open(resolved, year === undefined ? [] : [year]);
    const { register, words } = opened;
    const question = { kind: kind as ListKind, ...(year !== undefined && { year }) };
    await show(resolved, words, listView(register, question, words, contextOf(resolved, opened)));
    return exitOf(opened);
  },
};
