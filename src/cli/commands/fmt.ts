import { join } from 'node:path';
import { load } from '../../data/load.ts';
import { placeOf } from '../../data/places.ts';
import type { FileChange } from '../../data/write.ts';
import { safe } from '../../text/width.ts';
import type { Command } from '../command.ts';
import { findingsText, wordsFor } from '../editing/findings.ts';
import { writableRoot, writeChanges } from '../editing/write-changes.ts';
import { EXIT } from '../exit.ts';
import { namedFiles } from '../named-paths.ts';
import { rootOf, locateFindings } from '../open.ts';
import { dataOptions } from '../options.ts';

/** `ita fmt [--check] [PATH…]`: brings files to the one normal form; comments stay, and so does what they say. */
export const command: Command = {
  configure(parser, words) {
    const { options } = words.edit;
    parser.argument('[path...]', options.path).option('--check', options.check);
    dataOptions(parser, words);
  },
  async run(resolved, positional) {
    const [{ formatText }, { lineEndOf }] = await Promise.all([
      import('../../data/edit/format.ts'),
      import('../../data/edit/line-ends.ts'),
    ]);
    const { io } = resolved;
    const check = resolved.options.check === true;
    const root = check ? rootOf(resolved) : writableRoot(resolved);
    const loaded = load(root, 'all');
    const words = wordsFor(resolved, loaded);
    const isNamed = namedFiles({ root, cwd: io.cwd, words }, positional, loaded.files);
    const named = loaded.files.filter(isNamed);

    const lineEnd = lineEndOf(root);
    const changes: (FileChange & { file: string })[] = [];
    const left = new Set<string>();
    for (const file of named) {
      const place = placeOf(file);
      const source = loaded.sources.get(file);
      const before = source?.text;
      const after = place && source?.root ? formatText(place, source.text, lineEnd) : undefined;
      if (after === undefined || before === undefined) left.add(file);
      else if (after !== before) changes.push({ file, path: join(root, file), before, after });
    }

    if (!check) writeChanges(resolved, root, words, changes);
    for (const { file } of changes) io.stdout.write(`${safe(file)}\n`);
    if (left.size > 0) {
      const why = locateFindings(
        loaded,
        loaded.findings.filter((problem) => left.has(problem.at.file)),
      );
      if (why.length > 0) io.stderr.write(findingsText(resolved, words, why, named.length));
      for (const file of left) {
        const isExplained = why.some(({ location }) => location.file === file);
        if (!isExplained) io.stderr.write(`${words.edit.cannotEdit(file)}\n`);
      }
    }
    const { formatted, wouldFormat } = words.edit;
    io.stderr.write(`${(check ? wouldFormat : formatted)(changes.length, named.length)}\n`);
    return left.size > 0 || (check && changes.length > 0) ? EXIT.findings : EXIT.fine;
  },
};
