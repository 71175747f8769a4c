import type { PlanChange, TermChange } from '../../in-force/changes.ts';
import type { Measure, Step } from '../../model/measure.ts';
import { isoMonth } from '../../model/month.ts';
import type { Register } from '../../model/register.ts';
import type { Words } from '../../words/words.ts';
import type { Cell, Table } from '../document.ts';
import { day, month, term, text } from './cells.ts';
import { officerTerm } from './names.ts';
import { planChangeLines } from './plan-changes.ts';
import { type Field, tableFrom } from './table.ts';
import { dayData, monthData, numberData } from './to-data.ts';

interface Row {
  readonly change: PlanChange;
  readonly line: string;
  /** The same for machines: `m1/a due 2022-01 2022-03`, `m1/b added`. */
  readonly key: string;
}

/**
 * One row for each thing that a paper changed of the plan: what, from what, to what, from when, the paper and the reason.
 * A measure is named by its id unless told otherwise.
 */
export function amendmentsTable(
  register: Register,
  words: Words,
  changes: readonly PlanChange[],
  nameOf: (measure: Measure) => Cell = ({ id }) => term(id, id),
): Table {
  const { label, planChange } = words.views;
  const fields: Field<Row>[] = [
    { key: 'from', title: label.countsFrom, importance: 2, cell: ({ change }) => month(change.from) },
    {
      key: 'measure',
      title: label.measure,
      importance: 2,
      cell: ({ change: { measure } }) => nameOf(measure),
    },
    { key: 'change', title: label.amended, importance: 1, minWidth: 22, cell: ({ line, key }) => term(key, line) },
    { key: 'document', title: label.document, importance: 3, cell: ({ change }) => text(change.approved.document) },
    { key: 'approved', title: label.approved, importance: 4, cell: ({ change }) => day(change.approved.on) },
    {
      key: 'by',
      title: label.approvedBy,
      importance: 5,
      cell: ({ change }) => officerTerm(register, change.approved.by),
    },
    { key: 'reason', title: label.reason, importance: 3, minWidth: 14, cell: ({ change }) => text(change.reason) },
  ];
  const rows = changes.flatMap((change) =>
    planChangeLines(register, words, change).map((line, index) => ({ change, line, key: keyOf(change, index) })),
  );
  return tableFrom('amendments', planChange.table, planChange.none, fields, rows);
}

function keyOf({ measure, terms }: PlanChange, index: number): string {
  const term = terms[index];
  if (!term) return `${measure.id} added`;
  const { step, property, before, after } = termData(term);
  const plain = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
  return property === null ? `${step} added` : `${step ?? measure.id} ${property} ${plain(before)} ${plain(after)}`;
}

/** What a property says by some terms, for machines: months in ISO 8601 CE, numbers to two decimals, ids as a list. */
function valueData(what: Exclude<TermChange, { of: 'added-step' }>['what'], terms: Measure | Step): unknown {
  const step = 'kind' in terms ? terms : undefined;
  const measure = 'kind' in terms ? undefined : terms;
  switch (what) {
    case 'title':
      return terms.title;
    case 'start':
    case 'due':
      return step ? isoMonth(step[what]) : null;
    case 'target':
      return step?.kind === 'quantity' ? numberData(step.target) : null;
    case 'weight':
      return numberData(terms.weight);
    case 'offices':
      return terms.offices ?? null;
    case 'officers':
      return step?.officers ?? null;
    case 'plan':
      return (step?.plan ?? []).map((point) => ({ month: isoMonth(point.month), percent: numberData(point.percent) }));
    case 'gaps':
      return measure?.gaps ?? null;
    case 'serves':
      return measure?.serves ?? null;
    case 'budget':
      return numberData(measure?.budget);
    case 'oversight':
      return measure?.oversight ?? null;
    case 'cancelled':
      return terms.cancelled ?? false;
  }
}

const termData = (change: TermChange) =>
  change.of === 'added-step'
    ? { step: change.after.ref, property: null, before: null, after: null }
    : {
        step: change.of === 'step' ? change.after.ref : null,
        property: change.what,
        before: valueData(change.what, change.before),
        after: valueData(change.what, change.after),
      };

/** The changes of a plan for machines, one for each paper and measure. */
export const amendmentsData = (changes: readonly PlanChange[]) =>
  changes.map(({ measure, from, approved, reason, terms, adds }) => ({
    measure: measure.id,
    ...monthData('from', from),
    approvedBy: approved.by,
    ...dayData('approvedOn', approved.on),
    document: approved.document,
    reason,
    measureAdded: adds,
    changes: terms.map(termData),
  }));
