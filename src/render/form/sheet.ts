import type { Cell, CellStyle, CellValue, WriteSheet } from 'hucre/xlsx';
import { dayText } from '../../model/be-date.ts';
import {
  columnLetters,
  columnNumber,
  type Form,
  FORM_COLUMNS,
  FORM_PLACES,
  type FormColumn,
  type FormOffice,
  type FormRow,
} from '../../form/form.ts';
import type { StepStatus } from '../../model/report.ts';
import type { Words } from '../../words/words.ts';
import { literal } from '../xlsx/value.ts';
import { STYLES } from './styles.ts';
import { validationsOf } from './validations.ts';

/** Widths in characters of the default font. */
const WIDTHS: Readonly<Record<FormColumn, number>> = {
  ref: 12,
  no: 5,
  measure: 24,
  step: 26,
  goal: 11,
  planned: 9,
  lastStatus: 18,
  lastAmount: 9,
  status: 18,
  amount: 9,
  unit: 9,
  result: 30,
  problem: 20,
  suggestion: 20,
  evidence: 18,
  link: 22,
};

const LINE_POINTS = 22;
/** Room in a row of steps for fonts with higher lines, where the workbook's own is not installed. */
const SPARE_LINES = 0.25;

/** Lines that a text takes in a column, some room for wrapping left; marks above and below a letter take none. */
function linesOf(text: string, column: FormColumn): number {
  const width = WIDTHS[column] * 0.7;
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.replace(/\p{Mn}/gu, '').length / width)), 0);
}

type Cells = Map<string, Partial<Cell>>;

function put(cells: Cells, row: number, column: FormColumn, value: CellValue, style: CellStyle): void {
  cells.set(`${row - 1},${columnNumber(column) - 1}`, {
    value: typeof value === 'string' ? literal(value) : value,
    style,
  });
}

const plain = (text: string | undefined): string | null => (text === undefined || text === '' ? null : text);

function putHead(cells: Cells, form: Form, office: FormOffice, month: string, { form: words }: Words): void {
  const { title, agency, note, label, value } = FORM_PLACES;
  put(cells, title, label, `${words.title} ${month}`, STYLES.title);
  put(cells, agency, label, words.agency, STYLES.label);
  put(cells, agency, value, form.agency, STYLES.shown);
  put(cells, FORM_PLACES.month, label, words.month, STYLES.label);
  put(cells, FORM_PLACES.month, value, month, { ...STYLES.shown, numFmt: '@' });
  put(cells, FORM_PLACES.office, label, words.office, STYLES.label);
  put(cells, FORM_PLACES.office, value, office.name, STYLES.shown);
  put(cells, FORM_PLACES.reportedBy, label, words.reportedBy, STYLES.label);
  const reporter = office.officers.find((officer) => officer.id === office.reportedBy);
  put(cells, FORM_PLACES.reportedBy, value, plain(reporter?.label), STYLES.textInput);
  put(cells, FORM_PLACES.submitted, label, words.submitted, STYLES.label);
  const submitted = office.submitted === undefined ? null : dayText(office.submitted);
  put(cells, FORM_PLACES.submitted, value, submitted, STYLES.textInput);
  put(cells, note, label, words.note, STYLES.note);
}

function putStep(cells: Cells, row: number, number: number, step: FormRow, words: Words): number {
  const word = (status: StepStatus | null | undefined) => (status ? words.views.status[status] : null);
  const texts: Partial<Record<FormColumn, string | null>> = {
    ref: step.ref,
    measure: step.measure,
    step: step.step,
    goal: step.goal,
    unit: step.unit,
    lastStatus: word(step.lastStatus),
  };
  const inputs: Partial<Record<FormColumn, string | null>> = {
    status: word(step.status),
    result: plain(step.result),
    problem: plain(step.problem),
    suggestion: plain(step.suggestion),
    evidence: null,
    link: null,
  };
  put(cells, row, 'no', number, STYLES.count);
  put(cells, row, 'planned', step.planned, { ...STYLES.number, numFmt: '0.0' });
  put(cells, row, 'lastAmount', step.lastAmount, STYLES.number);
  put(cells, row, 'amount', step.amount ?? null, step.kind === 'recurring' ? STYLES.number : STYLES.numberInput);
  let lines = 2;
  for (const [group, style] of [
    [texts, STYLES.text],
    [inputs, STYLES.textInput],
  ] as const) {
    for (const [key, value] of Object.entries(group)) {
      const column = key as FormColumn;
      put(cells, row, column, value ?? null, style);
      if (typeof value === 'string' && column !== 'ref') lines = Math.max(lines, linesOf(value, column));
    }
  }
  return lines;
}

/** One office's sheet; `index` is its place among the offices of the form. */
export function formSheet(form: Form, office: FormOffice, index: number, month: string, words: Words): WriteSheet {
  const cells: Cells = new Map();
  const { headings, firstStep } = FORM_PLACES;
  putHead(cells, form, office, month, words);
  const headingLines = FORM_COLUMNS.map((column) => {
    put(cells, headings, column, words.form.headings[column], STYLES.heading);
    return linesOf(words.form.headings[column], column);
  });
  const rowDefs = new Map(Array.from({ length: headings - 1 }, (_, row) => [row, { height: LINE_POINTS }]));
  rowDefs.set(FORM_PLACES.title - 1, { height: LINE_POINTS * 1.5 });
  rowDefs.set(headings - 1, { height: Math.max(...headingLines, 2) * LINE_POINTS });
  office.rows.forEach((step, at) => {
    const row = firstStep + at;
    rowDefs.set(row - 1, { height: (putStep(cells, row, at + 1, step, words) + SPARE_LINES) * LINE_POINTS });
  });
  const lastColumn = columnLetters(FORM_COLUMNS.length);
  const lastRow = Math.max(headings, firstStep + office.rows.length - 1);
  return {
    name: office.sheet,
    rows: [],
    cells,
    rowDefs,
    columns: FORM_COLUMNS.map((column) => ({ width: WIDTHS[column], ...(column === 'ref' && { hidden: true }) })),
    freezePane: { rows: headings, columns: columnNumber('step') },
    dataValidations: validationsOf(office, index, words),
    protection: { sheet: true, formatRows: true, formatColumns: true },
    view: { showGridLines: false },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
      printArea: `$A$1:$${lastColumn}$${lastRow}`,
      printTitlesRow: `$${headings}:$${headings}`,
    },
    headerFooter: { oddFooter: `&L${office.sheet.replaceAll('&', '&&')}&R${words.form.page} &P/&N` },
  };
}
