import type { Cell, CellStyle, CellValue, DataValidation, WriteSheet } from 'hucre/xlsx';
import { columnLetters, STAMP_SHEET } from '../../form/form.ts';
import {
  PLAN_COLUMNS,
  PLAN_PLACES,
  PLAN_RESULT,
  type PlanForm,
  type PlanSheetName,
  type PlanValue,
} from '../../form/plan-form.ts';
import { type PlanChoices, type PlanLabels, planChoicesAt } from '../../form/plan-stamp.ts';
import type { Words } from '../../words/words.ts';
import { STYLES } from '../form/styles.ts';
import { literal } from '../xlsx/value.ts';
import type { CellValues } from './values.ts';

/** Rows to type new things into, below those that are there. */
const SPARE_ROWS = 40;
/** Rows that drop-downs reach down to; more can be pasted below without them. */
const LAST_ROW = 500;
const LINE_POINTS = 22;

type Sheet = { readonly cells: Map<string, Partial<Cell>>; readonly heights: Map<number, number> };

const put = ({ cells }: Sheet, row: number, column: number, value: CellValue, style: CellStyle): void => {
  cells.set(`${row - 1},${column}`, { value: typeof value === 'string' ? literal(value) : value, style });
};

/** Lines that a text takes in a column; marks above and below a letter take none. */
const linesOf = (text: string, width: number): number =>
  text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.replace(/\p{Mn}/gu, '').length / (width * 0.75))), 0);

const styleOf = ({ type }: PlanValue): CellStyle => (type === 'number' ? STYLES.numberInput : STYLES.textInput);

/** Prompts and drop-downs of a stretch of cells. */
function validationOf(kind: PlanValue, range: string, { planForm, form }: Words, labels: PlanLabels): DataValidation[] {
  const { prompts } = planForm;
  const says = (text: string) => ({ allowBlank: true, showInputMessage: true, inputMessage: text });
  const hint = (text: string): DataValidation[] => [{ type: 'custom', formula1: 'TRUE', range, ...says(text) }];
  const from = (formula1: string, strict: boolean): DataValidation[] => [
    {
      type: 'list',
      formula1,
      range,
      ...says(prompts.choose),
      ...(strict && { showErrorMessage: true, errorTitle: form.refused, errorMessage: prompts.choose }),
    },
  ];
  const choices = (list: PlanChoices) => {
    const { row, count } = planChoicesAt(list);
    return from(`${STAMP_SHEET}!$B$${row}:$${columnLetters(count + 1)}$${row}`, true);
  };
  switch (kind.type) {
    case 'id':
      return hint(prompts.id);
    case 'number':
      return hint(prompts.number);
    case 'month':
      return hint(prompts.month);
    case 'date':
      return hint(prompts.date);
    case 'indicators':
      return hint(prompts.indicators);
    case 'choice':
      return choices(kind.list);
    case 'flag':
      return choices('flag');
    case 'choices':
    case 'references':
    case 'texts':
      return hint(prompts.several);
    case 'reference': {
      const key = kind.to === 'measures' || kind.to === 'gaps' ? 'id' : 'name';
      const letters = columnLetters(PLAN_COLUMNS[kind.to].findIndex((column) => column.key === key) + 1);
      const name = `'${labels.sheets[kind.to].name}'`;
      return from(`${name}!$${letters}$${PLAN_PLACES.first}:$${letters}$${LAST_ROW}`, false);
    }
    case 'text':
      return [];
  }
}

/** One sheet of the plan's workbook: help, headings, a row for each thing that is there, and rows to type into. */
export function planSheet(
  form: PlanForm,
  name: PlanSheetName,
  { labels, values, words }: { labels: PlanLabels; values: CellValues; words: Words },
): WriteSheet {
  const columns = PLAN_COLUMNS[name];
  const sheet: Sheet = { cells: new Map(), heights: new Map() };
  const { title, help, headings, first } = PLAN_PLACES;
  put(sheet, title, 0, `${words.planForm.sheets[name]} · ${words.planForm.title(String(form.year))}`, STYLES.title);
  put(sheet, help, 0, words.planForm.help[name], STYLES.note);
  sheet.heights.set(title - 1, LINE_POINTS * 1.5);
  sheet.heights.set(help - 1, LINE_POINTS);
  sheet.heights.set(headings - 1, LINE_POINTS * 2);
  const titles = labels.sheets[name].headings;
  for (const [index, heading] of titles.entries()) put(sheet, headings, index, heading, STYLES.heading);
  const validations: DataValidation[] = [];
  const items = form.items.filter((item) => item.sheet === name);
  let last: number = first;
  if (name === 'result') {
    for (const [index, { path, value }] of PLAN_RESULT.entries()) {
      const row = first + index;
      const item = items.find(({ id }) => id === path.join('.'));
      put(sheet, row, 0, labels.results[index] ?? '', STYLES.text);
      put(sheet, row, 1, item ? values.of(value, 'value', item.values) : null, styleOf(value));
      sheet.heights.set(row - 1, LINE_POINTS);
      validations.push(...validationOf(value, `B${row}`, words, labels));
      last = row;
    }
  } else {
    for (let index = 0; index < items.length + SPARE_ROWS; index += 1) {
      const item = items[index];
      let lines = 1;
      for (const [at, { key, value, width }] of columns.entries()) {
        const shown = item ? values.of(value, key, item.values) : null;
        put(sheet, first + index, at, shown, styleOf(value));
        if (typeof shown === 'string') lines = Math.max(lines, linesOf(shown, width));
      }
      sheet.heights.set(first + index - 1, lines * LINE_POINTS);
    }
    last = first + items.length + SPARE_ROWS - 1;
    const bottom = Math.max(LAST_ROW, last);
    for (const [at, { value }] of columns.entries()) {
      const letters = columnLetters(at + 1);
      validations.push(...validationOf(value, `${letters}${first}:${letters}${bottom}`, words, labels));
    }
  }
  return {
    name: labels.sheets[name].name,
    rows: [],
    cells: sheet.cells,
    rowDefs: new Map([...sheet.heights].map(([row, height]) => [row, { height }])),
    columns: columns.map(({ width }) => ({ width })),
    freezePane: { rows: headings, columns: name === 'result' ? 0 : 1 },
    dataValidations: validations,
    view: { showGridLines: false },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printArea: `$A$1:$${columnLetters(columns.length)}$${name === 'result' ? last : first + items.length}`,
      printTitlesRow: `$${headings}:$${headings}`,
    },
  };
}
