import type { NewFile } from '../../data/scaffold/new-file.ts';
import { carriedMeasureFile } from '../../data/scaffold/next-year.ts';
import type { CarriedYear } from '../../model/carried.ts';
import { type Register, yearOf } from '../../model/register.ts';
import { RuntimeError } from '../exit.ts';
import type { ResolvedOptions } from '../options.ts';

/** The files of measures that are added to a next year that is there; with `--all` those that it has not yet. */
export function filesToAdd(
  { options, words }: ResolvedOptions,
  register: Register,
  carried: CarriedYear,
  present: readonly string[],
): readonly NewFile[] {
  const gaps = yearOf(register, carried.year + 1)?.plan?.gaps.map(({ id }) => id) ?? [];
  const files = carried.measures
    .filter(({ whole }) => whole)
    .map((each) => ({ ...each, gaps: each.measure.gaps.filter((gap) => gaps.includes(gap)) }))
    .map((each) => carriedMeasureFile(each, carried, words.start.carried));
  const taken = files.find(({ file }) => present.includes(file));
  const fresh = files.filter(({ file }) => !present.includes(file));
  if (taken && (options.all !== true || fresh.length === 0)) {
    throw new RuntimeError(words.start.cannot.exists(taken.file));
  }
  return fresh;
}
