import { join } from 'node:path';
import { listFolder } from '../../data/read.ts';
import { readShipped, shippedSchemas } from '../../data/shipped.ts';
import { WORK_FOLDER } from '../../data/work-folder.ts';
import { writeWhole } from '../../data/write.ts';
import type { Command } from '../command.ts';
import { finishLeft, writeChanges } from '../editing/write-changes.ts';
import { EXIT, RuntimeError } from '../exit.ts';
import { newPlace, shownPath } from '../paths.ts';
import { gatherAnswers } from '../start/answers.ts';
import { checkBefore } from '../start/check-before.ts';
import { newAgency } from '../start/new-agency.ts';
import type { ResolvedOptions } from '../options.ts';
import { QUESTIONS } from '../start/questions.ts';

const shippedTexts = (): Map<string, string> =>
  new Map(
    shippedSchemas()
      .filter((name) => !name.includes('/'))
      .map((name) => [name, readShipped(`schemas/${name}.schema.json`)]),
  );

/** Puts the program into the directory, so that a service needs no registry to check it; gives its place. */
async function putProgram({ words }: ResolvedOptions, folder: string): Promise<string> {
  const [{ ownPackage }, { OWN_PROGRAM }] = await Promise.all([
    import('../../data/own-package.ts'),
    import('../../data/scaffold/ci.ts'),
  ]);
  const written = writeWhole(join(folder, OWN_PROGRAM), ownPackage(), { overwrite: false });
  if (!written.ok) throw new RuntimeError(words.cli.notWritten(OWN_PROGRAM, written.code));
  return OWN_PROGRAM;
}

/** `ita init [DIR]`: a new data directory, with what is known of the agency. */
export const command: Command = {
  configure(parser, { start, cli }) {
    parser.argument('[dir]', start.init.directory);
    for (const { option, name } of QUESTIONS) parser.option(option, start.questions[name]);
    parser.option('--yes', start.init.yes).option('--as-of <date>', cli.options.asOf);
  },
  async run(resolved, [directory = '.']) {
    const { io, words } = resolved;
    const folder = newPlace({ cwd: io.cwd, words }, directory);
    finishLeft(resolved, folder);
    const listing = listFolder(folder);
    const shown = shownPath(io.cwd, folder);
    if ('reason' in listing) throw new RuntimeError(words.cli.notWritten(shown, listing.reason));
    const other = listing.names.find((name) => name !== '.git' && name !== WORK_FOLDER);
    if (other !== undefined) throw new RuntimeError(words.start.init.notEmpty(shown, other));

    const start = newAgency(await gatherAnswers(resolved));
    const { startingFiles } = await import('../../data/scaffold/directory.ts');
    const files = startingFiles(start, shippedTexts());
    checkBefore(resolved, undefined, files, words);

    const changes = [...files].map(([file, after]) => ({ path: join(folder, file), before: undefined, after }));
    writeChanges(resolved, folder, words, changes);
    const { init } = words.start;
    const program = start.ci === 'none' ? '' : `${init.ci(await putProgram(resolved, folder))}\n`;
    io.stdout.write(`${init.made(shown, files.size)}\n${init.next}\n${program}`);
    return EXIT.fine;
  },
};
