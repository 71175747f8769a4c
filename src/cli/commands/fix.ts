import { changesTo } from '../../data/edit/changed.ts';
import { load } from '../../data/load.ts';
import type { Command } from '../command.ts';
import { errorsIn, wordsFor } from '../editing/findings.ts';
import { changesText } from '../editing/show-changes.ts';
import { writeChanges, writableRoot } from '../editing/write-changes.ts';
import { EXIT } from '../exit.ts';
import { namedFiles } from '../named-paths.ts';
import { locateFindings } from '../open.ts';
import { dataOptions } from '../options.ts';

/**
 * `ita fix [PATH…] [--yes]`: applies the remedies of findings that have exactly one safe remedy; what may mean several
 * things is shown, and asked on a terminal.
 */
export const command: Command = {
  configure(parser, words) {
    const { options } = words.edit;
    parser.argument('[path...]', options.path).option('--yes', options.yes);
    dataOptions(parser, words);
  },
  async run(resolved, positional) {
    const { fixAll } = await import('../editing/fix-all.ts');
    const { chooseAll } = await import('../editing/choose.ts');
    const { io } = resolved;
    const root = writableRoot(resolved);
    const loaded = load(root, 'all');
    const words = wordsFor(resolved, loaded);
    const tell = (text: string) => io.stderr.write(`${text}\n`);
    const known = [...loaded.files, ...loaded.register.otherFiles];
    const isNamed = namedFiles({ root, cwd: io.cwd, words }, positional, known);

    const safe = fixAll(resolved, root, loaded, isNamed);
    const fixed = await chooseAll(resolved, { root, words }, safe, isNamed);
    const changes = changesTo(root, loaded, fixed.texts);
    io.stdout.write(changesText(resolved, words, changes, fixed.moves));
    if (changes.length > 0 && resolved.options.yes !== true) {
      tell(words.edit.wouldFix(fixed.count));
      return EXIT.findings;
    }
    writeChanges(resolved, root, words, changes);
    tell(changes.length > 0 ? words.edit.fixed(fixed.count) : words.edit.nothingToFix);
    const left = locateFindings(fixed.loaded, fixed.findings);
    const errors = errorsIn(left);
    tell(words.edit.remain(errors, left.length - errors));
    return errors > 0 ? EXIT.findings : EXIT.fine;
  },
};
