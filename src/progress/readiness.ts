import { assessmentOf } from '../ita/assessment.ts';
import { hasAllItems, itemOf, type ItemValue, itemValue } from '../ita/items.ts';
import { inPost } from '../in-force/posts.ts';
import type { Assessment, DisclosureItem } from '../model/assessment.ts';
import type { Day } from '../model/be-date.ts';
import type { FiscalYear } from '../model/fiscal-year.ts';
import { naturalOrder } from '../model/order.ts';
import type { Assignment } from '../model/plan.ts';
import { type Register, yearOf } from '../model/register.ts';
import { type AssignmentStanding, assignmentStanding } from './assignments.ts';

/** An assignment with how it stands. */
export interface Assigned {
  readonly assignment: Assignment;
  readonly standing: AssignmentStanding;
}

/**
 * How an item stands: all of it handed in and nothing asked; something is past its due day, or was sent back; handed to
 * an officer and not in yet; nobody in post has it.
 */
export type ItemState = 'ready' | 'late' | 'missing' | 'no-officer';

/** A disclosure item of a fiscal year with who prepares it. */
export interface ReadyItem {
  readonly id: string;
  /** Absent where the year's list does not have it, or is not known. */
  readonly item?: DisclosureItem;
  readonly group?: string;
  readonly assigned: readonly Assigned[];
  readonly state: ItemState;
  /** What it is worth; absent where that can't be worked out. */
  readonly value?: ItemValue;
}

/** What one officer has to prepare. */
export interface Load {
  readonly officer: string;
  readonly total: number;
  readonly ready: number;
  readonly late: number;
}

/** How ready the disclosure items of a fiscal year are on a day. */
export interface Readiness {
  readonly assessment?: Assessment;
  /** Whether every item of the year is known; else those of the list that are, and those that are assigned. */
  readonly isWhole: boolean;
  readonly items: readonly ReadyItem[];
  /** Most first. */
  readonly loads: readonly Load[];
}

function stateOf(register: Register, assigned: readonly Assigned[], asOf: Day): ItemState {
  if (assigned.length > 0 && assigned.every(({ standing }) => standing.isReady)) return 'ready';
  const isHeld = assigned.some(({ assignment, standing }) => {
    const officer = register.officers.find(({ id }) => id === assignment.officer);
    return standing.isReady || (officer !== undefined && inPost(officer, asOf));
  });
  if (!isHeld) return 'no-officer';
  return assigned.some(({ standing: { state } }) => state === 'overdue' || state === 'returned') ? 'late' : 'missing';
}

function loadsOf(assigned: readonly Assigned[]): Load[] {
  const officers = [...new Set(assigned.map(({ assignment }) => assignment.officer))];
  const loads = officers.map((officer): Load => {
    const own = assigned.filter(({ assignment }) => assignment.officer === officer);
    const late = own.filter(({ standing: { state } }) => state === 'overdue' || state === 'returned');
    return {
      officer,
      total: own.length,
      ready: own.filter(({ standing }) => standing.isReady).length,
      late: late.length,
    };
  });
  return loads.sort((a, b) => b.total - a.total);
}

/** The disclosure items of a fiscal year in order of number, each with its officers, and what each officer has to do. */
export function readinessOf(register: Register, year: FiscalYear, asOf: Day): Readiness {
  const assessment = assessmentOf(register, year);
  const all = (yearOf(register, year)?.assignments ?? []).map(
    (assignment): Assigned => ({
      assignment,
      standing: assignmentStanding(assignment, asOf),
    }),
  );
  const listed = assessment?.items.map(({ id }) => id) ?? [];
  const named = all.flatMap(({ assignment }) => assignment.item ?? []);
  const ids = [...new Set([...listed, ...named])].sort(naturalOrder);
  const items = ids.map((id): ReadyItem => {
    const item = itemOf(assessment, id);
    const assigned = all.filter(({ assignment }) => assignment.item === id);
    const value = itemValue(assessment, id);
    return {
      id,
      ...(item && { item }),
      ...(item?.group !== undefined && { group: item.group }),
      assigned,
      state: stateOf(register, assigned, asOf),
      ...(value && { value }),
    };
  });
  return {
    ...(assessment && { assessment }),
    isWhole: assessment !== undefined && hasAllItems(assessment),
    items,
    loads: loadsOf(all),
  };
}
