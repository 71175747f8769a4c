import type { Day } from './be-date.ts';
import type { Fraction } from './fraction.ts';
import type { LISTS } from './generated/schema.ts';
import type { Month } from './month.ts';
import type { Pointer } from './pointer.ts';

/** Stands for every reporting office in a list of offices. */
export const ALL_OFFICES = 'all';

/** A point of the step's own plan: `percent` (0–100) by the end of `month`. */
export interface PlanPoint {
  readonly month: Month;
  readonly percent: Fraction;
  readonly at: Pointer;
}

/** How a step is counted. */
export type StepKind = (typeof LISTS.stepKind)[number];

interface StepBase {
  /** Unique inside its measure. */
  readonly id: string;
  /** `measure/step`, as reports name it. */
  readonly ref: string;
  readonly measure: string;
  readonly title: string;
  readonly start: Month;
  readonly due: Month;
  /** As written (may hold `all`); absent when the measure's offices do it. See `partsOf`. */
  readonly offices?: readonly string[];
  readonly officers: readonly string[];
  readonly weight: Fraction;
  /** In order of month; empty when the plan is linear. */
  readonly plan: readonly PlanPoint[];
  /** Cancelled by an amendment in force. */
  readonly cancelled?: boolean;
  readonly at: Pointer;
}

/** A milestone: a percentage, then done. */
export interface MilestoneStep extends StepBase {
  readonly kind: 'milestone';
}
/** So many of so many: cumulative `value` of `target` in `unit`. */
export interface QuantityStep extends StepBase {
  readonly kind: 'quantity';
  readonly target: Fraction;
  readonly unit: string;
}
/** Once every month or quarter from start to due. */
export interface RecurringStep extends StepBase {
  readonly kind: 'recurring';
  readonly every: (typeof LISTS.period)[number];
}
/** A step of a measure. */
export type Step = MilestoneStep | QuantityStep | RecurringStep;

/** Who approved a change of the plan, on which day, in which paper. */
export interface Approval {
  /** An officer's id. */
  readonly by: string;
  readonly on: Day;
  readonly document: string;
}

/** What an amendment sets of a measure itself. */
export type MeasureChange = Partial<
  Pick<Measure, 'title' | 'offices' | 'oversight' | 'weight' | 'gaps' | 'serves' | 'budget'> & {
    readonly cancelled: boolean;
  }
>;

/** What an amendment sets of a step. */
export type StepChange = Partial<
  Pick<Step, 'title' | 'start' | 'due' | 'offices' | 'officers' | 'weight' | 'plan'> & {
    readonly target: Fraction;
    readonly cancelled: boolean;
  }
>;

/** A change of the announced plan: what it sets counts from the end of the month `from` on. */
export interface Amendment {
  readonly from: Month;
  readonly approved: Approval;
  readonly reason: string;
  readonly measure?: MeasureChange;
  /** By step id. */
  readonly steps: Readonly<Record<string, StepChange>>;
  readonly add: readonly Step[];
  readonly at: Pointer;
}

/** A measure that promotes integrity and transparency, as announced, with its steps in the order of the file. */
export interface Measure {
  readonly id: string;
  readonly title: string;
  /** Gaps of the plan that it answers. */
  readonly gaps: readonly string[];
  /** Who is responsible, as written (may hold `all`). */
  readonly offices: readonly string[];
  readonly oversight?: string;
  /** Other duties that it serves too, in the office's words, such as LPA. */
  readonly serves: readonly string[];
  /** In baht; 0 is none. Absent: not known. */
  readonly budget?: Fraction;
  readonly weight: Fraction;
  /** It is done anew each year: the next one takes it over whole. */
  readonly yearly?: boolean;
  readonly steps: readonly Step[];
  /** The measure was not announced with the plan: it begins in mid-year. */
  readonly added?: { readonly from: Month; readonly approved: Approval; readonly reason: string };
  /** In the order of the file. */
  readonly amendments: readonly Amendment[];
  /** Cancelled by an amendment in force. */
  readonly cancelled?: boolean;
  readonly at: Pointer;
}

/** The steps that a measure ever has: those announced, then those that amendments add. */
export const everyStep = ({ steps, amendments }: Measure): readonly Step[] =>
  amendments.length === 0 ? steps : [...steps, ...amendments.flatMap(({ add }) => add)];
