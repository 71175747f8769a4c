import {
  type Form,
  FORM_COLUMNS,
  type FormColumn,
  type FormOffice,
  type FormOfficer,
  type FormRow,
  type MadeWith,
} from './form.ts';
import { dayText } from '../model/be-date.ts';
import { LISTS } from '../model/generated/schema.ts';
import type { StepKind } from '../model/measure.ts';
import { type Month, monthText, parseMonth } from '../model/month.ts';
import type { StepStatus } from '../model/report.ts';

/** How the forms of each version are laid out; those of another are not read. The first knew no units, and not what it was made with. */
const VERSIONS: Readonly<Record<string, { readonly columns: readonly FormColumn[]; readonly rowsOfOffice: number }>> = {
  '1': { columns: FORM_COLUMNS.filter((column) => column !== 'unit'), rowsOfOffice: 5 },
  '2': { columns: FORM_COLUMNS, rowsOfOffice: 7 },
};
const VERSION = '2';

/** The words that a form was printed with, so that it is understood in whatever language it was made. */
export interface FormLabels {
  readonly month: string;
  readonly headings: Readonly<Record<FormColumn, string>>;
  readonly statuses: Readonly<Record<StepStatus, string>>;
}

/** A step that a form was made for. */
export interface FormStep {
  readonly ref: string;
  readonly kind: StepKind;
  /** As it is called; its reference where the form does not tell. */
  readonly title: string;
  /** What its entry held when the form was made; `undefined` when the form does not tell. */
  readonly made: MadeWith | undefined;
}

/** What a form says about itself on its hidden sheet. */
export interface FormStamp {
  readonly month: Month;
  readonly columns: readonly FormColumn[];
  readonly labels: FormLabels;
  readonly offices: readonly {
    readonly id: string;
    readonly name: string;
    readonly sheet: string;
    readonly officers: readonly FormOfficer[];
    /** What the report held when the form was made; `undefined` when the form does not tell. */
    readonly made: MadeWith | undefined;
    readonly steps: readonly FormStep[];
  }[];
}

/** FNV-1a of 64 bits of rows of texts, in hexadecimal: tells a slip of the hand, not a forger. */
export function digestOf(rows: readonly (readonly string[])[]): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(JSON.stringify(rows))) {
    hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  return hash.toString(16).padStart(16, '0');
}

const headOf = ({ reportedBy, submitted }: FormOffice): string =>
  JSON.stringify({ reported_by: reportedBy, submitted: submitted === undefined ? undefined : dayText(submitted) });

const detailsOf = ({ kind, step, status, amount, result, problem, suggestion }: FormRow): string => {
  const key = kind === 'milestone' ? 'percent' : 'value';
  return JSON.stringify({ title: step, made: { status, [key]: amount, result, problem, suggestion } });
};

/** The rows of the hidden sheet: texts only. */
export function stampRows(form: Form, labels: FormLabels): string[][] {
  const rows = [
    ['ita-form', VERSION],
    ['month', monthText(form.month), labels.month],
    ['headings', ...FORM_COLUMNS.map((column) => labels.headings[column])],
    ['statuses', ...LISTS.stepStatus.map((status) => labels.statuses[status])],
    ...form.offices.flatMap((office) => {
      const { id, name, sheet, officers, rows: steps } = office;
      return [
        ['office', id, sheet, name],
        ['officers', ...officers.map((officer) => officer.label)],
        ['officer-ids', ...officers.map((officer) => officer.id)],
        ['steps', ...steps.map((step) => step.ref)],
        ['kinds', ...steps.map((step) => step.kind)],
        ['made-with', headOf(office)],
        ['details', ...steps.map(detailsOf)],
      ];
    }),
  ];
  return [...rows, ['digest', digestOf(rows)]];
}

const ROWS_BEFORE = 4;

/** Where the choices of a drop-down stand on the hidden sheet: the row, from 1. Choices start in column B. */
export const choicesRow = (of: 'statuses' | { readonly office: number }): number =>
  of === 'statuses' ? ROWS_BEFORE : ROWS_BEFORE + of.office * (VERSIONS[VERSION]?.rowsOfOffice ?? 0) + 2;

/** What `detailsOf` wrote: the digest says that nobody else did. */
const detailsIn = (text: string | undefined, ref: string): Pick<FormStep, 'title' | 'made'> =>
  text === undefined ? { title: ref, made: undefined } : (JSON.parse(text) as Pick<FormStep, 'title' | 'made'>);

/** Reads the hidden sheet's rows; `undefined` when they are not a whole stamp of ours. */
export function readStamp(all: readonly (readonly string[])[]): FormStamp | undefined {
  const rows = all.slice(0, -1);
  const [head, month = [], headings = [], statuses = []] = rows;
  const version = head?.[0] === 'ita-form' ? VERSIONS[head[1] ?? ''] : undefined;
  if (!version || all.at(-1)?.[1] !== digestOf(rows)) return undefined;
  const { columns, rowsOfOffice } = version;
  const read = parseMonth(month[1] ?? '');
  if (!read) return undefined;
  const labelled = <K extends string>(keys: readonly K[], row: readonly string[]) =>
    Object.fromEntries(keys.map((key, index) => [key, row[index + 1] ?? ''])) as Record<K, string>;
  const offices: FormStamp['offices'][number][] = [];
  for (let at = ROWS_BEFORE; at < rows.length; at += rowsOfOffice) {
    const [office = [], labels = [], ids = [], steps = [], kinds = [], made = [], details = []] = rows.slice(
      at,
      at + rowsOfOffice,
    );
    const [, id = '', sheet = '', name = ''] = office;
    const officers = ids.slice(1).map((officer, index) => ({ id: officer, label: labels[index + 1] ?? '' }));
    const kindAt = (index: number) => LISTS.stepKind.find((kind) => kind === kinds[index + 1]) ?? 'milestone';
    offices.push({
      id,
      name,
      sheet,
      officers,
      made: made[1] === undefined ? undefined : (JSON.parse(made[1]) as MadeWith),
      steps: steps.slice(1).map((ref, index) => ({ ref, kind: kindAt(index), ...detailsIn(details[index + 1], ref) })),
    });
  }
  return {
    month: read.month,
    columns,
    labels: {
      month: month[2] ?? '',
      headings: labelled(columns, headings),
      statuses: labelled(LISTS.stepStatus, statuses),
    },
    offices,
  };
}
