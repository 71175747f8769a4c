import { type AnyFinding, finding } from '../model/finding.ts';
import type { FiscalYear } from '../model/fiscal-year.ts';
import { compareText } from '../model/order.ts';
import type { Month } from '../model/month.ts';
import { looksAlike } from '../text/compared.ts';
import { nearMiss } from '../text/near-miss.ts';
import type { Place, Register } from '../model/register.ts';
import { assemble, type MadeFile, madeOf } from './assemble.ts';
import type { YearDigests } from './digest.ts';
import { readFile, SourceAgain } from './file.ts';
import { type FileSource, folderFiles } from './file-source.ts';
import type { Source, Sources } from './locate.ts';
import { isFree, OUR_FOLDERS, OUR_NAMES, placeOf } from './places.ts';
import type { FileText } from './read.ts';
import { isStub } from './stub.ts';
import { JOURNAL, WORK_FOLDER } from './work-folder.ts';
import { templatePlaces } from './template-places.ts';

/** A data directory as it was read: what it says, what is wrong with it, and the texts that places lie in. */
export interface Loaded {
  readonly register: Register;
  /** What would be said if files were without their slips of YAML: only to find what else is wrong with them. */
  readonly mended?: Mended;
  readonly findings: readonly AnyFinding[];
  readonly sources: Sources;
  /** Files of ours that are in the register, in order of path. */
  readonly files: readonly string[];
  /** Fiscal years that have a folder, whether they were read or not. */
  readonly yearsPresent: readonly FiscalYear[];
}

/** A directory as it would be without the slips of YAML, and the wrong entries, of some files. No figure may be taken from it. */
export interface Mended {
  readonly register: Register;
  /** These files; of a report that keeps some of its entries, which of them it keeps. */
  readonly files: ReadonlyMap<string, readonly number[] | undefined>;
  /** What comes to light in these files when they are read. */
  readonly findings: readonly AnyFinding[];
}

/** A file of the directory, and what it would be without its slips. */
interface HeldFile extends MadeFile {
  readonly mended?: { readonly file: MadeFile; readonly entries: readonly number[] | undefined };
}

function heldOf(place: Place, content: FileText): { held: HeldFile; source: Source | undefined } {
  const { mended, ...file } = readFile(place, content);
  const made = madeOf(file);
  if (!mended) return { held: made, source: file.source };
  const without = { file: madeOf({ ...mended, place, findings: [] }), entries: mended.entries };
  return { held: { ...made, mended: without }, source: file.source };
}

function mendedOf(files: readonly HeldFile[], otherFiles: ReadonlySet<string>): Mended | undefined {
  const own = new Map(files.flatMap(({ place, mended }) => (mended ? [[place.file, mended.entries] as const] : [])));
  if (own.size === 0) return undefined;
  const { register, findings } = assemble(
    files.map((file) => file.mended?.file ?? file),
    otherFiles,
  );
  return { register, files: own, findings: findings.filter(({ at }) => own.has(at.file)) };
}

/** More files than this take so much memory that it must be spared; of fewer, each is read once. */
export const MANY_FILES = 10_000;

/** How a directory is read. */
export interface Loading {
  /** Files for months after it are not read into the register. */
  readonly until?: Month | undefined;
  /** Takes each file in, those for months after `until` too. */
  readonly digests?: Pick<YearDigests, 'add'> | undefined;
  /** Gives the text of a file once more: then those of files without findings are not kept, but asked for when a place in them is. */
  readonly again?: ((file: string) => FileText) | undefined;
  /** Hears before each file how many were read, of how many at most. */
  readonly tell?: ((read: number, all: number) => void) | undefined;
}

/** The path with its folder put right, where that makes it one of ours: `2565/measure/m1.yaml`. */
function misspeltFolder(file: string): string | undefined {
  const [year, folder, ...rest] = file.split('/');
  const meant = rest.length > 0 ? nearMiss(folder ?? '', OUR_FOLDERS) : undefined;
  const path = [year, meant, ...rest].join('/');
  return meant && placeOf(path) ? path : undefined;
}

function unknownFile(file: string): AnyFinding {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const name = file.slice(folder.length);
  const renamed = /\.yml$/i.test(name) ? name.replace(/\.yml$/i, '.yaml') : undefined;
  const near =
    renamed && placeOf(folder + renamed)
      ? renamed
      : (nearMiss(
          name,
          OUR_NAMES.filter((ours) => placeOf(folder + ours)),
        ) ?? misspeltFolder(file));
  return finding(
    'unknown-file',
    { file, path: [] },
    near ? { near, ...(looksAlike(name, near) && { alike: true }) } : {},
  );
}

