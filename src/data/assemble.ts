import { type AnyFinding, CODES, finding } from '../model/finding.ts';
import type { Measure } from '../model/measure.ts';
import type { MemoSettings, MemoTemplate } from '../model/memo.ts';
import { naturalOrder } from '../model/natural-order.ts';
import type { Agency, Channel, Office, Officer } from '../model/organisation.ts';
import type { Agreement, Assignment, Publication } from '../model/plan.ts';
import type { Report } from '../model/report.ts';
import type { BrokenFile, FileKind, Register, Settings, Year } from '../model/register.ts';
import { readMeasure } from './entities/measure.ts';
import { memoFiles, readMemoTemplate } from './entities/memo.ts';
import { readChannel, readIta, readOffice, readOfficer } from './entities/organisation.ts';
import { readPlan, readResult } from './entities/plan.ts';
import { type Reader, readerFor } from './entities/reader.ts';
import { readAgreement, readAssignment, readPublication, readWorkingGroup } from './entities/records.ts';
import { readReport } from './entities/report.ts';
import type { ReadFile } from './file.ts';

/** Files that hold a list under one key: a broken item leaves the others standing. */
const LISTS: Partial<Record<FileKind, string>> = {
  offices: 'offices',
  officers: 'officers',
  channels: 'channels',
  assignments: 'assignments',
  agreements: 'agreements',
  publications: 'publications',
};

const UNNAMED: Agency = { name: '-', short: '-', kind: 'other' };
const DEFAULTS: Settings = { language: 'th', tolerance: 10, reportingDay: 5, severities: {} };

