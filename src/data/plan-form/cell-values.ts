import { PLAN_COLUMNS, type PlanSheetName, type PlanValue } from '../../form/plan-form.ts';
import type { PlanStamp } from '../../form/plan-stamp.ts';
import { type Day, dayText, monthOfDay } from '../../model/be-date.ts';
import type { Called } from '../../model/called.ts';
import { firstMonth, fiscalYearOf } from '../../model/fiscal-year.ts';
import type { Code, CodeArgs } from '../../model/code-args.ts';
import type { AnyFinding } from '../../model/finding.ts';
import { ALL_OFFICES } from '../../model/measure.ts';
import { type Month, monthText } from '../../model/month.ts';
import { meaningOf } from '../../text/names.ts';
import { nearMiss } from '../../text/near-miss.ts';
import { toArabicDigits } from '../../text/thai-text.ts';
import { readTypedDay, readTypedMonth } from '../../text/typed-month.ts';
import type { Yaml } from '../edit/values.ts';
import { cleanText, daysOf, readAmount, readChoice } from '../form/typed.ts';
import type { SheetCell } from '../form/workbook.ts';
import { planColumn, type TypedRow } from './sheets.ts';

/** What ends a value in a cell that holds several. */
const BETWEEN = /[,;\n]/;
/** How far from the plan's year a date may lie when its year can be read in several ways. */
const NEAR_YEARS = 3;
/** Words that stand for every office besides the one that the workbook prints. */
const EVERY = ['ทุกกอง', 'ทุกสำนัก/กอง', 'ทุกหน่วยงาน', 'ทุกส่วนราชการ', 'every office'];

/** What cells of references may name, by sheet. */
export type Things = Readonly<Record<PlanSheetName, readonly Called[]>>;

/** Reads the cells of one row; what can't be read becomes a finding at its cell. */
export class PlanCells {
  readonly #row: TypedRow;
  readonly #stamp: PlanStamp;
  readonly #things: Things;
  readonly #findings: AnyFinding[];

  constructor(row: TypedRow, stamp: PlanStamp, things: Things, findings: AnyFinding[]) {
    this.#row = row;
    this.#stamp = stamp;
    this.#things = things;
    this.#findings = findings;
  }

  /** The value of a key; `undefined` when its cell is empty, or can't be read. */
  read(key: string, kind: PlanValue): Yaml | undefined {
    const cell = this.#row.cells[key];
    const required = PLAN_COLUMNS[this.#row.sheet].some((column) => column.key === key && column.required);
    if (!cell || cell.kind === 'formula') {
      if (!cell && required) this.#find('missing-key', key, { key, kind: 'plan' });
      return undefined;
    }
    if (cell.kind === 'other') return this.#find('wrong-type', key, { expected: 'string', found: 'null', key });
    return this.#value(kind, key, cell);
  }

  #find<C extends Code>(code: C, key: string, args: CodeArgs[C]): undefined {
    const { sheet, row, at } = this.#row;
    const column = sheet === 'result' ? 2 : planColumn(sheet, key);
    this.#findings.push(at.finding(code, row, column, args));
    return undefined;
  }

