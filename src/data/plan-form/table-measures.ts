import type { Called } from '../../model/called.ts';
import { type FiscalYear, firstMonth, fiscalYearOf, lastMonth } from '../../model/fiscal-year.ts';
import { ALL_OFFICES } from '../../model/measure.ts';
import { type Month, monthText } from '../../model/month.ts';
import { TODO } from '../../model/todo.ts';
import { meaningOf } from '../../text/names.ts';
import { readTypedMonth } from '../../text/typed-month.ts';
import { spanEnds, type TableMeasure, type TableStep } from '../docx/plan-table.ts';
import { type Mapping, noted } from '../edit/values.ts';
import { pathOf } from '../places.ts';
import type { NewFile } from '../scaffold/new-file.ts';

/** What of the plan is known besides the table, and what is said of what the table leaves open. */
export interface TableScene {
  readonly year: FiscalYear;
  readonly offices: readonly Called[];
  /** Titles of measures that are there already, and their ids. */
  readonly measures: readonly Called[];
  /** Files that are there, so that no id of theirs is given again. */
  readonly files: readonly string[];
  /** Whether the plan has gaps that a measure should answer. */
  readonly hasGaps: boolean;
  /** The remark on what a step's kind and months are taken for, when the table doesn't say. */
  readonly open: { readonly kind: string; readonly months: string };
}

/** Offices that a cell names; `TODO` for one that is not known. */
function officesIn(text: string, offices: readonly Called[]): readonly string[] {
  if (text === '') return [TODO];
  const whole = meaningOf(text, offices);
  if ('id' in whole) return [whole.id];
  const ids = text
    .split(/[/,;]|\sและ(?=\S)/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const meaning = meaningOf(part, offices);
      return 'id' in meaning ? meaning.id : TODO;
    });
  return ids.includes(ALL_OFFICES) ? [ALL_OFFICES] : [...new Set(ids)];
}

const WHOLE_YEAR = /^(?:ตลอด|ทั้ง|ตลอดทั้ง)ปี(?:งบประมาณ)?$/;

/** The months of a span of the table; `undefined` when it says none of the year. */
function monthsIn(text: string, year: FiscalYear): readonly [Month, Month] | undefined {
  if (WHOLE_YEAR.test(text)) return [firstMonth(year), lastMonth(year)];
  const ends = spanEnds(text).map((end) => {
    const read = readTypedMonth(end, firstMonth(year));
    return read && 'month' in read && fiscalYearOf(read.month) === year ? read.month : undefined;
  });
  const [start, due] = ends;
  return start !== undefined && due !== undefined && start <= due ? [start, due] : undefined;
}

function stepOf(step: TableStep, index: number, own: readonly string[], { year, offices, open }: TableScene): Mapping {
  const months = monthsIn(step.time, year);
  const [start, due] = months ?? [firstMonth(year), lastMonth(year)];
  const responsible = officesIn(step.offices, offices);
  return {
    id: `step${index + 1}`,
    title: step.title,
    kind: noted('milestone', [], open.kind),
    start: monthText(start),
    due: months ? monthText(due) : noted(monthText(due), [], open.months),
    ...(responsible.join() !== own.join() && { offices: responsible }),
  };
}

/**
 * The files of the measures of a table that are not there yet, by title; with `TODO` for what the table does not say. A
 * step is taken for a milestone, one without months for one of the whole year, and remarks say so; `undated` are the
 * latter by reference.
 */
export function tableFiles(
  table: readonly TableMeasure[],
  scene: TableScene,
): { readonly files: readonly NewFile[]; readonly undated: readonly string[] } {
  const { year, measures, hasGaps } = scene;
  const taken = new Set(scene.files);
  const nextId = (): string => {
    for (let count = 1; ; count += 1) {
      const file = pathOf('measure', { year, id: `m${count}` });
      if (taken.has(file)) continue;
      taken.add(file);
      return `m${count}`;
    }
  };
  const undated: string[] = [];
  const files = table
    .filter(({ title }) => !measures.some(({ names }) => names.includes(title)))
    .map(({ title, offices, oversight, steps }): NewFile => {
      const id = nextId();
      const own = officesIn(offices, scene.offices);
      const known = steps.length > 0 ? steps : [{ title: TODO, offices, time: '' }];
      known.forEach(({ time }, index) => {
        if (!monthsIn(time, year)) undated.push(`${id}/step${index + 1}`);
      });
      const content = {
        id,
        title,
        gaps: hasGaps ? [TODO] : undefined,
        offices: own,
        oversight: oversight || TODO,
        steps: known.map((step, index) => stepOf(step, index, own, scene)),
      };
      return { file: pathOf('measure', { year, id }), kind: 'measure', content };
    });
  return { files, undated };
}
