import { commitOf } from '../data/commit.ts';
import { yearDigests } from '../data/digest.ts';
import { evidenceCheckFindings } from '../data/evidence-checks.ts';
import { type FileSource, folderFiles } from '../data/file-source.ts';
import { locate, type Sources } from '../data/locate.ts';
import { load, type Loaded, MANY_FILES } from '../data/load.ts';
import { withOtherYears } from '../data/other-years.ts';
import { findRoot, isDirectory, listYears } from '../data/read.ts';
import { monthOfDay } from '../model/be-date.ts';
import { severityOf } from '../model/codes.ts';
import { type AnyFinding, findingKey, type LocatedFinding } from '../model/finding.ts';
import { type FiscalYear, fiscalYearOf } from '../model/fiscal-year.ts';
import type { Month } from '../model/month.ts';
import { compareText } from '../model/order.ts';
import type { Register } from '../model/register.ts';
import type { ViewContext } from '../views/view.ts';
import { WORDS, type Words } from '../words/words.ts';
import { everyFinding } from './every-finding.ts';
import { EXIT, type ExitCode, RuntimeError } from './exit.ts';
import type { ResolvedOptions } from './options.ts';
import { shownPath } from './paths.ts';
import { readingBar } from './reading-bar.ts';

/** A data directory, read and checked. */
export interface Opened {
  readonly root: string;
  readonly register: Register;
  /** In order of file, line, column and code, each once; rules that `ita.yaml` turns off are left out. */
  readonly findings: readonly LocatedFinding[];
  readonly files: readonly string[];
  /** The texts of the files. */
  readonly sources: Sources;
  /** What views know about this run, without the commit. */
  readonly context: ViewContext;
  readonly yearsPresent: readonly FiscalYear[];
  readonly errors: number;
  /** Something could not be read: the exit code says so. */
  readonly unreadable: boolean;
  /** In the language asked for, else the agency's. */
  readonly words: Words;
}

/** Findings at their line and column, each once, in order; severities set by `ita.yaml`. */
export function locateFindings(loaded: Loaded, findings: readonly AnyFinding[]): LocatedFinding[] {
  const { severities } = loaded.register.settings;
  const located = findings.flatMap((problem): LocatedFinding[] => {
    const severity = severityOf(problem.code, severities);
    if (severity === 'off') return [];
    const related = (problem.related ?? []).map(({ role, at }) => ({ role, ...locate(loaded.sources, at) }));
    const place = locate(loaded.sources, problem.at, problem.offsets);
    return [{ code: problem.code, severity, args: problem.args, related, ...place }];
  });
  const order = (a: LocatedFinding, b: LocatedFinding) =>
    compareText(a.location.file, b.location.file) ||
    a.location.line - b.location.line ||
    a.location.column - b.location.column ||
    compareText(a.code, b.code);
  located.sort(order);
  return located.filter((problem, index) => {
    const before = located[index - 1];
    return before === undefined || order(before, problem) !== 0 || findingKey(before) !== findingKey(problem);
  });
}

/** The data directory that options and environment name, else the nearest one upward. Throws `RuntimeError` when none. */
export function rootOf({ data, words, io }: ResolvedOptions): string {
  const shown = shownPath(io.cwd, data.path);
  if (data.exact && !isDirectory(data.path)) throw new RuntimeError(words.cli.noDirectory(shown));
  const root = findRoot(data.path);
  if (root === undefined) throw new RuntimeError(words.cli.noData(shown));
  if (data.exact && root !== data.path) throw new RuntimeError(words.cli.dataAbove(shown, shownPath(io.cwd, root)));
  return root;
}

/** The fiscal years that have a folder, ascending. */
export const yearsBelow = (resolved: ResolvedOptions): FiscalYear[] => listYears(rootOf(resolved));

/** The year asked for; else the one of the as-of date when it has data, else the latest. `undefined`: there is none. */
export function latestYear(
  resolved: ResolvedOptions,
  present: readonly FiscalYear[],
  asked: FiscalYear | undefined,
): FiscalYear | undefined {
  const current = fiscalYearOf(monthOfDay(resolved.asOf));
  const year = asked ?? (present.includes(current) ? current : present.at(-1));
  if (asked !== undefined && !present.includes(asked)) {
    throw new RuntimeError(resolved.words.cli.noYear(String(asked), present.join(' · ')));
  }
  return year;
}

