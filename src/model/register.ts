import type { OwnAssessment } from './assessment.ts';
import type { FiscalYear } from './fiscal-year.ts';
import type { FILE_KINDS, LISTS } from './generated/schema.ts';
import type { Measure } from './measure.ts';
import type { MemoSettings, MemoTemplate } from './memo.ts';
import type { Month } from './month.ts';
import type { Closing } from './closing.ts';
import type { Agency, Channel, Office, Officer } from './organisation.ts';
import type { Agreement, Assignment, ItaResult, Plan, Publication, WorkingGroup } from './plan.ts';
import type { Report } from './report.ts';

/** What a file of the data directory holds. */
export type FileKind = (typeof FILE_KINDS)[number];

/** What the path of a file says about it. */
export interface Place {
  readonly kind: FileKind;
  /** Path below the data directory, with `/`. */
  readonly file: string;
  readonly year?: FiscalYear;
  readonly month?: Month;
  /** The id in the file's name: of a measure, or of the office that reports. */
  readonly id?: string;
}

/** A file that is there but can't be used, wholly or for the items named. Never a lost row: views say it is broken. */
export interface BrokenFile extends Place {
  /** In a file that is a list: the ids of the items that were left out, where they could be read. Else absent. */
  readonly items?: readonly string[];
}

/** One fiscal year's data. What is absent was not there; what is broken is in `Register.broken`. */
export interface Year {
  readonly year: FiscalYear;
  /** What the office says of the year's assessment itself. */
  readonly assessment?: OwnAssessment;
  readonly plan?: Plan;
  /** In natural order of id: m1, m2, m10. */
  readonly measures: readonly Measure[];
  readonly workingGroup?: WorkingGroup;
  readonly assignments: readonly Assignment[];
  readonly agreements: readonly Agreement[];
  readonly publications: readonly Publication[];
  readonly result?: ItaResult;
  /** Of the months that were closed, in the order of the files. */
  readonly closings: readonly Closing[];
  /** By month, then in the order of offices.yaml. */
  readonly reports: readonly Report[];
}

/** What was read of the scores of a fiscal year that was not asked for. */
export type OtherYear = Pick<Year, 'year' | 'assessment' | 'plan' | 'result'>;

/** Settings of `ita.yaml`, defaults filled in. */
export interface Settings {
  readonly language: (typeof LISTS.language)[number];
  /** Percentage points below plan that still count as on track. */
  readonly tolerance: number;
  /** A month's report is due on this day of the next month. */
  readonly reportingDay: number;
  readonly severities: Readonly<Record<string, (typeof LISTS.severitySetting)[number]>>;
  /** A line at the foot of every report. */
  readonly notice?: string;
  /** Under what the published data may be used; the usual licence of open government data when absent. */
  readonly dataLicence?: (typeof LISTS.dataLicence)[number];
  readonly memo?: MemoSettings;
  /** Evidence that a person looked through because the program can't. */
  readonly evidenceChecked?: readonly EvidenceCheck[];
}

/** A file of evidence that holds nothing private, as it was when a person looked. */
export interface EvidenceCheck {
  readonly file: string;
  /** Of its bytes, in hexadecimal digits. */
  readonly sha256: string;
}

/** Everything a data directory says: values only, each with the place it came from. */
export interface Register {
  readonly agency: Agency;
  readonly settings: Settings;
  readonly offices: readonly Office[];
  readonly officers: readonly Officer[];
  readonly channels: readonly Channel[];
  /** By fiscal year, ascending. Only the years that were asked for are loaded. */
  readonly years: readonly Year[];
  /** Of some of the other years, for views that show a score of theirs or its level. Rules don't judge them. */
  readonly otherYears: readonly OtherYear[];
  readonly broken: readonly BrokenFile[];
  /** The office's own wordings of memos; absent when it has none. */
  readonly memoTemplates?: readonly MemoTemplate[];
  /** Every file below the directory that is not YAML of ours (evidence), so that rules can say what is missing. */
  readonly otherFiles: ReadonlySet<string>;
  /** Those of them that are links which lead out of the directory, where there are any: nobody reads these. */
  readonly linksOut?: ReadonlySet<string>;
}

/** The data of one fiscal year, if it is there. */
export const yearOf = (register: Register, year: FiscalYear): Year | undefined =>
  register.years.find((candidate) => candidate.year === year);

/** What is known of the scores of a fiscal year, whether it was asked for or not. */
export const scoresIn = (register: Register, year: FiscalYear): OtherYear | undefined =>
  yearOf(register, year) ?? register.otherYears.find((candidate) => candidate.year === year);

/** Whether the place of a kind is broken, so that nothing may be concluded from what is absent there. */
export const isBroken = (
  register: Register,
  kind: FileKind,
  match: { year?: FiscalYear; month?: Month; id?: string } = {},
) =>
  register.broken.some(
    (file) =>
      file.kind === kind &&
      (match.year === undefined || file.year === match.year) &&
      (match.month === undefined || file.month === match.month) &&
      (match.id === undefined ||
        (file.items ? file.items.includes(match.id) : file.id === undefined || file.id === match.id)),
  );
