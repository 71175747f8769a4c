import { resolve } from 'node:path';
import { pathInRepository } from '../data/commit.ts';
import { sha256 } from '../data/sha256.ts';
import { readShipped } from '../data/shipped.ts';
import type { LocatedFinding } from '../model/finding.ts';
import type { FindingsOptions, HostOptions } from '../render/findings/options.ts';
import { type ReportForm, REPORTS } from '../render/findings/reports.ts';
import type { Words } from '../words/words.ts';
import { UsageError } from './exit.ts';
import { VERSION } from './io.ts';
import type { ResolvedOptions } from './options.ts';
import { put } from './output.ts';

/** The names of the forms that `--report` and `--format` take. */
export const REPORT_FORMS = Object.keys(REPORTS) as readonly ReportForm[];

/** One report that was asked for: its form, and the file it goes to; standard output without one. */
export interface AskedReport {
  readonly form: ReportForm;
  readonly file: string | undefined;
}

const isForm = (name: string): name is ReportForm => Object.hasOwn(REPORTS, name);

/** Takes `sarif=FILE` apart. Throws `UsageError` when there is no such form. */
export function reportFrom(text: string, { cli }: Words): AskedReport {
  const [form = '', ...rest] = text.split('=');
  if (!isForm(form)) throw new UsageError(cli.unknownFormat(form, REPORT_FORMS.join(' · ')));
  const file = rest.join('=');
  if (rest.length > 0 && file === '') throw new UsageError(cli.missingValue(`--report ${form}=`));
  return { form, file: rest.length > 0 ? file : undefined };
}

/**
 * The reports that a call asks for: each `--report`, else the one of `--format` and `-o`. Throws `UsageError` when both
 * ways are used, or two reports can't share what they go to.
 */
export function reportsAsked({ options, format, output, io, words }: ResolvedOptions): AskedReport[] {
  const named = (options.report ?? []) as readonly AskedReport[];
  if (named.length === 0) {
    const asked = options.format === undefined ? format : String(options.format);
    return [{ ...reportFrom(asked, words), file: output }];
  }
  if (options.format !== undefined || output !== undefined) throw new UsageError(words.cli.validate.oneWay);
  const reports = named.map(({ form, file }) => ({ form, file: file === undefined ? file : resolve(io.cwd, file) }));
  const [first, ...others] = reports.filter(({ file }) => file === undefined);
  const mixed = [first, ...others].find((report) => report && !REPORTS[report.form].lines);
  if (others.length > 0 && mixed) throw new UsageError(words.cli.validate.needsFile(mixed.form));
  const files = reports.flatMap(({ file }) => file ?? []);
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice !== undefined) throw new UsageError(words.cli.validate.fileTwice(twice));
  return reports;
}

/** Text between these lines is none of GitHub's business, whatever it begins with; nothing in it can hold its own hash. */
function aside(text: string): string {
  const token = `ita-${sha256().update(text).digest('hex').slice(0, 24)}`;
  return `::stop-commands::${token}\n${text}::${token}::\n`;
}

/** Writes findings in each form that was asked for, and says where a host will leave some out. */
export async function writeReports(
  resolved: ResolvedOptions,
  words: Words,
  reports: readonly AskedReport[],
  findings: readonly LocatedFinding[],
  { root, ...options }: FindingsOptions & Pick<HostOptions, 'fails'> & { readonly root: string },
): Promise<void> {
  const isOnLines = reports.some(({ form, file }) => form === 'github' && file === undefined);
  const host: HostOptions = {
    ...options,
    prefix: pathInRepository(root),
    version: VERSION,
    help: (code) => readShipped(`docs/codes/${words.lang === 'th' ? 'th/' : ''}${code}.md`),
  };
  for (const { form, file } of reports) {
    const { load, host: limit } = REPORTS[form];
    const write = await load();
    const text = write(findings, file === undefined ? host : { ...host, color: 0 });
    const { output: _, ...onScreen } = resolved;
    const shown = isOnLines && form === 'text' && file === undefined ? aside(text) : text;
    put(file === undefined ? onScreen : { ...resolved, output: file }, words, shown);
    if (limit && findings.length > limit.most)
      resolved.io.stderr.write(`${words.cli.validate.cut(form, limit.name, limit.most, findings.length)}\n`);
  }
}