/** Like `latestYear`, for commands that need a year: throws `RuntimeError` when there is none. */
export function presentYear(
  resolved: ResolvedOptions,
  present: readonly FiscalYear[],
  asked: FiscalYear | undefined,
): FiscalYear {
  const year = latestYear(resolved, present, asked);
  if (year === undefined) throw new RuntimeError(resolved.words.cli.noYear('', ''));
  return year;
}

const AFTER_AS_OF: readonly string[] = ['future-date', 'future-month'];

/**
 * The findings of what was known by the as-of day: what lies after a day given by `--as-of` is left aside on purpose, and
 * is no mistake in the data.
 */
export const knownFindings = <F extends AnyFinding | LocatedFinding>(
  { options }: ResolvedOptions,
  findings: readonly F[],
): readonly F[] => (options.asOf === undefined ? findings : findings.filter(({ code }) => !AFTER_AS_OF.includes(code)));

/** What of a directory is read, and what counts as a finding; see `open`. */
export interface Opening {
  readonly includeFuture?: boolean;
  readonly until?: Month;
  readonly hashes?: boolean;
  readonly allScores?: boolean;
  readonly digests?: boolean;
  readonly keepTexts?: boolean;
}

/**
 * Reads the directory, its settings and the years asked for, and runs every rule. Throws `RuntimeError` when there is none.
 * With `--as-of`, what lies after that day is left out of the findings unless `includeFuture`: a view does not count it.
 * Reports for months after `until` are not read. With `hashes`, evidence that was checked is read and compared too;
 * with `allScores`, the scores of the other years are read. Digests are made unless they are said not to be needed. The
 * texts of many files without findings are read again when they are asked for, unless they are to be kept.
 */
export const open = (resolved: ResolvedOptions, years: 'all' | readonly FiscalYear[], opening: Opening = {}): Opened =>
  openFiles(resolved, rootOf(resolved), undefined, years, opening);

/** Like `open`, of a directory that is known, or of what a commit has of it. */
export function openFiles(
  resolved: ResolvedOptions,
  root: string,
  files: FileSource | undefined,
  years: 'all' | readonly FiscalYear[],
  opening: Opening = {},
): Opened {
  const { includeFuture = false, until, hashes = false, allScores = false, keepTexts = false } = opening;
  const { digests: withDigests = true } = opening;
  const bar = readingBar(resolved);
  const digests = withDigests ? yearDigests() : undefined;
  resolved.io.optimizeLess?.();
  const source = files ?? folderFiles(root);
  const tell = (read: number, all: number) => {
    if (read === 0 && all > MANY_FILES) resolved.io.spareMemory?.();
    bar.update(read, all);
  };
  const asked = load(source, years, { until, digests, tell, keepTexts });
  const loaded = years === 'all' ? asked : withOtherYears(asked, source, years, allScores);
  bar.end();
  const checks = hashes ? loaded.register.settings.evidenceChecked : [];
  const found = [...everyFinding(loaded, resolved.asOf), ...evidenceCheckFindings(source.evidence, checks ?? [])];
  const kept = includeFuture ? found : knownFindings(resolved, found);
  const findings = locateFindings(loaded, kept);
  const errors = findings.filter((problem) => problem.severity === 'error').length;
  return {
    root,
    register: loaded.register,
    findings,
    files: loaded.files,
    sources: loaded.sources,
    context: {
      asOf: resolved.asOf,
      filesRead: loaded.files.length,
      errors,
      warnings: findings.length - errors,
      digests: digests?.values() ?? [],
    },
    yearsPresent: loaded.yearsPresent,
    errors,
    unreadable: findings.some((problem) => problem.code === 'unreadable-file'),
    words: WORDS[resolved.lang ?? loaded.register.settings.language],
  };
}

/**
 * What views know about a run, with the commit of the data: a `+` after it says that files differ from it, as far as git
 * can tell. Asked for where a commit is printed only.
 */
export async function withCommit({ format, io }: ResolvedOptions, { root, context }: Opened): Promise<ViewContext> {
  const commit = format === 'csv' ? undefined : commitOf(root);
  if (commit === undefined) return context;
  const { isUncommitted } = await import('../data/uncommitted.ts');
  return { ...context, commit: isUncommitted(root, io.env) ? `${commit}+` : commit };
}

/** The exit code of a command that showed what it could of a directory: an error that was seen is never 0. */
export const exitOf = ({ errors, unreadable }: Pick<Opened, 'errors' | 'unreadable'>): ExitCode =>
  unreadable ? EXIT.runtime : errors > 0 ? EXIT.findings : EXIT.fine;
