import { nearMiss } from '../../model/near-miss.ts';
import type { Command } from '../command.ts';
import { SCRIPTS } from '../complete/scripts.ts';
import { EXIT, UsageError } from '../exit.ts';
import { put } from '../output.ts';

/** `ita completion SHELL`: the script that makes a shell ask `ita` what may come next. */
export const command: Command = {
  configure(parser, words) {
    parser.argument('<shell>', words.start.completion.shell);
  },
  run(resolved, [shell = '']) {
    const shells = Object.keys(SCRIPTS);
    const script = Object.hasOwn(SCRIPTS, shell) ? SCRIPTS[shell] : undefined;
    if (script === undefined) {
      throw new UsageError(resolved.words.cli.unknownKind(shell, shells.join(' · '), nearMiss(shell, shells)));
    }
    put(resolved, resolved.words, script);
    return EXIT.fine;
  },
};
