import type { Day } from './be-date.ts';
import type { FiscalYear } from './fiscal-year.ts';
import type { Fraction } from './fraction.ts';
import type { LISTS } from './generated/schema.ts';
import type { Pointer } from './pointer.ts';

/** Scores of the three instruments, 0–100, and of the two parts of EIT in a year that publishes these. */
export interface InstrumentScores {
  readonly iit?: Fraction;
  readonly eit?: Fraction;
  readonly eit_part1?: Fraction;
  readonly eit_part2?: Fraction;
  readonly oit?: Fraction;
}

/** The scores of a result, in the order that they are shown in. */
export const INSTRUMENT_SCORES = [
  'iit',
  'eit',
  'eit_part1',
  'eit_part2',
  'oit',
] as const satisfies readonly (keyof InstrumentScores)[];

/** An ITA result of a fiscal year, as announced. */
export interface ItaResult {
  readonly year: FiscalYear;
  /** 0–100, two decimals. */
  readonly score: Fraction;
  /** The level in the words of that year's rating scheme. */
  readonly level?: string;
  readonly instruments: InstrumentScores;
  /** Scores by indicator number. */
  readonly indicators: readonly { readonly number: number; readonly score: Fraction; readonly at: Pointer }[];
  readonly announced?: Day;
  readonly at: Pointer;
}

/** What the analysis of last year's result found: a weakness to mend at once, or a point to develop. */
export interface Gap {
  readonly id: string;
  readonly kind: (typeof LISTS.gapKind)[number];
  readonly title: string;
  /** Who found it: the agency's own analysis, or the assessor, who recommended it. */
  readonly source?: (typeof LISTS.gapSource)[number];
  /** The ITA indicators (1–10) it belongs to; `score` is that of the first. */
  readonly indicators: readonly number[];
  readonly score?: Fraction;
  /** How the analysis is put into practice. */
  readonly practice?: string;
  readonly at: Pointer;
}

/** Who signs the memos, by officer id. */
export interface Signers {
  readonly analyst?: string;
  readonly head?: string;
  readonly clerk?: string;
  readonly mayor?: string;
}

/** The year's plan: last year's result, its analysis, the target and who signs. */
export interface Plan {
  readonly year: FiscalYear;
  readonly lastResult?: ItaResult;
  readonly gaps: readonly Gap[];
  readonly target?: { readonly score: Fraction; readonly level?: string; readonly at: Pointer };
  readonly announced?: Day;
  /** What this year has in place of the settings of `ita.yaml`. */
  readonly tolerance?: number;
  readonly reportingDay?: number;
  readonly signers: Signers;
  readonly at: Pointer;
}

/** The group that sets the measures. */
export interface WorkingGroup {
  readonly orderNo: string;
  readonly date: Day;
  readonly members: readonly {
    readonly officer: string;
    readonly role: (typeof LISTS.memberRole)[number];
    readonly at: Pointer;
  }[];
  readonly duties: readonly string[];
  readonly at: Pointer;
}

/** Which officer prepares which evidence for the assessment. */
export interface Assignment {
  readonly id: string;
  readonly title: string;
  /** Disclosure item number, such as `O42`. */
  readonly item?: string;
  readonly officer: string;
  readonly due: Day;
  /** When it was done; absent while it is not, and where the log says it. */
  readonly done?: Day;
  /** Where the evidence is: a file below the data directory, or a link. */
  readonly file?: string;
  readonly url?: string;
  /** Every place that the entry form of the assessment names. */
  readonly addresses: readonly Address[];
  /** What happened to it, as the file has it: in order of day where the file is right. */
  readonly log: readonly AssignmentEvent[];
  readonly at: Pointer;
}

/** Where a piece of information is: a file below the data directory, or a link. */
export interface Whereabouts {
  readonly file?: string;
  readonly url?: string;
  readonly at: Pointer;
}

/** A place with the clicks that lead to it from the front page, and the same information in other forms. */
export interface Address extends Whereabouts {
  readonly clicks: readonly string[];
  readonly twins: readonly Whereabouts[];
}

/** Something that happened to an assignment: handed in, sent back with a question, answered, confirmed. */
export interface AssignmentEvent {
  readonly event: (typeof LISTS.assignmentEvent)[number];
  readonly on: Day;
  readonly note?: string;
  readonly at: Pointer;
}

/** A memorandum of understanding. */
export interface Agreement {
  readonly id: string;
  readonly title: string;
  readonly parties: readonly string[];
  readonly date: Day;
  /** How many are to sign, and how many have signed. */
  readonly total: number;
  readonly signed: number;
  readonly at: Pointer;
}

/** Something published: when, and through which channels. */
export interface Publication {
  readonly id: string;
  readonly title: string;
  readonly kind: (typeof LISTS.publicationKind)[number];
  readonly date: Day;
  readonly channels: readonly string[];
  readonly url?: string;
  readonly file?: string;
  readonly at: Pointer;
}