/** A year in the making. */
interface YearDraft extends Omit<Mutable<Year>, 'measures' | 'reports'> {
  measures: Measure[];
  reports: Report[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A register in the making: one file a path, so nothing is said twice. */
interface Draft {
  agency: Agency;
  settings: Settings;
  offices: Office[];
  officers: Officer[];
  channels: Channel[];
  years: Map<number, YearDraft>;
  memoTemplates: MemoTemplate[];
  broken: BrokenFile[];
  findings: AnyFinding[];
}

const isError = (problem: AnyFinding): boolean => CODES[problem.code].severity === 'error';

/** Reads the items of a list file that are whole; names the others as broken. */
function readItems<File, T>(draft: Draft, file: ReadFile, key: string, read: (item: File, reader: Reader) => T): T[] {
  const items = (file.value as Readonly<Record<string, unknown>>)[key] as readonly File[];
  const bad = new Set(file.shape.map((problem) => problem.at.path[1]));
  const broken: string[] = [];
  const good: T[] = [];
  items.forEach((item, index) => {
    const reader = readerFor({ file: file.place.file, path: [key, index] });
    const value = bad.has(index) ? undefined : read(item, reader);
    draft.findings.push(...reader.findings);
    if (value !== undefined && !reader.findings.some(isError)) good.push(value);
    else {
      const id = (item as { id?: unknown } | null)?.id;
      broken.push(typeof id === 'string' ? id : '');
    }
  });
  if (broken.length > 0) draft.broken.push({ ...file.place, items: broken.filter((id) => id !== '') });
  return good;
}

const yearIn = (draft: Draft, year: number): YearDraft => {
  const known = draft.years.get(year);
  if (known) return known;
  const fresh: YearDraft = { year, measures: [], assignments: [], agreements: [], publications: [], reports: [] };
  draft.years.set(year, fresh);
  return fresh;
};

function addList(draft: Draft, file: ReadFile, key: string): void {
  const { kind, year = 0 } = file.place;
  if (kind === 'offices') draft.offices = readItems(draft, file, key, readOffice);
  if (kind === 'officers') draft.officers = readItems(draft, file, key, readOfficer);
  if (kind === 'channels') draft.channels = readItems(draft, file, key, readChannel);
  if (kind === 'assignments')
    yearIn(draft, year).assignments = readItems<never, Assignment>(draft, file, key, readAssignment);
  if (kind === 'agreements')
    yearIn(draft, year).agreements = readItems<never, Agreement>(draft, file, key, readAgreement);
  if (kind === 'publications')
    yearIn(draft, year).publications = readItems<never, Publication>(draft, file, key, readPublication);
}

function addWhole(draft: Draft, file: ReadFile): void {
  const { kind, year = 0 } = file.place;
  const reader = readerFor({ file: file.place.file, path: [] });
  const value = file.value as never;
  const whole = () => {
    draft.findings.push(...reader.findings);
    const fits = !reader.findings.some(isError);
    if (!fits) draft.broken.push(file.place);
    return fits;
  };
  if (kind === 'ita') {
    const read = readIta(value);
    draft.agency = read.agency;
    draft.settings = read.settings;
  } else if (kind === 'plan') {
    const plan = readPlan(value, reader);
    if (whole()) yearIn(draft, year).plan = plan;
  } else if (kind === 'result') {
    const result = readResult(value, reader);
    if (whole()) yearIn(draft, year).result = result;
  } else if (kind === 'measure') {
    const measure = readMeasure(value, reader);
    if (whole()) yearIn(draft, year).measures.push(measure);
  } else if (kind === 'working-group') {
    const group = readWorkingGroup(value, reader);
    if (whole()) yearIn(draft, year).workingGroup = group;
  } else if (kind === 'memo-plan' || kind === 'memo-month' || kind === 'memo-year') {
    draft.memoTemplates.push(readMemoTemplate(kind, value, reader));
  } else {
    const report = readReport(value, reader);
    if (whole()) yearIn(draft, year).reports.push(report);
  }
}

function addFile(draft: Draft, file: ReadFile): void {
  draft.findings.push(...file.findings);
  if (file.place.year !== undefined) yearIn(draft, file.place.year);
  const key = LISTS[file.place.kind];
  const misplaced = file.findings.some((problem) => problem.code === 'path-mismatch');
  const beyondItems = file.shape.some(
    (problem) => key === undefined || problem.at.path[0] !== key || problem.at.path.length < 2,
  );
  if (file.value === undefined || beyondItems || misplaced) draft.broken.push(file.place);
  else if (key) addList(draft, file, key);
  else addWhole(draft, file);
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
    ...missing('ita.yaml', 'offices.yaml'),
    ...missing('ita.yaml', 'officers.yaml'),
    ...(asksForChannels ? missing(asksForChannels.place.file, 'channels.yaml') : []),
    ...named.map(({ at, file }) => finding('missing-file', at, { file })),
    ...[...years].flatMap(([year, asker]) => missing(asker, `${year}/plan.yaml`)),
  ];
}

/** Puts the files of a directory together into one register; findings of its files come with it, as values. */
export function assemble(
  files: readonly ReadFile[],
  otherFiles: ReadonlySet<string>,
): { register: Register; findings: AnyFinding[] } {
  const draft: Draft = {
    agency: UNNAMED,
    settings: DEFAULTS,
    offices: [],
    officers: [],
    channels: [],
    years: new Map(),
    memoTemplates: [],
    broken: [],
    findings: [],
  };
  for (const file of files) addFile(draft, file);
  const rank = new Map(draft.offices.map((office, index) => [office.id, index]));
  const years = [...draft.years.values()].sort((a, b) => a.year - b.year);
  for (const year of years) {
    year.measures.sort((a, b) => naturalOrder(a.id, b.id));
    year.reports.sort(
      (a, b) =>
        a.month - b.month ||
        (rank.get(a.office) ?? Infinity) - (rank.get(b.office) ?? Infinity) ||
        naturalOrder(a.office, b.office),
    );
  }
  const { findings, years: _, ...rest } = draft;
  return {
    register: { ...rest, years, otherFiles },
    findings: [...findings, ...missingFiles(files, otherFiles, rest.settings.memo)],
  };
}
