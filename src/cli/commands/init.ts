import { join } from 'node:path';
import type { StartingAgency } from '../../data/scaffold/directory.ts';
import { listFolder } from '../../data/read.ts';
import { readShipped, shippedSchemas } from '../../data/shipped.ts';
import { WORK_FOLDER } from '../../data/work-folder.ts';
import { writeWhole } from '../../data/write.ts';
import type { Command } from '../command.ts';
import { finishLeft, writeChanges } from '../editing/write-changes.ts';
import { EXIT, RuntimeError } from '../exit.ts';
import { newPlace, shownPath } from '../paths.ts';
import { gatherAnswers } from '../start/answers.ts';
import { checkedStart } from '../start/checked-start.ts';
import { firstCommands } from '../start/first-commands.ts';
import type { ResolvedOptions } from '../options.ts';
import { QUESTIONS } from '../start/questions.ts';

const shippedTexts = (): Map<string, string> =>
  new Map(
    shippedSchemas()
      .filter((name) => !name.includes('/'))
      .map((name) => [name, readShipped(`schemas/${name}.schema.json`)]),
  );

/** Puts the program into the directory, so that a service needs no registry to check it; says so. */
async function putProgram({ words }: ResolvedOptions, folder: string, { ci }: StartingAgency): Promise<string> {
  if (ci === 'none') return '';
  const [{ ownPackage }, { OWN_PROGRAM }] = await Promise.all([
    import('../../data/own-package.ts'),
    import('../../data/scaffold/ci.ts'),
  ]);
  const written = writeWhole(join(folder, OWN_PROGRAM), ownPackage(), { overwrite: false });
  if (!written.ok) throw new RuntimeError(words.cli.notWritten(OWN_PROGRAM, written.code));
  return `${words.init.ci(OWN_PROGRAM)}\n`;
}

/** `ita init [DIR]`: a new data directory, with what is known of the agency. */
export const command: Command = {
  configure(parser, { init, cli }) {
    parser.argument('[dir]', init.directory);
    for (const { option, name } of QUESTIONS) if (option !== undefined) parser.option(option, init.questions[name]);
    parser.option('--yes', init.yes).option('--as-of <date>', cli.options.asOf);
  },
  async run(resolved, [directory = '.']) {
    const { io, words } = resolved;
    const folder = newPlace({ cwd: io.cwd, words }, directory);
    finishLeft(resolved, folder);
    const listing = listFolder(folder);
    const shown = shownPath(io.cwd, folder);
    if ('reason' in listing) throw new RuntimeError(words.cli.notWritten(shown, listing.reason));
    const other = listing.names.find((name) => name !== '.git' && name !== WORK_FOLDER);
    if (other !== undefined) throw new RuntimeError(words.init.notEmpty(shown, other));

    const answers = await gatherAnswers(resolved);
    const { start, files } = await checkedStart(resolved, answers, shippedTexts());
    const changes = [...files].map(([file, after]) => ({ path: join(folder, file), before: undefined, after }));
    writeChanges(resolved, folder, words, changes);
    const program = await putProgram(resolved, folder, start);
    const commands = firstCommands(folder === io.cwd ? undefined : shown).map((line) => `  ${line}\n`);
    io.stdout.write(`${words.init.made(shown)}\n${program}\n${words.init.next}\n${commands.join('')}`);
    return EXIT.fine;
  },
};
