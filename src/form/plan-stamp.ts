import { digestOf } from './form-stamp.ts';
import {
  PLAN_COLUMNS,
  PLAN_SHEETS,
  type PlanForm,
  type PlanItem,
  type PlanList,
  type PlanSheetName,
} from './plan-form.ts';
import { LISTS } from '../model/generated/schema.ts';

/** Workbooks of another version are not read; those of the first do not tell what they were made with. */
const VERSIONS: readonly string[] = ['1', '2'];
const VERSION = '2';

/** The lists that drop-downs choose from, in the order of the hidden sheet; `flag` is yes and no. */
const CHOICES = {
  gapKind: LISTS.gapKind,
  gapSource: LISTS.gapSource,
  stepKind: LISTS.stepKind,
  period: LISTS.period,
  post: LISTS.post,
  channelKind: LISTS.channelKind,
  channelPurpose: LISTS.channelPurpose,
  flag: ['true', 'false'],
} as const satisfies Readonly<Record<PlanList | 'flag', readonly string[]>>;

/** A list that a drop-down chooses from. */
export type PlanChoices = keyof typeof CHOICES;
const LIST_NAMES = Object.keys(CHOICES) as PlanChoices[];

/** The words that a plan's workbook was printed with, so that it is understood in whatever language it was made. */
export interface PlanLabels {
  readonly sheets: Readonly<Record<PlanSheetName, { readonly name: string; readonly headings: readonly string[] }>>;
  /** The labels of the rows of `result`, in their order. */
  readonly results: readonly string[];
  readonly choices: (list: PlanChoices, key: string) => string;
  /** What stands for every office. */
  readonly all: string;
}

/** A value of a closed list, and the word for it. */
export interface PlanChoice {
  readonly key: string;
  readonly label: string;
}

/** What a plan's workbook says about itself on its hidden sheet. */
export interface PlanStamp {
  readonly year: number;
  readonly all: string;
  readonly sheets: Readonly<Record<PlanSheetName, { readonly name: string; readonly headings: readonly string[] }>>;
  readonly results: readonly string[];
  readonly choices: Readonly<Record<PlanChoices, readonly PlanChoice[]>>;
  /** The ids that each sheet was made with. */
  readonly ids: Readonly<Record<PlanSheetName, readonly string[]>>;
  /** What the data held then of a thing, by its sheet and id; `undefined` when the workbook does not tell. */
  readonly madeWith: (sheet: PlanSheetName, id: string) => Readonly<Record<string, unknown>> | undefined;
}

const ROWS_BEFORE = 3;

/** Where the words of a list stand on the hidden sheet: the row, from 1, and how many there are from column B on. */
export const planChoicesAt = (list: PlanChoices): { readonly row: number; readonly count: number } => ({
  row: ROWS_BEFORE + LIST_NAMES.indexOf(list) + 1,
  count: CHOICES[list].length,
});

/** Of a thing, what the workbook has columns for. */
function shownOf({ sheet, values }: PlanItem): string {
  const keys = new Set([...PLAN_COLUMNS[sheet].map(({ key }) => key), 'indicators']);
  return JSON.stringify(Object.fromEntries(Object.entries(values).filter(([key]) => keys.has(key))));
}

/** The rows of the hidden sheet: texts only. */
export function planStampRows({ year, items }: PlanForm, labels: PlanLabels): string[][] {
  const rows = [
    ['ita-plan', VERSION, String(year)],
    ['results', ...labels.results],
    ['all', labels.all],
    ...LIST_NAMES.map((list) => [list, ...CHOICES[list].map((key) => labels.choices(list, key))]),
    ...PLAN_SHEETS.map((sheet) => [sheet, labels.sheets[sheet].name, ...labels.sheets[sheet].headings]),
    ...PLAN_SHEETS.map((sheet) => [
      `${sheet}-ids`,
      ...items.filter((item) => item.sheet === sheet).map(({ id }) => id),
    ]),
    ...PLAN_SHEETS.map((sheet) => [`${sheet}-made-with`, ...items.filter((item) => item.sheet === sheet).map(shownOf)]),
  ];
  return [...rows, ['digest', digestOf(rows)]];
}

/** Reads the hidden sheet's rows; `undefined` when they are not a whole stamp of a plan's workbook. */
export function readPlanStamp(all: readonly (readonly string[])[]): PlanStamp | undefined {
  const rows = all.slice(0, -1);
  const [head, results = [], every = []] = rows;
  const isOurs = head?.[0] === 'ita-plan' && VERSIONS.includes(head[1] ?? '') && all.at(-1)?.[1] === digestOf(rows);
  if (!isOurs) return undefined;
  const named = <K extends string, V>(keys: readonly K[], made: (key: K, index: number) => V) =>
    Object.fromEntries(keys.map((key, index) => [key, made(key, index)])) as Record<K, V>;
  const sheetsFrom = ROWS_BEFORE + LIST_NAMES.length;
  const ids = named(PLAN_SHEETS, (_, index) => rows[sheetsFrom + PLAN_SHEETS.length + index]?.slice(1) ?? []);
  const made = named(PLAN_SHEETS, (sheet, index) => {
    const texts = rows[sheetsFrom + PLAN_SHEETS.length * 2 + index]?.slice(1) ?? [];
    return new Map(texts.map((text, at) => [ids[sheet][at], JSON.parse(text) as Record<string, unknown>]));
  });
  return {
    year: Number(head[2]),
    all: every[1] ?? '',
    results: results.slice(1),
    choices: named(LIST_NAMES, (list, index) =>
      CHOICES[list].map((key, at) => ({ key, label: rows[ROWS_BEFORE + index]?.[at + 1] ?? '' })),
    ),
    sheets: named(PLAN_SHEETS, (_, index) => {
      const [, name = '', ...headings] = rows[sheetsFrom + index] ?? [];
      return { name, headings };
    }),
    ids,
    madeWith: (sheet, id) => made[sheet].get(id),
  };
}
