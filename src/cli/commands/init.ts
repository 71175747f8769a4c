import { resolve } from 'node:path';
import { listFolder, readShipped, shippedSchemas } from '../../data/read.ts';
import { writeTree } from '../../data/write-tree.ts';
import type { Command } from '../command.ts';
import { EXIT, RuntimeError } from '../exit.ts';
import { gatherAnswers } from '../start/answers.ts';
import { checkBefore } from '../start/check-before.ts';
import { newAgency } from '../start/new-agency.ts';
import { QUESTIONS } from '../start/questions.ts';
import { VERSION } from '../io.ts';

const shippedTexts = (): Map<string, string> =>
  new Map(
    shippedSchemas()
      .filter((name) => !name.includes('/'))
      .map((name) => [name, readShipped(`schemas/${name}.schema.json`)]),
  );

/** `ita init [DIR]`: a new data directory, with what is known of the agency. */
export const command: Command = {
  configure(parser, { start, cli }) {
    parser.argument('[dir]', start.init.directory);
    for (const { option, name } of QUESTIONS) parser.option(option, start.questions[name]);
    parser.option('--yes', start.init.yes).option('--as-of <date>', cli.options.asOf);
  },
  async run(resolved, [directory = '.']) {
    const { io, words } = resolved;
    const folder = resolve(io.cwd, directory);
    const listing = listFolder(folder);
    if ('reason' in listing) throw new RuntimeError(words.cli.notWritten(folder, listing.reason));
    const other = listing.names.find((name) => name !== '.git');
    if (other !== undefined) throw new RuntimeError(words.start.init.notEmpty(folder, other));

    const start = newAgency(await gatherAnswers(resolved));
    const { startingFiles } = await import('../../data/scaffold/directory.ts');
    const files = startingFiles(start, shippedTexts(), VERSION);
    checkBefore(resolved, undefined, files, words);

    const written = writeTree(folder, files);
    if (!written.ok) throw new RuntimeError(words.cli.notWritten(folder, written.code));
    io.stdout.write(`${words.start.init.made(folder, files.size)}\n${words.start.init.next}\n`);
    return EXIT.fine;
  },
};
