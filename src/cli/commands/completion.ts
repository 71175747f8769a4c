import type { Command } from '../command.ts';
import { SCRIPTS } from '../complete/scripts.ts';
import { EXIT } from '../exit.ts';
import { choiceArgument } from '../options.ts';
import { put } from '../output.ts';

/** `ita completion SHELL`: the script that makes a shell ask `ita` what may come next. */
export const command: Command = {
  configure(parser, words) {
    const { cli, start } = words;
    parser.addArgument(choiceArgument('<shell>', start.completion.shell, Object.keys(SCRIPTS), cli.unknownKind));
  },
  run(resolved, [shell = '']) {
    put(resolved, resolved.words, SCRIPTS[shell] ?? '');
    return EXIT.fine;
  },
};
