import { changesTo, withTexts } from '../../data/edit/changed.ts';
import { load, type Loaded } from '../../data/load.ts';
import { pathOf } from '../../data/places.ts';
import { officesCalled } from '../../model/called.ts';
import type { LocatedFinding } from '../../model/finding.ts';
import { type FiscalYear, fiscalYearOf } from '../../model/fiscal-year.ts';
import type { Month } from '../../model/month.ts';
import type { Words } from '../../words/words.ts';
import { errorsIn, newlyFound, validateLoaded, wordsFor } from '../editing/findings.ts';
import { refuse } from '../editing/propose.ts';
import { tryChanges, writableRoot } from '../editing/write-changes.ts';
import type { ExitCode } from '../exit.ts';
import { idMeant } from '../named.ts';
import { knownFindings, presentYear } from '../open.ts';
import type { ResolvedOptions } from '../options.ts';

/** A directory as it was read, to change a report for a month. */
export interface MonthScene {
  readonly root: string;
  readonly loaded: Loaded;
  readonly words: Words;
  readonly year: FiscalYear;
  readonly month: Month;
}

/** The same, with the office whose report it is. */
export interface ReportScene extends MonthScene {
  readonly office: string;
  /** Path of the report below the data directory, whether or not it is there. */
  readonly file: string;
}

/** Reads the directory for reports of a month. Throws where its year is not there. */
export function monthScene(resolved: ResolvedOptions, month: Month): MonthScene {
  const root = writableRoot(resolved);
  const year = fiscalYearOf(month);
  const loaded = load(root, [year]);
  const words = wordsFor(resolved, loaded);
  presentYear(resolved, loaded.yearsPresent, year);
  return { root, loaded, words, year, month };
}

/** The same for the report of an office that a person named. Throws as `idMeant` does. */
export function reportScene(resolved: ResolvedOptions, month: Month, typedOffice: string): ReportScene {
  const scene = monthScene(resolved, month);
  const offices = officesCalled(scene.loaded.register);
  const office = offices.length > 0 ? idMeant(scene.words, typedOffice, offices) : typedOffice;
  return { ...scene, office, file: pathOf('report', { month, id: office }) };
}

/** Shows why a report that is there can't be used, and gives the exit code of that; `undefined` where it can. */
export function refuseBroken(resolved: ResolvedOptions, { loaded, words, file }: ReportScene): ExitCode | undefined {
  if (!loaded.files.includes(file) || loaded.sources.get(file)?.root) return undefined;
  const found = knownFindings(resolved, validateLoaded(resolved, loaded));
  return refuse(
    resolved,
    { loaded, words },
    found.filter(({ location }) => location.file === file),
    words.edit.broken,
  );
}

/** What became of a text that was to be written: `refused` where it would bring errors, `changed` by somebody meanwhile. */
export type Outcome =
  | { readonly is: 'changed' }
  | { readonly is: 'refused'; readonly fresh: readonly LocatedFinding[] }
  | { readonly is: 'written'; readonly fresh: readonly LocatedFinding[]; readonly errorsLeft: number };

/** Checks a report's new text together with the rest of the directory, and writes it if it brings no error. */
export function writeReport(
  resolved: ResolvedOptions,
  { root, loaded, words, file }: ReportScene,
  text: string,
): Outcome {
  const texts = new Map([[file, text]]);
  const after = validateLoaded(resolved, withTexts(root, loaded, texts));
  const fresh = newlyFound(validateLoaded(resolved, loaded), after);
  if (errorsIn(fresh) > 0) return { is: 'refused', fresh };
  if (tryChanges(resolved, root, words, changesTo(root, loaded, texts)) === 'changed') return { is: 'changed' };
  return { is: 'written', fresh, errorsLeft: errorsIn(knownFindings(resolved, after)) };
}