  #value(kind: PlanValue, key: string, cell: SheetCell): Yaml | undefined {
    const text = cleanText(cell.text);
    switch (kind.type) {
      case 'number':
        return readAmount(cell) ?? this.#find('wrong-type', key, { expected: 'number', found: 'string', key });
      case 'month':
        return this.#month(key, cell, text);
      case 'date':
        return this.#date(key, cell, text);
      case 'flag': {
        const chosen = this.#choice('flag', key, text);
        return chosen === undefined ? undefined : chosen === 'true';
      }
      case 'choice':
        return this.#choice(kind.list, key, text);
      case 'choices':
        return this.#all(text.split(BETWEEN), (part) => this.#choice(kind.list, key, part));
      case 'reference':
        return this.#named(kind.to, key, text)?.[0];
      case 'references':
        return this.#references(kind.to, key, text);
      case 'texts':
        return this.#all(text.split(BETWEEN), (part) => part);
      case 'indicators':
        return this.#all(toArabicDigits(text).split(/[,;\s]+/), (part) =>
          /^\d+$/.test(part)
            ? Number(part)
            : this.#find('wrong-type', key, { expected: 'integer', found: 'string', key }),
        );
      default:
        return text;
    }
  }

  /** What the parts of a cell mean, each once, whatever is typed twice. */
  #all<T extends string | number>(
    parts: readonly string[],
    read: (part: string) => T | readonly T[] | undefined,
  ): readonly T[] {
    const texts = new Set(parts.map((part) => part.trim()).filter((part) => part !== ''));
    return [...new Set([...texts].flatMap((text) => read(text) ?? []))];
  }

  #choice(list: keyof PlanStamp['choices'], key: string, text: string): string | undefined {
    const choices = this.#stamp.choices[list];
    const chosen = readChoice(text, choices);
    if (chosen !== undefined) return chosen;
    const known = choices.map(({ label }) => label);
    const near = nearMiss(text, known);
    return this.#find('unknown-value', key, { value: text, key, known, ...(near !== undefined && { near }) });
  }

  /** Of several readings the one near the plan's year. */
  #near<T extends Month | Day>(found: readonly T[], yearOf: (value: T) => number): T | undefined {
    const near = found.filter((value) => Math.abs(yearOf(value) - this.#stamp.year) <= NEAR_YEARS);
    return near.length === 1 ? near[0] : found.length === 1 ? found[0] : undefined;
  }

  #month(key: string, cell: SheetCell, text: string): string | undefined {
    const typed = readTypedMonth(text, firstMonth(this.#stamp.year));
    const found =
      cell.kind === 'date'
        ? daysOf(cell).map(monthOfDay)
        : typed === undefined
          ? []
          : 'choices' in typed
            ? typed.choices
            : [typed.month];
    const month = this.#near(found, fiscalYearOf);
    return month === undefined ? this.#find('wrong-format', key, { value: text, format: 'month' }) : monthText(month);
  }

  #date(key: string, cell: SheetCell, text: string): string | undefined {
    const typed = cell.kind === 'date' ? { choices: daysOf(cell) } : readTypedDay(text);
    const found = typed === undefined ? [] : typeof typed === 'object' ? typed.choices : [typed];
    const day = this.#near(found, (each) => fiscalYearOf(monthOfDay(each)));
    return day === undefined ? this.#find('wrong-format', key, { value: text, format: 'date' }) : dayText(day);
  }

  /** The ids that a text means as a whole, or taken apart at slashes; with a finding when it means nothing. */
  #named(to: PlanSheetName, key: string, text: string): string[] | undefined {
    const every = { id: ALL_OFFICES, names: [this.#stamp.all, ...EVERY] };
    const things = to === 'offices' && key === 'offices' ? [...this.#things[to], every] : this.#things[to];
    const meaning = meaningOf(text, things);
    if ('id' in meaning) return [meaning.id];
    const parts = text.split('/').map((part) => part.trim());
    const ids = parts.map((part) => meaningOf(part, things)).flatMap((each) => ('id' in each ? each.id : []));
    if (parts.length > 1 && ids.length === parts.length) return ids;
    const [known, near] =
      'choices' in meaning
        ? [meaning.choices.map(({ id, names: [name] }) => `${id} (${name})`), undefined]
        : [things.map(({ id, names: [name] }) => name ?? id), meaning.near[0]];
    return this.#find('unknown-value', key, { value: text, key, known, ...(near !== undefined && { near }) });
  }

  #references(to: PlanSheetName, key: string, text: string): readonly string[] {
    const ids = this.#all(text.split(BETWEEN), (part) => this.#named(to, key, part));
    return ids.includes(ALL_OFFICES) && to === 'offices' ? [ALL_OFFICES] : ids;
  }
}
