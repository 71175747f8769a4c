import { load } from '../../data/load.ts';
import { fiscalYearOf } from '../../model/fiscal-year.ts';
import type { Command } from '../command.ts';
import { wordsFor } from '../editing/findings.ts';
import { writableRoot } from '../editing/write-changes.ts';
import { prevailing, sideOptions } from '../importing/side.ts';
import { openForms, workbooksNamed } from '../importing/open-form.ts';
import { rootOf } from '../open.ts';
import { dataOptions } from '../options.ts';

/**
 * `ita import DIR|FILE…`: filled-in forms become reports, checked before anything is written, in one change. A sheet that
 * is wrong, or contradicts what was changed in the data since, holds no other back unless `--all-or-nothing`.
 */
export const command: Command = {
  configure(parser, words) {
    const own = words.cli.import;
    parser
      .argument('<path...>', own.path)
      .option('-m, --month <month>', own.month)
      .option('--dry-run', own.dryRun)
      .option('--all-or-nothing', own.allOrNothing);
    dataOptions(sideOptions(parser, words), words);
  },
  async run(resolved, named) {
    const { importForms } = await import('../importing/import-forms.ts');
    const side = prevailing(resolved);
    const root = resolved.options.dryRun === true ? rootOf(resolved) : writableRoot(resolved);
    const opened = await openForms(resolved, workbooksNamed(resolved, named));
    const loaded = load(root, [...new Set(opened.forms.map(({ form }) => fiscalYearOf(form.month)))]);
    return importForms({ resolved, root, loaded, words: wordsFor(resolved, loaded), side }, opened);
  },
};
