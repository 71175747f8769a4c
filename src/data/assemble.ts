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

/** Reads a value at a place of a file; `undefined` when it can't be used. Findings go to the draft. */
function readValue(
  draft: Draft,
  { read }: FileEntry,
  value: unknown,
  at: Pointer,
  place: Place,
): { value: unknown } | undefined {
  const reader = readerFor(at);
  const made = read(value as never, reader, place);
  draft.findings.push(...reader.findings);
  return reader.findings.some(isError) ? undefined : { value: made };
}

/** Reads the items of a list file that are whole; names the others as broken. */
function readItems(draft: Draft, entry: FileEntry, { place, value, shape }: ReadFile, key: string): unknown[] {
  const bad = new Set(shape.map((problem) => problem.at.path[1]));
  const broken: string[] = [];
  let isBroken = false;
  const good = ((value as Plain)[key] as readonly unknown[]).flatMap((item, index) => {
    const made = bad.has(index)
      ? undefined
      : readValue(draft, entry, item, { file: place.file, path: [key, index] }, place);
    if (made) return [made.value];
    isBroken = true;
    const id = (item as Plain | null)?.id;
    if (typeof id === 'string' && id !== '') broken.push(id);
    return [];
  });
  if (isBroken) draft.broken.push({ ...place, items: broken });
  return good;
}

const yearIn = ({ years }: RegisterDraft, year: FiscalYear): YearDraft => {
  const known = years.get(year) ?? emptyYear(year);
  years.set(year, known);
  return known;
};

function addFile(draft: Draft, file: ReadFile): void {
  const { place, value, shape, findings } = file;
  const entry: FileEntry = FILES[place.kind];
  const key = entry.list;
  for (const problem of findings) draft.findings.push(problem);
  // A file of no year puts nothing into one.
  const year = place.year === undefined ? emptyYear(0) : yearIn(draft.register, place.year);
  const misplaced = findings.some((problem) => problem.code === 'path-mismatch');
  const beyondItems = shape.some(({ at }) => key === undefined || at.path[0] !== key || at.path.length < 2);
  if (value === undefined || beyondItems || misplaced) draft.broken.push(place);
  else if (key !== undefined) entry.put(draft.register, year, readItems(draft, entry, file, key) as never);
  else {
    const made = readValue(draft, entry, value, { file: place.file, path: [] }, place);
    if (made) entry.put(draft.register, year, made.value as never);
    else draft.broken.push(place);
  }
}

/** Points at what asks for the files that every directory needs. */
function missingFiles(
  files: readonly ReadFile[],
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
  files: readonly ReadFile[],
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
  files: readonly ReadFile[],
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
