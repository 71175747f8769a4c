import { CODES } from '../model/codes.ts';
import { type AnyFinding, finding } from '../model/finding.ts';
import type { FiscalYear } from '../model/fiscal-year.ts';
import type { MemoSettings } from '../model/memo.ts';
import { naturalOrder } from '../model/order.ts';
import type { Pointer } from '../model/pointer.ts';
import type { BrokenFile, Place, Register } from '../model/register.ts';
import { memoFiles } from './entities/memo.ts';
import { readerFor } from './entities/reader.ts';
import type { ReadFile } from './file.ts';
import { type FileEntry, FILES, type RegisterDraft, type YearDraft } from './files.ts';
import { pathOf } from './places.ts';

type Plain = Readonly<Record<string, unknown>>;

interface Draft {
  readonly register: RegisterDraft;
  readonly broken: BrokenFile[];
  readonly findings: AnyFinding[];
}

const emptyYear = (year: FiscalYear): YearDraft => ({
  year,
  measures: [],
  assignments: [],
  agreements: [],
  publications: [],
  closings: [],
  reports: [],
});
const emptyRegister = (): RegisterDraft => ({
  agency: { name: '-', short: '-', kind: 'other' },
  settings: { language: 'th', tolerance: 10, reportingDay: 5, severities: {} },
  offices: [],
  officers: [],
  channels: [],
  years: new Map(),
  memoTemplates: [],
});

const isError = (problem: AnyFinding): boolean => CODES[problem.code].severity === 'error';

/** What a file is in the register: the values made of it, and nothing of what it was read as, which takes as much room again. */
export interface MadeFile {
  readonly place: Place;
  readonly findings: readonly AnyFinding[];
  readonly broken: readonly BrokenFile[];
  /** Absent when nothing of the file can be used. */
  readonly made?: { readonly value: unknown };
}

const NONE: readonly never[] = [];

const joined = (a: readonly AnyFinding[], b: readonly AnyFinding[]): readonly AnyFinding[] =>
  a.length === 0 ? b : b.length === 0 ? a : [...a, ...b];

/** Reads a value at a place of a file; without `made` when it can't be used. */
function readValue(
  { read }: FileEntry,
  value: unknown,
  at: Pointer,
  place: Place,
): Pick<MadeFile, 'findings' | 'made'> {
  const reader = readerFor(at);
  const made = read(value as never, reader, place);
  const findings = reader.findings.length === 0 ? NONE : reader.findings;
  return findings.some(isError) ? { findings } : { findings, made: { value: made } };
}

/** Reads the items of a list file that are whole; names the others as broken. */
function readItems(entry: FileEntry, { place, value, shape }: ReadFile, key: string): Omit<MadeFile, 'place'> {
  const bad = new Set(shape.map((problem) => problem.at.path[1]));
  const broken: string[] = [];
  const findings: AnyFinding[] = [];
  let isBroken = false;
  const good = ((value as Plain)[key] as readonly unknown[]).flatMap((item, index) => {
    const read = bad.has(index) ? undefined : readValue(entry, item, { file: place.file, path: [key, index] }, place);
    for (const problem of read?.findings ?? NONE) findings.push(problem);
    if (read?.made) return [read.made.value];
    isBroken = true;
    const id = (item as Plain | null)?.id;
    if (typeof id === 'string' && id !== '') broken.push(id);
    return [];
  });
  return { findings, broken: isBroken ? [{ ...place, items: broken }] : NONE, made: { value: good } };
}

/** Makes of a file what it is in the register. */
export function madeOf(file: ReadFile): MadeFile {
  const { place, value, shape, findings } = file;
  const entry: FileEntry = FILES[place.kind];
  const key = entry.list;
  const misplaced = findings.some((problem) => problem.code === 'path-mismatch');
  const beyondItems = shape.some(({ at }) => key === undefined || at.path[0] !== key || at.path.length < 2);
  if (value === undefined || beyondItems || misplaced) return { place, findings, broken: [place] };
  const read =
    key === undefined
      ? { broken: NONE, ...readValue(entry, value, { file: place.file, path: [] }, place) }
      : readItems(entry, file, key);
  return {
    place,
    findings: joined(findings, read.findings),
    broken: read.made ? read.broken : [place],
    ...(read.made && { made: read.made }),
  };
}

