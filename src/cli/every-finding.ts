import type { Loaded, Mended } from '../data/load.ts';
import type { Day } from '../model/be-date.ts';
import type { AnyFinding } from '../model/finding.ts';
import type { Pointer } from '../model/pointer.ts';
import { runRules } from '../rules/index.ts';

/** A place in a mended file as it is in the file itself: entries before it may have been left out. */
function inFile(at: Pointer, { files }: Mended): Pointer {
  const [top, index, ...rest] = at.path;
  const entry = top === 'entries' && typeof index === 'number' ? files.get(at.file)?.[index] : undefined;
  return entry === undefined ? at : { ...at, path: [top as string, entry, ...rest] };
}

/** What is found in mended files themselves, at their places in them; that a step is missing may be for an entry left out. */
const behind = (found: readonly AnyFinding[], mended: Mended): AnyFinding[] =>
  found
    .filter(({ code, at }) => mended.files.has(at.file) && code !== 'step-not-reported')
    .map((problem) => {
      const related = problem.related?.map((other) => ({ ...other, at: inFile(other.at, mended) }));
      return { ...problem, at: inFile(problem.at, mended), ...(related && { related }) };
    });

/**
 * What is wrong with a directory: with its files, and by the rules. Files that slips of YAML or wrong entries keep from
 * being used are judged as they would be without these too, so that all that is wrong with them is said at once.
 */
export function everyFinding(
  { findings, register, mended }: Pick<Loaded, 'findings' | 'register' | 'mended'>,
  asOf: Day,
): AnyFinding[] {
  const found = [...findings, ...runRules(register, { asOf })];
  if (!mended) return found;
  return [...found, ...behind([...mended.findings, ...runRules(mended.register, { asOf })], mended)];
}