/**
 * Puts texts together into a register, as if they lay in a directory. `content` is asked for files of ours only; `digests`
 * take each of them in. Of the months after `until` nothing more is done.
 */
export function loadTexts(
  paths: readonly string[],
  content: (file: string) => FileText,
  { until, digests, again }: Omit<Loading, 'tell'> = {},
): Omit<Loaded, 'yearsPresent'> {
  const files: HeldFile[] = [];
  const sources = new Map<string, Source>();
  const otherFiles = new Set<string>();
  const templates = templatePlaces(paths.includes('ita.yaml') ? content('ita.yaml') : undefined);
  for (const file of paths) {
    const place = placeOf(file) ?? templates.get(file);
    if (!place) {
      otherFiles.add(file);
      continue;
    }
    const found = content(file);
    if ('text' in found && isStub(place.kind, found.text)) {
      sources.set(file, { text: found.text });
      continue;
    }
    digests?.add(place, 'text' in found ? found.text : found.problem);
    if (until !== undefined && (place.month ?? until) > until) continue;
    const { held, source } = heldOf(place, found);
    files.push(held);
    if (source) sources.set(file, again && held.findings.length === 0 ? new SourceAgain(file, again) : source);
  }
  const assembled = assemble(files, otherFiles);
  const mended = mendedOf(files, otherFiles);
  const { memo } = assembled.register.settings;
  const unknown = [...otherFiles].filter((file) => !isFree(file) && file !== memo?.emblem);
  return {
    register: assembled.register,
    ...(mended && { mended }),
    findings: [...unknown.map(unknownFile), ...assembled.findings],
    sources,
    files: files.map((file) => file.place.file),
  };
}

/**
 * Reads a data directory, a folder or what a commit has of it: the settings and the fiscal years asked for. Bad data
 * comes back as findings; a folder that can't be entered is a finding too. Without `keepTexts`, of many files the text of one that nothing
 * was found in is freed, and read again should the rules find something: for those who write nothing into it.
 */
export function load(
  from: string | FileSource,
  years: 'all' | readonly FiscalYear[],
  { tell, keepTexts = true, ...loading }: Omit<Loading, 'again'> & { readonly keepTexts?: boolean } = {},
): Loaded {
  const isOf = (year: FiscalYear) => years === 'all' || years.includes(year);
  const source = typeof from === 'string' ? folderFiles(from) : from;
  const listing = source.list(isOf);
  const isWanted = (file: string) =>
    isOf(placeOf(file)?.year ?? 0) || (placeOf(file) !== undefined && placeOf(file)?.year === undefined);
  const interrupted = source.interrupted();
  const steps = interrupted === 'unreadable' ? [] : (interrupted ?? []);
  const touched = new Set(steps.map(({ path }) => path));
  const coming = steps.filter(({ path, after }) => after !== null && isWanted(path)).map(({ path }) => path);
  const wanted = coming.length === 0 ? listing.files : [...new Set([...listing.files, ...coming])].sort(compareText);
  let read = 0;
  const textOf = (file: string) => {
    tell?.(read, wanted.length);
    read += 1;
    return touched.has(file) ? { problem: 'interrupted' as const } : source.text(file);
  };
  const again = keepTexts || wanted.length <= MANY_FILES ? undefined : source.text;
  const loaded = loadTexts(wanted, textOf, { ...loading, again });
  const { emblem } = loaded.register.settings.memo ?? {};
  const emblemOut = listing.linksOut.filter((file) => file === emblem).map((file) => ({ file, reason: 'EOUTSIDE' }));
  const unreadable = [...listing.unreadable, ...emblemOut].map(({ file, reason }) =>
    finding('unreadable-file', { file, path: [] }, { reason }),
  );
  const journal = { file: `${WORK_FOLDER}/${JOURNAL}`, path: [] };
  const change =
    interrupted === undefined
      ? []
      : [finding('interrupted-change', journal, steps.length > 0 ? { files: steps.length } : {})];
  const linksOut = listing.linksOut.length > 0 && { linksOut: new Set(listing.linksOut) };
  return {
    ...loaded,
    register: { ...loaded.register, ...linksOut },
    findings: [...loaded.findings, ...unreadable, ...change],
    yearsPresent: listing.years,
  };
}
