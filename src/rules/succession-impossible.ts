import { existsIn } from '../in-force/offices.ts';
import type { CodeArgs } from '../model/code-args.ts';
import { type AnyFinding, finding } from '../model/finding.ts';
import { addMonths } from '../model/month.ts';
import type { Office } from '../model/organisation.ts';
import { type Pointer, within } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';

type Offices = ReadonlyMap<string, Office>;

/** The offices from an office's successor on, back to itself; `undefined` where they don't lead back to it. */
function circleOf(offices: Offices, { id, succeededBy }: Office): ReadonlySet<string> | undefined {
  const passed = new Set<string>();
  for (let next = succeededBy; next !== undefined && !passed.has(next); next = offices.get(next)?.succeededBy) {
    passed.add(next);
    if (next === id) return passed;
  }
  return undefined;
}

function problemOf(offices: Offices, office: Office): readonly [Omit<Args, 'office'>, Pointer[]] | undefined {
  const { id, from, until, succeededBy: successor, at } = office;
  if (successor === undefined) return undefined;
  if (until === undefined) return [{ problem: 'no-until', successor }, []];
  const circle = circleOf(offices, office);
  if (circle) {
    const first = [...offices.keys()].find((each) => circle.has(each));
    if (id !== first) return undefined;
    return [{ problem: 'circle', successor }, [within(offices.get(successor)?.at ?? at, 'succeeded_by')]];
  }
  const heir = offices.get(successor);
  if (!heir || (from !== undefined && until < from)) return undefined;
  const month = addMonths(until, 1);
  if (!existsIn(heir, month)) {
    const bound = heir.from !== undefined && month < heir.from ? 'from' : 'until';
    return [{ problem: 'absent', successor, month }, [within(heir.at, bound)]];
  }
  const silent = office.reporting && !heir.reporting;
  return silent ? [{ problem: 'silent', successor, month }, [within(heir.at, 'reporting')]] : undefined;
}

type Args = CodeArgs['succession-impossible'];

/**
 * `succession-impossible`: an office has a successor and no last month, successors go in a circle (at the first of them), or the successor
 * does not exist, or owes no reports, in the month after the office's last.
 */
export function successionImpossible(register: Register): AnyFinding[] {
  const offices = new Map(register.offices.map((office) => [office.id, office]));
  return register.offices.flatMap((office) => {
    const found = problemOf(offices, office);
    if (!found) return [];
    const [args, others] = found;
    const related = others.map((at) => ({ at, role: 'contradicts' as const }));
    return [
      finding('succession-impossible', within(office.at, 'succeeded_by'), { ...args, office: office.id }, { related }),
    ];
  });
}
