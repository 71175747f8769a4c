import { diffView } from '../../views/diff.ts';
import type { Command } from '../command.ts';
import { dataOptions, monthOption, outputOptions } from '../options.ts';
import { exitOf, withCommit } from '../open.ts';
import { show } from '../output.ts';
import { openOrigin, originsOf, sideOf } from '../sides.ts';

/** `ita diff [A..B]`: what changed from one state of the data to another, in the language of the work. */
export const command: Command = {
  configure(parser, words) {
    const { help } = words.diff;
    parser.argument('[from]', help.from).argument('[to]', help.to).option('-m, --month <month>', help.month);
    outputOptions(dataOptions(parser, words), words);
  },
  async run(resolved, positional) {
    const { options } = resolved;
    const month = options.month === undefined ? undefined : monthOption(resolved);
    const [from, to] = originsOf(resolved, positional);
    const before = openOrigin(resolved, from, 'all');
    const after = openOrigin(resolved, to, 'all');
    const { words } = after;
    const context =
      'folder' in to ? await withCommit(resolved, after) : { ...after.context, commit: to.commit.slice(0, 12) };
    const sides = [sideOf(resolved, from, before), sideOf(resolved, to, after)] as const;
    await show(resolved, words, diffView(...sides, month === undefined ? {} : { month }, words, context));
    return exitOf(after);
  },
};
