import { changesTo } from '../../data/edit/changed.ts';
import { load } from '../../data/load.ts';
import { schemaFolderOf } from '../../data/scaffold/modeline.ts';
import { dayText } from '../../model/be-date.ts';
import { fiscalYearOf } from '../../model/fiscal-year.ts';
import { kindsCalled } from '../choice-names.ts';
import type { Command } from '../command.ts';
import { wordsFor } from '../editing/findings.ts';
import { tryChanges, writableRoot } from '../editing/write-changes.ts';
import { EXIT, type ExitCode, RuntimeError, UsageError } from '../exit.ts';
import { presentYear } from '../open.ts';
import { choiceArgument, dataOptions, monthOption, type ResolvedOptions, yearOption } from '../options.ts';
import { checkBefore } from '../start/check-before.ts';
import { addOwnOptions, checkOwnOptions } from '../start/own-options.ts';
import type { Scaffold } from '../start/scaffold.ts';
import { SCAFFOLDS } from '../start/scaffolds.ts';

/** How often a file is made again when others write the same list in between. */
const TRIES = 50;

/** One reading, change, check and writing; `changed` when somebody else wrote one of the files in between. */
async function makeOnce(
  resolved: ResolvedOptions,
  scaffold: Scaffold,
  id: string | undefined,
): Promise<ExitCode | 'changed'> {
  const { io } = resolved;
  const root = writableRoot(resolved);
  const loaded = load(root, 'all');
  const words = wordsFor(resolved, loaded);
  const asked = scaffold.ofMonth ? fiscalYearOf(monthOption(resolved)) : yearOption(resolved);
  const year = scaffold.ofYear ? presentYear(resolved, loaded.yearsPresent, asked) : 0;
  const made = scaffold.make({ resolved, loaded, words, year }, id ?? '');
  const sayKept = () => {
    for (const file of made.kept ?? []) io.stderr.write(`${words.start.cannot.exists(file)}\n`);
  };
  if (made.files.length === 0) {
    sayKept();
    return EXIT.runtime;
  }

  const { newText, textWithItem } = await import('../../data/scaffold/new-file.ts');
  const textOf = (file: string) => loaded.sources.get(file)?.text;
  const schemas = schemaFolderOf(textOf('ita.yaml') ?? '');
  const texts = new Map(
    made.files.map((each) => {
      const text = 'item' in each ? textWithItem(each, textOf(each.file), schemas) : newText(each, schemas);
      if (text === undefined) throw new RuntimeError(words.start.cannot.append(each.file));
      return [each.file, text];
    }),
  );
  const day = made.validFrom ?? resolved.asOf;
  checkBefore({ ...resolved, asOf: day }, { root, loaded }, texts, words);
  if (tryChanges(resolved, root, words, changesTo(root, loaded, texts)) === 'changed') return 'changed';
  sayKept();
  for (const file of texts.keys()) io.stdout.write(`${words.start.made.file(file)}\n`);
  if (made.validFrom !== undefined) io.stderr.write(`${words.start.made.early(dayText(made.validFrom))}\n`);
  return EXIT.fine;
}

/** `ita new KIND`: a file, or an item of a list file, with what is known and TODO for the rest. Never overwrites. */
export const command: Command = {
  configure(parser, words) {
    const { list, unknownKind } = words.cli;
    const kinds = Object.keys(SCAFFOLDS);
    parser
      .addArgument(choiceArgument('<kind>', list.kind(kinds.join(' · ')), kinds, unknownKind, kindsCalled(kinds)))
      .argument('[id]', words.start.id);
    addOwnOptions(parser, words, SCAFFOLDS);
    dataOptions(parser, words);
  },
  async run(resolved, [kind = '', id]) {
    const scaffold = SCAFFOLDS[kind] as Scaffold;
    checkOwnOptions(resolved, kind, scaffold);
    if (scaffold.takes === 'nothing' ? id !== undefined : id === undefined) {
      const { cli, start } = resolved.words;
      throw new UsageError(id === undefined ? start.cannot.noId(kind) : cli.tooManyArguments);
    }
    for (let tries = 0; tries < TRIES; tries += 1) {
      const outcome = await makeOnce(resolved, scaffold, id);
      if (outcome !== 'changed') return outcome;
    }
    throw new RuntimeError(resolved.words.edit.changedMeanwhile(kind));
  },
};