const yearIn = ({ years }: RegisterDraft, year: FiscalYear): YearDraft => {
  const known = years.get(year) ?? emptyYear(year);
  years.set(year, known);
  return known;
};

function addFile(draft: Draft, { place, findings, broken, made }: MadeFile): void {
  for (const problem of findings) draft.findings.push(problem);
  // A file of no year puts nothing into one.
  const year = place.year === undefined ? emptyYear(0) : yearIn(draft.register, place.year);
  draft.broken.push(...broken);
  if (made) FILES[place.kind].put(draft.register, year, made.value as never);
}

/** Points at what asks for the files that every directory needs. */
function missingFiles(
  files: readonly MadeFile[],
  otherFiles: ReadonlySet<string>,
  memo: MemoSettings | undefined,
): AnyFinding[] {
  const present = new Set(files.map((file) => file.place.file));
  const named = memoFiles(memo).filter(({ file }) => !present.has(file) && !otherFiles.has(file));
  const missing = (asker: string, file: string) =>
    present.has(file) ? [] : [finding('missing-file', { file: asker, path: [] }, { file })];
  const years = new Map<number, string>();
  for (const { place } of files) {
    if (place.year !== undefined && !years.has(place.year)) years.set(place.year, place.file);
  }
  const asksForChannels = files.find((file) => file.place.kind === 'publications');
  return [
    ...missing(pathOf('ita'), pathOf('offices')),
    ...missing(pathOf('ita'), pathOf('officers')),
    ...(asksForChannels ? missing(asksForChannels.place.file, pathOf('channels')) : []),
    ...named.map(({ at, file }) => finding('missing-file', at, { file })),
    ...[...years].flatMap(([year, asker]) => missing(asker, pathOf('plan', { year }))),
  ];
}

/** What files say of the scores of years that were not asked for; no other file is missed beside them. */
export function assembleOthers(
  files: readonly MadeFile[],
): Pick<Register, 'otherYears' | 'broken'> & { readonly findings: readonly AnyFinding[] } {
  const draft: Draft = { register: emptyRegister(), broken: [], findings: [] };
  for (const file of files) addFile(draft, file);
  const otherYears = [...draft.register.years.values()].map(({ year, assessment, plan, result }) => ({
    year,
    ...(assessment && { assessment }),
    ...(plan && { plan }),
    ...(result && { result }),
  }));
  return { otherYears, broken: draft.broken, findings: draft.findings };
}

/** Puts the files of a directory together into one register; findings of its files come with it, as values. */
export function assemble(
  files: readonly MadeFile[],
  otherFiles: ReadonlySet<string>,
): { register: Register; findings: AnyFinding[] } {
  const draft: Draft = { register: emptyRegister(), broken: [], findings: [] };
  for (const file of files) addFile(draft, file);
  const { register, broken, findings } = draft;
  const rank = new Map(register.offices.map((office, index) => [office.id, index]));
  const years = [...register.years.values()].sort((a, b) => a.year - b.year);
  for (const year of years) {
    year.measures.sort((a, b) => naturalOrder(a.id, b.id));
    year.reports.sort(
      (a, b) =>
        a.month - b.month ||
        (rank.get(a.office) ?? Infinity) - (rank.get(b.office) ?? Infinity) ||
        naturalOrder(a.office, b.office),
    );
  }
  return {
    register: { ...register, years, otherYears: [], broken, otherFiles },
    findings: [...findings, ...missingFiles(files, otherFiles, register.settings.memo)],
  };
}
