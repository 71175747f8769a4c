import type { Register } from '../../model/register.ts';
import type { Words } from '../../words/words.ts';
import type { Text } from '../document.ts';
import type { ViewContext } from '../view.ts';
import { count, day, sentence, text } from './cells.ts';
import { dayData } from './to-data.ts';

/** The last lines of every view: as-of date, files read, the data's digest and commit, findings if any, and the agency's notice. */
export function footOf(register: Register, words: Words, context: ViewContext): Text[] {
  const { asOf, filesRead, errors, warnings, digest, commit } = context;
  const lines = [sentence(words.views.foot.asOf, { day: day(asOf, 'long'), files: count(filesRead) })];
  if (digest !== undefined) {
    lines.push(
      commit === undefined
        ? sentence(words.views.foot.digest, { digest: text(digest) })
        : sentence(words.views.foot.version, { digest: text(digest), commit: text(commit) }),
    );
  }
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

/** What the foot says, for machines: part of the data of every view. */
export const contextData = (register: Register, context: ViewContext): Record<string, unknown> => ({
  agency: { name: register.agency.name, short: register.agency.short },
  ...dayData('asOf', context.asOf),
  run: {
    digest: context.digest ?? null,
    commit: context.commit ?? null,
    filesRead: context.filesRead,
    errors: context.errors,
    warnings: context.warnings,
  },
  notice: register.settings.notice ?? null,
});
