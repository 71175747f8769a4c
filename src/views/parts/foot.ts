import type { Register } from '../../model/register.ts';
import type { Words } from '../../words/words.ts';
import type { Text } from '../document.ts';
import type { ViewContext } from '../view.ts';
import { count, day, fiscalYear, sentence, text } from './cells.ts';
import { dayData, yearData } from './to-data.ts';

/** Which data it was, as views and pages say it: a line for each fiscal year read, and the commit behind the last one. */
export function versionLines(
  words: Words,
  { digests, commit }: { readonly digests: ViewContext['digests']; readonly commit?: string | undefined },
): Text[] {
  const { foot } = words.views;
  const lines = digests.map(({ year, digest, files }) => {
    const cells = { digest: text(digest), files: count(files) };
    return year === undefined
      ? sentence(foot.digest, cells)
      : sentence(foot.yearDigest, { ...cells, year: fiscalYear(year) });
  });
  const last = lines.pop() ?? [];
  return [...lines, commit === undefined ? last : [...last, ...sentence(foot.commit, { commit: text(commit) })]];
}

/**
 * The last lines of every view: as-of date, what the view has to say of its sources, the data's digest and commit, findings
 * if any, and the agency's notice.
 */
export function footOf(register: Register, words: Words, context: ViewContext, notes: readonly Text[] = []): Text[] {
  const { asOf, errors, warnings } = context;
  const lines = [
    sentence(words.views.foot.asOf, { day: day(asOf, 'long') }),
    ...notes,
    ...versionLines(words, context),
  ];
  if (errors + warnings > 0)
    lines.push(
      sentence(words.views.foot.findings, {
        errors: count(errors),
        warnings: count(warnings),
        command: text('ita validate'),
      }),
    );
  const { notice } = register.settings;
  return notice ? [...lines, [notice]] : lines;
}

/** The last lines of a paper: of which day and of which data it is, without what only those who run the program need. */
export function paperFootOf(
  register: Register,
  words: Words,
  { asOf, digests }: ViewContext,
  notes: readonly Text[] = [],
): Text[] {
  const lines = [
    sentence(words.views.foot.asOf, { day: day(asOf, 'long') }),
    ...notes,
    ...versionLines(words, { digests, commit: undefined }),
  ];
  const { notice } = register.settings;
  return notice ? [...lines, [notice]] : lines;
}

/** What the foot says, for machines: part of the data of every view. */
export const contextData = (register: Register, context: ViewContext): Record<string, unknown> => ({
  agency: { name: register.agency.name, short: register.agency.short },
  ...dayData('asOf', context.asOf),
  run: {
    digests: context.digests.map(({ year, digest, files }) => ({
      ...(year === undefined ? { fiscalYear: null, fiscalYearBe: null } : yearData('fiscalYear', year)),
      digest,
      files,
    })),
    commit: context.commit ?? null,
    filesRead: context.filesRead,
    errors: context.errors,
    warnings: context.warnings,
  },
  notice: register.settings.notice ?? null,
});
