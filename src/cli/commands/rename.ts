import { changesTo, withTexts } from '../../data/edit/changed.ts';
import { type IdKind, LASTING, SPOTS } from '../../data/edit/references.ts';
import type { Renaming } from '../../data/edit/rename.ts';
import { load } from '../../data/load.ts';
import { isId } from '../../model/id.ts';
import { ALL_OFFICES } from '../../model/measure.ts';
import { nearMiss } from '../../text/near-miss.ts';
import type { Words } from '../../words/words.ts';
import type { Command } from '../command.ts';
import { errorsIn, newlyFound, validateLoaded, wordsFor } from '../editing/findings.ts';
import { refuse, showAndWrite } from '../editing/propose.ts';
import { writableRoot } from '../editing/write-changes.ts';
import { RuntimeError, UsageError } from '../exit.ts';
import { knownFindings, presentYear, yearsBelow } from '../open.ts';
import { choiceArgument, dataOptions, type ResolvedOptions, yearOption } from '../options.ts';

const KINDS = Object.keys(SPOTS) as IdKind[];

function renamingOf({ words }: ResolvedOptions, [kind = '', old = '', fresh = '']: readonly string[]): Renaming {
  const known = kind as IdKind;
  if (known === 'step' && !old.includes('/')) throw new UsageError(words.edit.notAStep(old));
  const measure = old.slice(0, old.indexOf('/') + 1);
  const own = known === 'step' && fresh.startsWith(measure) ? fresh.slice(measure.length) : fresh;
  if (!isId(own)) throw new UsageError(words.cli.invalidId(fresh));
  if (known === 'office' && own === ALL_OFFICES) throw new UsageError(words.edit.reservedId(fresh));
  return { kind: known, old, fresh: own };
}

/** Throws when the old id is not there, or the new one is. */
function checkIds({ kind, old, fresh }: Renaming, ids: readonly { id: string; file: string }[], words: Words): void {
  const known = ids.map(({ id }) => id);
  if (!known.includes(old)) throw new RuntimeError(words.cli.noSuch(old, nearMiss(old, known)));
  const full = kind === 'step' ? old.slice(0, old.indexOf('/') + 1) + fresh : fresh;
  const taken = ids.find(({ id }) => id === full);
  if (taken) throw new UsageError(words.edit.taken(full, taken.file));
}

/** `ita rename KIND OLD NEW`: changes an id and every reference to it; files whose names hold it move. */
export const command: Command = {
  configure(parser, words) {
    const { rename, options } = words.edit;
    parser
      .addArgument(choiceArgument('<kind>', rename.kind(KINDS.join(' · ')), KINDS, words.cli.unknownKind))
      .argument('<old>', rename.old)
      .argument('<new>', rename.fresh)
      .option('-y, --year <year>', options.year)
      .option('--yes', options.yes);
    dataOptions(parser, words);
  },
  async run(resolved, positional) {
    const { idsOf, renameId } = await import('../../data/edit/rename.ts');
    const renaming = renamingOf(resolved, positional);
    const root = writableRoot(resolved);
    const lasting = LASTING.includes(renaming.kind);
    const loaded = load(root, lasting ? 'all' : [presentYear(resolved, yearsBelow(resolved), yearOption(resolved))]);
    const words = wordsFor(resolved, loaded);
    const before = validateLoaded(resolved, loaded);
    const unread = new Set(loaded.files.filter((file) => !loaded.sources.get(file)?.root));
    if (unread.size > 0) {
      const why = knownFindings(resolved, before).filter((problem) => unread.has(problem.location.file));
      return refuse(resolved, { loaded, words }, why, words.edit.broken);
    }
    checkIds(renaming, idsOf(renaming.kind, loaded.sources), words);

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
