import { PLAN_SHEETS, type PlanItem, type PlanSheetName } from '../../form/plan-form.ts';
import type { AnyFinding } from '../../model/finding.ts';
import { isId } from '../../model/id.ts';
import type { Called } from '../../model/called.ts';
import { meaningOf } from '../../text/names.ts';
import { cleanText } from '../form/typed.ts';
import { officeIdFor } from '../scaffold/offices.ts';
import { planColumn, type TypedRow } from './sheets.ts';

/** A row that is known to be about one thing: its own id, and of a step the measure's before it, with a slash. */
export interface KnownRow extends TypedRow {
  readonly id: string;
  readonly ownId: string;
  readonly measure?: string;
}

/** What ids begin with that are given to rows without one. */
const PREFIX: Readonly<Record<Exclude<PlanSheetName, 'result'>, string>> = {
  gaps: 'g',
  measures: 'm',
  steps: 'step',
  offices: 'office',
  officers: 'officer',
  channels: 'channel',
  assignments: 'task',
};

const textOf = (row: TypedRow, key: string): string => cleanText(row.cells[key]?.text ?? '');
const nameOf = (row: TypedRow): string => textOf(row, 'name') || textOf(row, 'title');
const namesOf = ({ values }: Pick<PlanItem, 'values'>): string[] =>
  [values.name, values.title, values.short].filter((name) => typeof name === 'string');

/** The things of a sheet by what they may be called: those of the workbook, then those that only the data has. */
export function calledOnSheet(sheet: PlanSheetName, rows: readonly KnownRow[], items: readonly PlanItem[]): Called[] {
  const things = new Map<string, string[]>();
  const add = (id: string, names: readonly string[]) =>
    things.set(id, [...new Set([...(things.get(id) ?? []), ...names.filter((name) => name !== '')])]);
  for (const row of rows) if (row.sheet === sheet) add(row.id, [nameOf(row), textOf(row, 'short')]);
  for (const item of items) if (item.sheet === sheet) add(item.id, namesOf(item));
  return [...things].map(([id, names]) => ({ id, names }));
}

/** Gives the rows of one sheet (of steps: of one measure) their ids. */
function giveIds(
  rows: readonly TypedRow[],
  items: readonly PlanItem[],
  measure: string | undefined,
  findings: AnyFinding[],
): KnownRow[] {
  const prefix = measure === undefined ? '' : `${measure}/`;
  const own = (item: PlanItem) => item.id.slice(prefix.length);
  const taken = new Set<string>();
  for (const row of rows) {
    const id = textOf(row, 'id');
    if (id === '') continue;
    const [line, column] = [row.row, planColumn(row.sheet, 'id')];
    if (!isId(id)) findings.push(row.at.finding('wrong-format', line, column, { value: id, format: 'id' }));
    else if (taken.has(id)) findings.push(row.at.finding('duplicate-id', line, column, { id }));
    taken.add(id);
  }
  const used = new Set([...taken, ...items.map(own)]);
  const free = (sheet: PlanSheetName, name: string): string => {
    if (sheet === 'offices' && name !== '') return officeIdFor(name, [...used]);
    let count = 1;
    while (used.has(`${PREFIX[sheet as keyof typeof PREFIX]}${count}`)) count += 1;
    return `${PREFIX[sheet as keyof typeof PREFIX]}${count}`;
  };
  return rows.map((row) => {
    let ownId = textOf(row, 'id');
    if (ownId === '') {
      const name = nameOf(row);
      const same = items.find(
        (item) => !taken.has(own(item)) && namesOf(item).some((each) => cleanText(each) === name),
      );
      ownId = same ? own(same) : free(row.sheet, name);
      taken.add(ownId);
      used.add(ownId);
    }
    return { ...row, id: prefix + ownId, ownId, ...(measure !== undefined && { measure }) };
  });
}

/** The measure that each row of a step is about: an empty cell means that of the row above. */
function measuresOfSteps(rows: readonly TypedRow[], measures: readonly Called[], findings: AnyFinding[]) {
  const byMeasure = new Map<string, TypedRow[]>();
  let measure: string | undefined;
  for (const row of rows) {
    const typed = textOf(row, 'measure');
    const column = planColumn('steps', 'measure');
    if (typed !== '') {
      const meaning = meaningOf(typed, measures);
      if ('id' in meaning) measure = meaning.id;
      else {
        measure = undefined;
        const known = measures.map(({ id }) => id);
        findings.push(row.at.finding('unknown-value', row.row, column, { value: typed, key: 'measure', known }));
        continue;
      }
    }
    if (measure !== undefined) byMeasure.set(measure, [...(byMeasure.get(measure) ?? []), row]);
    else if (typed === '') {
      findings.push(row.at.finding('missing-key', row.row, column, { key: 'measure', kind: 'measure' }));
    }
  }
  return byMeasure;
}

/**
 * Rows with the ids of what they are about: the id typed, else that of the thing of the same name in the data, else the
 * next free one. Rows that can't be told are left out, with a finding.
 */
export function knownRows(
  rows: readonly TypedRow[],
  items: readonly PlanItem[],
  findings: AnyFinding[],
): readonly KnownRow[] {
  const known: KnownRow[] = [];
  for (const sheet of PLAN_SHEETS) {
    if (sheet === 'result') continue;
    const [own, present] = [rows.filter((row) => row.sheet === sheet), items.filter((item) => item.sheet === sheet)];
    if (sheet !== 'steps') known.push(...giveIds(own, present, undefined, findings));
    else {
      for (const [measure, steps] of measuresOfSteps(own, calledOnSheet('measures', known, items), findings)) {
        const inMeasure = present.filter((item) => item.values.measure === measure);
        known.push(...giveIds(steps, inMeasure, measure, findings));
      }
    }
  }
  return known;
}
