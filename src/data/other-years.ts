import type { FiscalYear } from '../model/fiscal-year.ts';
import type { FileKind } from '../model/register.ts';
import { assembleOthers, madeOf } from './assemble.ts';
import { readFile, type ReadFile } from './file.ts';
import type { FileSource } from './file-source.ts';
import type { Loaded } from './load.ts';
import { pathOf, placeOf } from './places.ts';

const OF_SCORES: readonly FileKind[] = ['assessment', 'plan', 'result'];

/** Which files of years that were not asked for are read too. */
const filesOf = (years: readonly FiscalYear[], { yearsPresent }: Loaded, allScores: boolean): string[] => {
  const others = yearsPresent.filter((year) => !years.includes(year));
  if (allScores) return others.flatMap((year) => OF_SCORES.map((kind) => pathOf(kind, { year })));
  return others.filter((year) => years.includes(year + 1)).map((year) => pathOf('assessment', { year }));
};

/**
 * A directory of which some years were loaded, with what goes by other years in them: what the office says of the assessment of
 * the year before each, by which that year's level is worked out; with `allScores`, the scores of every year.
 */
export function withOtherYears(
  loaded: Loaded,
  source: FileSource,
  years: readonly FiscalYear[],
  allScores: boolean,
): Loaded {
  const found = filesOf(years, loaded, allScores).flatMap((file): ReadFile[] => {
    const [place, text] = [placeOf(file), source.text(file)];
    const isMissing = 'problem' in text && text.problem === 'unreadable' && text.reason === 'ENOENT';
    return isMissing || !place ? [] : [readFile(place, text)];
  });
  if (found.length === 0) return loaded;
  const { otherYears, broken, findings } = assembleOthers(found.map(madeOf));
  return {
    ...loaded,
    register: { ...loaded.register, otherYears, broken: [...loaded.register.broken, ...broken] },
    findings: [...loaded.findings, ...findings],
    sources: new Map([
      ...loaded.sources,
      ...found.flatMap(({ place, source: text }) => (text ? [[place.file, text] as const] : [])),
    ]),
  };
}
