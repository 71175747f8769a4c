import { changesUntil } from '../in-force/changes.ts';
import { type Fraction, rounded, roundedResult, toFixed } from '../model/fraction.ts';
import { naturalOrder } from '../model/order.ts';
import { type Register, yearOf } from '../model/register.ts';
import { monthStanding } from './month.ts';
import type { GroupStanding, MeasureStanding, MonthStanding, StepStanding } from './progress.ts';

/** A month by the amended plan beside the same month by the plan as announced. */
export interface Compared {
  readonly plan: { readonly amended: GroupStanding; readonly announced: GroupStanding };
  /** In natural order of id; one that was added has no announced standing. */
  readonly measures: readonly {
    readonly id: string;
    readonly amended?: MeasureStanding;
    readonly announced?: MeasureStanding;
  }[];
  /** Steps that are done by the amended plan, and would not be by the announced one. */
  readonly doneByAmendment: readonly StepStanding[];
}

/** A month's standing beside the plan as announced; `undefined` where no figure as it is printed and no word differs. */
export function besideAnnounced(register: Register, amended: MonthStanding): Compared | undefined {
  const { year, month, asOf } = amended;
  if (changesUntil(yearOf(register, year), month, asOf).length === 0) return undefined;
  return comparedWith(amended, monthStanding(register, month, asOf, { amended: false }));
}

/** The two side by side; `undefined` where no figure as it is printed and no word differs. */
function comparedWith(amended: MonthStanding, announced: MonthStanding): Compared | undefined {
  const byId = ({ measures }: MonthStanding) => new Map(measures.map((measure) => [measure.id, measure]));
  const [now, then] = [byId(amended), byId(announced)];
  const measures = [...new Set([...now.keys(), ...then.keys()])].sort(naturalOrder).map((id) => {
    const [own, old] = [now.get(id), then.get(id)];
    return { id, ...(own && { amended: own }), ...(old && { announced: old }) };
  });
  const plan = { amended: amended.plan, announced: announced.plan };
  if ([plan, ...measures].every(isSame)) return undefined;
  const steps = (standing: MonthStanding) => standing.measures.flatMap((measure) => measure.steps);
  const doneAnyway = new Set(steps(announced).flatMap(({ health, step }) => (health === 'done' ? [step.ref] : [])));
  const doneByAmendment = steps(amended).filter(({ health, step }) => health === 'done' && !doneAnyway.has(step.ref));
  return { plan, measures, doneByAmendment };
}

const isSame = ({ amended, announced }: { amended?: GroupStanding; announced?: GroupStanding }): boolean =>
  amended !== undefined && announced !== undefined && printed(amended) === printed(announced);

const printed = ({ planned, result, health }: GroupStanding): string =>
  [inPrint(planned && rounded(planned, 1)), inPrint(result && roundedResult(result, 1)), health].join(' ');

const inPrint = (value: Fraction | null): string => (value ? toFixed(value, 1) : '-');
