import { changesTo, withTexts } from '../../data/edit/changed.ts';
import { type IdKind, LASTING, SPOTS } from '../../data/edit/references.ts';
import type { Renaming } from '../../data/edit/rename.ts';
import { load } from '../../data/load.ts';
import { isId } from '../../model/id.ts';
import { ALL_OFFICES } from '../../model/measure.ts';
import { everythingCalled } from '../../model/called.ts';
import type { Words } from '../../words/words.ts';
import { kindsCalled } from '../choice-names.ts';
import type { Command } from '../command.ts';
import { errorsIn, newlyFound, validateLoaded, wordsFor } from '../editing/findings.ts';
import { refuse, showAndWrite } from '../editing/propose.ts';
import { writableRoot } from '../editing/write-changes.ts';
import { RuntimeError, UsageError } from '../exit.ts';
import { idMeant } from '../named.ts';
import { knownFindings, presentYear, yearsBelow } from '../open.ts';
import { choiceArgument, dataOptions, yearOption } from '../options.ts';

const KINDS = Object.keys(SPOTS) as IdKind[];

function renamingOf(words: Words, kind: IdKind, old: string, fresh: string): Renaming {
  const measure = old.slice(0, old.indexOf('/') + 1);
  const own = kind === 'step' && fresh.startsWith(measure) ? fresh.slice(measure.length) : fresh;
  if (!isId(own)) throw new UsageError(words.cli.invalidId(fresh));
  if (kind === 'office' && own === ALL_OFFICES) throw new UsageError(words.edit.reservedId(fresh));
  return { kind, old, fresh: own };
}

/** Throws when the new id is there already. */
function checkTaken({ kind, old, fresh }: Renaming, ids: readonly { id: string; file: string }[], words: Words): void {
  const full = kind === 'step' ? old.slice(0, old.indexOf('/') + 1) + fresh : fresh;
  const taken = ids.find(({ id }) => id === full);
  if (taken) throw new UsageError(words.edit.taken(full, taken.file));
}

/** `ita rename KIND OLD NEW`: changes an id and every reference to it; files whose names hold it move. */
export const command: Command = {
  configure(parser, words) {
    const { rename, options } = words.edit;
    parser
      .addArgument(
        choiceArgument('<kind>', rename.kind(KINDS.join(' · ')), KINDS, words.cli.unknownKind, kindsCalled(KINDS)),
      )
      .argument('<old>', rename.old)
      .argument('<new>', rename.fresh)
      .option('-y, --year <year>', options.year)
      .option('--yes', options.yes);
    dataOptions(parser, words);
  },
  async run(resolved, [kind = '', typed = '', fresh = '']) {
    const { idsOf, renameId } = await import('../../data/edit/rename.ts');
    const known = kind as IdKind;
    const root = writableRoot(resolved);
    const lasting = LASTING.includes(known);
    const loaded = load(root, lasting ? 'all' : [presentYear(resolved, yearsBelow(resolved), yearOption(resolved))]);
    const words = wordsFor(resolved, loaded);
    const before = validateLoaded(resolved, loaded);
    const unread = new Set(loaded.files.filter((file) => !loaded.sources.get(file)?.root));
    if (unread.size > 0) {
      const why = knownFindings(resolved, before).filter((problem) => unread.has(problem.location.file));
      return refuse(resolved, { loaded, words }, why, words.edit.broken);
    }
    const ids = idsOf(known, loaded.sources);
    const names = new Map(
      everythingCalled(loaded.register, loaded.register.years).map((each) => [each.id, each.names]),
    );
    const old = idMeant(
      words,
      typed,
      ids.map(({ id }) => ({ id, names: names.get(id) ?? [] })),
    );
    const renaming = renamingOf(words, known, old, fresh);
    checkTaken(renaming, ids, words);

    const { texts, moves, places } = renameId(renaming, loaded.sources);
    const present = new Set([...loaded.files, ...loaded.register.otherFiles]);
    const inTheWay = [...moves.keys()].find((file) => present.has(file));
    if (inTheWay !== undefined) throw new RuntimeError(words.cli.fileExists(inTheWay));
    const after = validateLoaded(resolved, withTexts(root, loaded, texts));
    if (errorsIn(after) > errorsIn(before)) {
      return refuse(resolved, { loaded, words }, newlyFound(before, after), words.edit.nothingWritten);
    }
    const changes = changesTo(root, loaded, texts);
    const files = changes.filter(({ after: text }) => text !== undefined).length;
    const said = { would: words.edit.wouldRename(places, files), done: words.edit.renamed(places, files) };
    return showAndWrite(resolved, { root, words }, changes, said, moves);
  },
};
