import type { Closing } from '../model/closing.ts';
import type { FiscalYear } from '../model/fiscal-year.ts';
import type { MemoKind, MemoTemplate } from '../model/memo.ts';
import type { Month } from '../model/month.ts';
import type { FileKind, Place, Register, Year } from '../model/register.ts';
import { readAssessment } from './entities/assessment.ts';
import { readClosed } from './entities/closed.ts';
import { readMeasure } from './entities/measure.ts';
import { readMemoTemplate } from './entities/memo.ts';
import { readChannel, readIta, readOffice, readOfficer } from './entities/organisation.ts';
import { readPlan, readResult } from './entities/plan.ts';
import type { Reader } from './entities/reader.ts';
import { readAgreement, readAssignment, readPublication, readWorkingGroup } from './entities/records.ts';
import { readReport } from './entities/report.ts';
import type { ClosedFile, FileOf } from './generated/files.ts';

type Draft<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? Item[] : T[K] };

/** A fiscal year in the making. */
export type YearDraft = Draft<Year>;
/** A register in the making: one file a path, so nothing is there twice. */
export interface RegisterDraft
  extends Draft<Pick<Register, 'agency' | 'settings' | 'offices' | 'officers' | 'channels'>> {
  readonly years: Map<FiscalYear, YearDraft>;
  readonly memoTemplates: MemoTemplate[];
}

type Put<T> = (register: RegisterDraft, year: YearDraft, value: T) => void;

/** A kind of file: where it lies, how it is read, where its values go. Its schema has the name of the kind. */
export interface FileEntry<V = never> {
  /** The path below the data directory, with `YEAR`, `MONTH` and `ID` for what differs. */
  readonly path: string;
  /** Set where the file lies at the place that `ita.yaml` names; `path` is the usual one. */
  readonly named?: true;
  /** What of the path the content says too, and under which key. */
  readonly repeats?: { readonly year?: string; readonly month?: string; readonly id?: string };
  /** The key of its list, of which a broken item leaves the others standing; absent when a file is whole or broken. */
  readonly list?: string;
  /** Reads what fits the schema: the value of the file, or an item of its list. */
  readonly read: (value: V, reader: Reader, place: Place) => unknown;
  /** Puts what was read into the register: of a list, every item that is whole. */
  readonly put: Put<never>;
}

const whole = <F, T>(
  path: string,
  read: (file: F, reader: Reader, place: Place) => T,
  put: Put<T>,
  repeats: FileEntry['repeats'] = {},
): FileEntry<F> => ({ path, read, put, repeats });
const list = <Item, T>(
  path: string,
  key: string,
  read: (item: Item, reader: Reader) => T,
  put: Put<T[]>,
): FileEntry<Item> => ({ path, list: key, read, put });

const inRegister =
  <K extends 'offices' | 'officers' | 'channels'>(key: K): Put<RegisterDraft[K]> =>
  (register, _, value) => {
    register[key] = value;
  };
const inYear =
  <K extends keyof YearDraft>(key: K): Put<YearDraft[K]> =>
  (_, year, value) => {
    year[key] = value;
  };
const amongYears =
  <T>(listOf: (year: YearDraft) => T[]): Put<T> =>
  (_, year, value) => {
    listOf(year).push(value);
  };
const wording = (kind: MemoKind): FileEntry<FileOf[`memo-${MemoKind}`]> => ({
  path: `templates/memo-${kind}.yaml`,
  named: true,
  read: (file, reader) => readMemoTemplate(kind, file, reader),
  put: ({ memoTemplates }, _, value) => memoTemplates.push(value),
});

type ItemOf<F> = F[keyof F] extends readonly (infer Item)[] ? Item : never;

/** Every kind of file. A new one is its schema in `schemas/`, its reader in `entities/`, and a line here. */
export const FILES: { readonly [K in FileKind]: FileEntry<FileOf[K]> | FileEntry<ItemOf<FileOf[K]>> } = {
  ita: whole('ita.yaml', readIta, (register, _, value) => Object.assign(register, value)),
  offices: list('offices.yaml', 'offices', readOffice, inRegister('offices')),
  officers: list('officers.yaml', 'officers', readOfficer, inRegister('officers')),
  channels: list('channels.yaml', 'channels', readChannel, inRegister('channels')),
  assessment: whole('YEAR/assessment.yaml', readAssessment, inYear('assessment'), { year: 'year' }),
  plan: whole('YEAR/plan.yaml', readPlan, inYear('plan'), { year: 'year' }),
  'working-group': whole('YEAR/working-group.yaml', readWorkingGroup, inYear('workingGroup')),
  assignments: list('YEAR/assignments.yaml', 'assignments', readAssignment, inYear('assignments')),
  agreements: list('YEAR/agreements.yaml', 'agreements', readAgreement, inYear('agreements')),
  publications: list('YEAR/publications.yaml', 'publications', readPublication, inYear('publications')),
  result: whole('YEAR/result.yaml', readResult, inYear('result'), { year: 'year' }),
  measure: whole(
    'YEAR/measures/ID.yaml',
    readMeasure,
    amongYears((year) => year.measures),
    { id: 'id' },
  ),
  report: whole(
    'YEAR/reports/MONTH/ID.yaml',
    readReport,
    amongYears((year) => year.reports),
    {
      month: 'month',
      id: 'office',
    },
  ),
  closed: whole<ClosedFile, readonly Closing[]>(
    'YEAR/closed/MONTH.yaml',
    (file, reader, { month }) => readClosed(file, reader, month as Month),
    (_, year, closings) => year.closings.push(...closings),
  ),
  'memo-plan': wording('plan'),
  'memo-month': wording('month'),
  'memo-results': wording('results'),
  'memo-year': wording('year'),
};
