import { resolve } from 'node:path';
import { changesTo, withTexts } from '../../data/edit/changed.ts';
import { load } from '../../data/load.ts';
import { pathOf } from '../../data/places.ts';
import { type AnyFinding, finding, type LocatedFinding } from '../../model/finding.ts';
import { fiscalYearOf } from '../../model/fiscal-year.ts';
import { monthText } from '../../model/month.ts';
import { runRules } from '../../rules/index.ts';
import type { Words } from '../../words/words.ts';
import type { Command } from '../command.ts';
import { errorsIn, findingsText, newlyFound, validateLoaded, wordsFor } from '../editing/findings.ts';
import { writeChanges, writableRoot } from '../editing/write-changes.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { atCells } from '../importing/at-cells.ts';
import { importedChanges } from '../importing/changes-text.ts';
import { locateInForm, type OpenedForm, openForm } from '../importing/open-form.ts';
import { presentYear, rootOf } from '../open.ts';
import { dataOptions, monthOption, type ResolvedOptions } from '../options.ts';
import { put } from '../output.ts';

/** The form's own findings, one more when it is of another month than the call asks for. */
function formFindings(resolved: ResolvedOptions, { form, book }: OpenedForm): LocatedFinding[] {
  const findings: AnyFinding[] = [...form.findings];
  if (resolved.options.month !== undefined) {
    const asked = monthOption(resolved);
    const args = { found: monthText(form.month), expected: monthText(asked) };
    if (asked !== form.month) findings.push(finding('form-month', form.monthAt, args));
  }
  return locateInForm(book, findings);
}

/** Shows what keeps the form from being imported: nothing was written. */
function refuse(resolved: ResolvedOptions, words: Words, findings: readonly LocatedFinding[], filesRead = 1): ExitCode {
  put(resolved, words, findingsText(resolved, words, findings, filesRead));
  resolved.io.stderr.write(`${words.form.notImported}\n`);
  return EXIT.findings;
}

/** `ita import FILE.xlsx`: a filled-in form becomes reports, all or nothing; checked before anything is written. */
export const command: Command = {
  configure(parser, words) {
    const own = words.cli.import;
    parser.argument('<file>', own.file).option('-m, --month <month>', own.month).option('--dry-run', own.dryRun);
    dataOptions(parser, words);
  },
  async run(resolved, [name = '']) {
    const root = resolved.options.dryRun === true ? rootOf(resolved) : writableRoot(resolved);
    const opened = await openForm(resolve(resolved.io.cwd, name), resolved.words);
    const { form, book } = opened;
    const year = fiscalYearOf(form.month);
    const loaded = load(root, [year]);
    const words = wordsFor(resolved, loaded);
    presentYear(resolved, loaded.yearsPresent, year);

    const ownFindings = formFindings(resolved, opened);
    if (ownFindings.length > 0) return refuse(resolved, words, ownFindings);
    const say = (text: string) => resolved.io.stderr.write(`${text}\n`);
    for (const sheet of form.skipped) say(words.form.skipped(sheet));
    if (form.reports.length === 0) {
      say(words.form.nothingFilled);
      return EXIT.fine;
    }

    const { importedText } = await import('../../data/form/report-text.ts');
    const reports = new Map(
      form.reports.map((report) => [pathOf('report', { year, month: form.month, id: report.office }), report]),
    );
    const texts = new Map(
      [...reports].map(([file, report]) => {
        const source = loaded.sources.get(file);
        return [file, source && !source.root ? undefined : importedText(source?.text, form.month, report)];
      }),
    );
    const before = validateLoaded(resolved, loaded);
    const filesRead = loaded.files.length + 1;
    const stuck = [...texts].flatMap(([file, text]) => (text === undefined ? [file] : []));
    if (stuck.length > 0) {
      say(words.form.notEditable(stuck.join(' · ')));
      return refuse(
        resolved,
        words,
        before.filter((problem) => stuck.includes(problem.location.file)),
        filesRead,
      );
    }
    const after = withTexts(root, loaded, texts);
    const caused = newlyFound(before, validateLoaded(resolved, after));
    const all = [...after.findings, ...runRules(after.register, { asOf: resolved.asOf })];
    const findings = atCells(book, reports, after, all, caused);
    if (errorsIn(findings) > 0) return refuse(resolved, words, findings, filesRead);
    if (findings.length > 0) resolved.io.stderr.write(findingsText(resolved, words, findings, filesRead));

    const shown = [...texts].map(([file, text]) =>
      importedChanges(file, loaded.sources.get(file)?.text, text ?? '', words),
    );
    put(resolved, words, shown.join('\n'));
    const changes = changesTo(root, loaded, texts);
    if (changes.length === 0) say(words.form.nothingChanged);
    else if (resolved.options.dryRun === true) say(words.form.wouldImport(changes.length));
    else {
      writeChanges(resolved, root, words, changes);
      say(words.form.imported(changes.length));
    }
    return EXIT.fine;
  },
};
