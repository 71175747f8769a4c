import type { AmendWords } from '../catalogue.ts';

/** Words of amending the plan, and of ending an office or a post, in English. */
export const amend: AmendWords = {
  what: 'a measure or a step, such as m5 or m5/protection; or office or officer, followed by an id',
  id: 'id or name of the office or officer',
  options: {
    due: 'new due month',
    start: 'new start month',
    target: 'new target (quantities)',
    weight: 'new weight',
    title: 'new title, or the title of the step to add',
    offices: 'ids or names of the responsible offices, separated by commas, or all',
    officers: 'ids or names of the responsible officers, separated by commas',
    gaps: 'ids or names of the gaps that the measure addresses, separated by commas',
    oversight: 'how the measure is overseen',
    serves: 'other duties that the measure serves, all of them, with commas between',
    budget: 'the new budget of the measure in baht, 0 for none',
    plan: 'plan points of the step, cumulative percent by month, such as 2565-04=40,2565-06=80',
    cancel: 'cancel it',
    revive: 'take it up again after it was cancelled',
    add: 'add a step with this id to the measure; give --title, --kind, --start and --due too',
    kind: 'kind of the step to add: milestone · quantity (give --target and --unit) · recurring (give --every)',
    unit: 'unit of the step to add',
    every: 'period of the step to add: month · quarter',
    from: 'month from which it counts (default: the first month that is not closed, but not before the month of approval)',
    approved: 'date of approval',
    by: 'id or name of the officer who approved it',
    document: 'number of the document that approves it',
    reason: 'reason',
    until: 'last month of the office, or last day of the officer in the post',
    successor: 'id or name of the office that takes over its work',
  },
  missing: (options) => `Missing options: ${options}.`,
  needsChange: (what) =>
    `Specify what to change of ${what}, such as --due, --target, --weight, --offices, --cancel or --add.`,
  notAPoint: (text) => `"${text}" is not a plan point; write a month and its cumulative percent, such as 2565-04=40.`,
  cancelOrRevive: "--cancel and --revive can't be used together.",
  nothing: (what, month) => `${what} already stands like this in ${month}; there is nothing to amend.`,
  notYet: (measure, month) => `The measure ${measure} is not in the plan yet in ${month}.`,
  beforeApproval: (from, approved) =>
    `An amendment approved on ${approved} can't count from ${from}; it counts from the month of approval at the earliest.`,
  beforeFrom: (option, month, from) =>
    `${option} ${month} lies before ${from}, the month from which the amendment counts.`,
  would: (file) => `To change: ${file}. Use --yes to write.`,
  done: (file) => `Changed: ${file}.`,
};
