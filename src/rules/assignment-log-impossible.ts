import { firstDay } from '../model/be-date.ts';
import type { CodeArgs } from '../model/code-args.ts';
import { type AnyFinding, finding, type Related } from '../model/finding.ts';
import { firstMonth } from '../model/fiscal-year.ts';
import type { Assignment, AssignmentEvent } from '../model/plan.ts';
import { type Pointer, within } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';

type Problem = CodeArgs['assignment-log-impossible']['problem'];

/** What may happen after what; `nothing`: before the first line. */
const AFTER: Readonly<Record<AssignmentEvent['event'] | 'nothing', readonly AssignmentEvent['event'][]>> = {
  nothing: ['entered'],
  entered: ['returned', 'corrected', 'confirmed'],
  returned: ['corrected'],
  corrected: ['returned', 'corrected', 'confirmed'],
  confirmed: ['returned'],
};

/** What is wrong with a line after the one before it; one thing at most. */
function problemOf(
  { event, on }: AssignmentEvent,
  before: AssignmentEvent['event'] | 'nothing',
  last: number,
): Problem | undefined {
  if (on < last) return 'order';
  if (AFTER[before].includes(event)) return undefined;
  if (before === 'nothing') return 'not-entered';
  return before === 'returned' ? 'not-corrected' : before === 'confirmed' ? 'confirmed' : 'entered';
}

function check({ done, log, at }: Assignment, yearBegins: number): AnyFinding[] {
  const say = (problem: Problem, { event, on, at: place }: AssignmentEvent, key: 'event' | 'on', other?: Pointer) =>
    finding(
      'assignment-log-impossible',
      within(place, key),
      { problem, event, day: on },
      other ? { related: [{ at: other, role: problem === 'done' ? 'contradicts' : 'earlier' } satisfies Related] } : {},
    );
  const hasEntered = log.some(({ event }) => event === 'entered');
  let before: AssignmentEvent['event'] | 'nothing' = done !== undefined && !hasEntered ? 'entered' : 'nothing';
  let last: { readonly on: number; readonly at?: Pointer } =
    before === 'entered' ? { on: done ?? 0, at: within(at, 'done') } : { on: yearBegins };
  const findings: AnyFinding[] = [];
  for (const line of log) {
    const problem = problemOf(line, before, last.on);
    if (problem === 'order') findings.push(say(last.at ? 'order' : 'before-year', line, 'on', last.at));
    else if (problem) findings.push(say(problem, line, 'event', last.at));
    before = line.event;
    if (problem !== 'order') last = { on: line.on, at: within(line.at, 'on') };
  }
  const entered = log.find(({ event }) => event === 'entered');
  if (entered && done !== undefined && entered.on !== done)
    findings.push(say('done', entered, 'on', within(at, 'done')));
  return findings;
}

/**
 * `assignment-log-impossible`: the log of an assignment goes back in time, begins before its fiscal year, or tells what
 * can't follow what: confirmed before it was entered, confirmed while a question is open, entered twice.
 */
export const assignmentLogImpossible = (register: Register): AnyFinding[] =>
  register.years.flatMap(({ year, assignments }) => {
    const begins = firstDay(firstMonth(year));
    return assignments.flatMap((assignment) => check(assignment, begins));
  });
