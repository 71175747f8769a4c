import { CODES } from '../../model/codes.ts';
import type { LocatedFinding } from '../../model/finding.ts';
import { newFindings } from '../../model/new-findings.ts';
import { uncheckedItems } from '../../rules/items-of-year.ts';
import { nearOnes } from '../../text/near-miss.ts';
import type { Words } from '../../words/words.ts';
import type { Command } from '../command.ts';
import { EXIT, UsageError } from '../exit.ts';
import { namedFiles } from '../named-paths.ts';
import { open, type Opened } from '../open.ts';
import { dataOptions, formatOption, type ResolvedOptions } from '../options.ts';
import { reportFrom, REPORT_FORMS, reportsAsked, writeReports } from '../reports.ts';

const isUnreadable = ({ code }: LocatedFinding) => code === 'unreadable-file';

const OPENING = { includeFuture: true, hashes: true, digests: false } as const;

/** The findings that the state named by `--changed` does not have, wherever they are; all without it. */
async function newSince(resolved: ResolvedOptions, opened: Opened): Promise<readonly LocatedFinding[]> {
  const { changed } = resolved.options;
  if (changed === undefined) return opened.findings;
  const { baseOrigin, openOrigin } = await import('../sides.ts');
  const base = baseOrigin(resolved, changed === true ? undefined : String(changed));
  const { findings } = openOrigin(resolved, base, 'all', OPENING);
  const fresh = newFindings(opened.findings, findings);
  const { validate } = opened.words.cli;
  resolved.io.stderr.write(`${validate.compared(base.commit.slice(0, 12), opened.findings.length - fresh.length)}\n`);
  return fresh;
}

/** How many warnings a run may have: none with `--strict`, any number without `--max-warnings`. */
function mostWarnings({ options, words }: ResolvedOptions): number {
  const given = options.maxWarnings;
  const most = given === undefined ? Number.POSITIVE_INFINITY : Number(given);
  if (given !== undefined && !/^\d+$/.test(String(given)))
    throw new UsageError(words.cli.validate.notACount('--max-warnings', String(given)));
  return options.strict === true ? 0 : most;
}

const several =
  <T>(read: (text: string) => T) =>
  (text: string, before: readonly T[] | undefined) => [...(before ?? []), read(text)];

function readCode(text: string, { cli }: Words): string {
  if (Object.hasOwn(CODES, text)) return text;
  throw new UsageError(cli.noSuch(text, ...nearOnes(text, Object.keys(CODES))));
}

/** `ita validate [PATH…]`: every finding in one run. Named paths limit what is printed, not what is read. */
export const command: Command = {
  configure(parser, words) {
    const { options, validate } = words.cli;
    parser
      .argument('[path...]', validate.path)
      .option('--changed [base]', validate.changed)
      .option(
        '--code <code>',
        validate.code,
        several((text) => readCode(text, words)),
      )
      .option('--strict', options.strict)
      .option('--max-warnings <n>', validate.maxWarnings)
      .option('--all', options.allFindings)
      .option(
        '--report <format[=file]>',
        validate.report,
        several((text) => reportFrom(text, words)),
      )
      .addOption(formatOption(validate.format, REPORT_FORMS, words))
      .option('-o, --output <file>', options.output)
      .option('--force', options.force);
    dataOptions(parser, words);
  },
  async run(resolved, positional) {
    const reports = reportsAsked(resolved);
    const most = mostWarnings(resolved);
    const opened = open(resolved, 'all', OPENING);
    const { words, root, files } = opened;
    const known = [...files, ...opened.register.otherFiles, ...opened.findings.map((problem) => problem.location.file)];
    const isNamed = namedFiles({ root, cwd: resolved.io.cwd, words }, positional, known);
    const codes = resolved.options.code as readonly string[] | undefined;
    const findings = (await newSince(resolved, opened)).filter(
      ({ code, location }) => isNamed(location.file) && (codes?.includes(code) ?? true),
    );

    const warnings = findings.filter(({ severity }) => severity === 'warning').length;
    const fails = ({ severity }: LocatedFinding) => severity === 'error' || warnings > most;
    const { width, color } = resolved;
    await writeReports(resolved, words, reports, findings, {
      lang: words.lang,
      words,
      width,
      color,
      filesRead: files.filter(isNamed).length,
      unchecked: uncheckedItems(opened.register),
      all: resolved.options.all === true,
      root,
      fails,
    });
    if (resolved.options.changed === undefined ? opened.unreadable : findings.some(isUnreadable)) return EXIT.runtime;
    return findings.some(fails) ? EXIT.findings : EXIT.fine;
  },
};
