import type { LISTS } from '../model/generated/schema.ts';

/** The closed lists that cells of the plan's workbook choose from. */
export type PlanList = Extract<
  keyof typeof LISTS,
  'gapKind' | 'gapSource' | 'stepKind' | 'period' | 'post' | 'channelKind' | 'channelPurpose'
>;

/** A sheet of the plan's workbook. */
export type PlanSheetName =
  | 'result'
  | 'gaps'
  | 'measures'
  | 'steps'
  | 'offices'
  | 'officers'
  | 'channels'
  | 'assignments';

/** What a cell holds: `reference` names an item of another sheet, `flag` is yes or no, lists stand with commas between. */
export type PlanValue =
  | { readonly type: 'id' | 'text' | 'number' | 'month' | 'date' | 'flag' | 'texts' | 'indicators' }
  | { readonly type: 'choice' | 'choices'; readonly list: PlanList }
  | { readonly type: 'reference' | 'references'; readonly to: PlanSheetName };

/** A column, by the key of the file that it stands for; those that are required must be filled in. */
export interface PlanColumn {
  readonly key: string;
  readonly value: PlanValue;
  readonly width: number;
  readonly required?: true;
}

const value = (type: 'id' | 'text' | 'number' | 'month' | 'date' | 'flag' | 'texts' | 'indicators'): PlanValue => ({
  type,
});
const id: PlanColumn = { key: 'id', value: value('id'), width: 12 };
const column = (key: string, of: PlanValue, width: number): PlanColumn => ({ key, value: of, width });
const needed = (key: string, of: PlanValue, width: number): PlanColumn => ({
  ...column(key, of, width),
  required: true,
});
const choice = (list: PlanList): PlanValue => ({ type: 'choice', list });
const one = (to: PlanSheetName): PlanValue => ({ type: 'reference', to });
const some = (to: PlanSheetName): PlanValue => ({ type: 'references', to });
const [text, number, month, date] = [value('text'), value('number'), value('month'), value('date')];

/** The sheets in their order, each with its columns from A on. Rows of `result` are fixed: see `PLAN_RESULT`. */
export const PLAN_COLUMNS: Readonly<Record<PlanSheetName, readonly PlanColumn[]>> = {
  result: [column('label', text, 34), column('value', text, 44)],
  gaps: [
    id,
    needed('kind', choice('gapKind'), 20),
    column('source', choice('gapSource'), 20),
    needed('title', text, 50),
    column('indicator', value('indicators'), 11),
    column('score', number, 10),
    column('practice', text, 50),
  ],
  measures: [
    id,
    needed('title', text, 50),
    column('gaps', some('gaps'), 14),
    needed('offices', some('offices'), 26),
    column('oversight', text, 40),
    column('serves', value('texts'), 26),
    column('budget', number, 12),
    column('weight', number, 9),
    column('yearly', value('flag'), 10),
  ],
  steps: [
    needed('measure', one('measures'), 10),
    id,
    needed('title', text, 50),
    needed('kind', choice('stepKind'), 14),
    column('target', number, 10),
    column('unit', text, 10),
    column('every', choice('period'), 10),
    needed('start', month, 12),
    needed('due', month, 12),
    column('offices', some('offices'), 24),
    column('officers', some('officers'), 30),
    column('weight', number, 9),
  ],
  offices: [
    id,
    needed('name', text, 34),
    needed('short', text, 12),
    column('head', one('officers'), 28),
    column('reporting', value('flag'), 10),
    column('from', month, 12),
    column('until', month, 12),
    column('succeeded_by', one('offices'), 24),
  ],
  officers: [
    id,
    needed('name', text, 30),
    needed('position', text, 34),
    column('post', choice('post'), 22),
    column('acting', text, 28),
    column('office', one('offices'), 26),
    column('from', date, 14),
    column('until', date, 14),
  ],
  channels: [
    id,
    needed('kind', choice('channelKind'), 20),
    needed('purposes', { type: 'choices', list: 'channelPurpose' }, 26),
    needed('name', text, 34),
    column('officer', one('officers'), 28),
    column('address', text, 40),
  ],
  assignments: [
    id,
    needed('title', text, 50),
    column('item', text, 9),
    needed('officer', one('officers'), 28),
    needed('due', date, 14),
    column('done', date, 14),
    column('url', text, 34),
    column('file', text, 34),
  ],
};

/** The sheets in the order of the workbook. */
export const PLAN_SHEETS = Object.keys(PLAN_COLUMNS) as PlanSheetName[];

/** The rows of the sheet `result`: where each value stands in `plan.yaml`; an indicator by its number. */
export const PLAN_RESULT: readonly { readonly path: readonly (string | number)[]; readonly value: PlanValue }[] = [
  { path: ['last_result', 'year'], value: number },
  { path: ['last_result', 'score'], value: number },
  { path: ['last_result', 'level'], value: text },
  { path: ['last_result', 'announced'], value: date },
  ...['iit', 'eit', 'eit_part1', 'eit_part2', 'oit'].map((key) => ({
    path: ['last_result', 'instruments', key],
    value: number,
  })),
  ...Array.from({ length: 10 }, (_, index) => ({ path: ['last_result', 'indicators', index + 1], value: number })),
  { path: ['target', 'score'], value: number },
  { path: ['target', 'level'], value: text },
  { path: ['announced'], value: date },
  ...['analyst', 'head', 'clerk', 'mayor'].map((post) => ({ path: ['signers', post], value: one('officers') })),
];

/** Where things stand on every sheet: row numbers from 1. */
export const PLAN_PLACES = { title: 1, help: 2, headings: 3, first: 4 } as const;

/** Something that the plan's workbook has a row for, as files write it: `at` is where its values lie in the file. */
export interface PlanItem {
  readonly sheet: PlanSheetName;
  /** Unique on its sheet; of a step `measure/step`, of a row of `result` its path with dots. */
  readonly id: string;
  readonly file: string;
  readonly at: readonly (string | number)[];
  readonly values: Readonly<Record<string, unknown>>;
}

/** A plan as a workbook shows it. */
export interface PlanForm {
  readonly year: number;
  readonly agency: string;
  readonly items: readonly PlanItem[];
}

/** What items of a sheet are called by: officers, offices and channels by name, the others by title. */
export const calledBy = ({ values }: Pick<PlanItem, 'values'>): string => String(values.name ?? values.title ?? '');
