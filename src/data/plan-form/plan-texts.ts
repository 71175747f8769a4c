import { PLAN_RESULT, type PlanItem, type PlanSheetName } from '../../form/plan-form.ts';
import type { Path } from '../../model/pointer.ts';
import type { FileKind } from '../../model/register.ts';
import { type FieldValues, withFields, withItem } from '../edit/change.ts';
import { childShape, type Shape, shapeOf } from '../edit/schema.ts';
import type { Mapping, Yaml } from '../edit/values.ts';
import { cleanText } from '../form/typed.ts';
import type { Sources } from '../locate.ts';
import { parse } from '../parse.ts';
import { pathOf } from '../places.ts';
import { type NewItem, newText, textWithItem } from '../scaffold/new-file.ts';
import { plainOf } from '../tree.ts';
import { resultAt } from './items.ts';
import type { PlanRow } from './read-plan-form.ts';

type Plain = Readonly<Record<string, unknown>>;
type ListSheet = Exclude<PlanSheetName, 'result' | 'measures'>;

/** The kind of file that a sheet's things lie in, and the key of their list. */
const LISTS: Readonly<Record<ListSheet, readonly [kind: FileKind, key: string]>> = {
  gaps: ['plan', 'gaps'],
  steps: ['measure', 'steps'],
  offices: ['offices', 'offices'],
  officers: ['officers', 'officers'],
  channels: ['channels', 'channels'],
  assignments: ['assignments', 'assignments'],
};

const keysOf = (shape: Shape | undefined): string[] => Object.keys(shape?.properties ?? {});
const orderOf = (sheet: PlanSheetName): string[] => {
  if (sheet === 'measures' || sheet === 'result') return keysOf(shapeOf('measure'));
  const [kind, key] = LISTS[sheet];
  return keysOf(childShape(shapeOf(kind), key)?.items);
};

const alike = (value: unknown): string =>
  JSON.stringify(typeof value === 'string' ? cleanText(value) : value) ?? 'undefined';
const indicatorsOf = ({ indicator, indicators }: Plain): string =>
  alike(
    [...new Set([indicator, ...(Array.isArray(indicators) ? indicators : [])])].filter((each) => each !== undefined),
  );

/** The values that a row says otherwise than the file does. */
function changedValues({ sheet, values }: PlanRow, known: Plain): FieldValues {
  const sameIndicators = sheet === 'gaps' && indicatorsOf(known) === indicatorsOf(Object.fromEntries(values));
  return new Map(
    [...values].filter(([key, value]) =>
      sameIndicators && (key === 'indicator' || key === 'indicators') ? false : alike(known[key]) !== alike(value),
    ),
  );
}

/** A row as a new item, its keys in the order of the schema. */
const itemOf = ({ sheet, values }: PlanRow): Mapping => {
  const order = orderOf(sheet);
  return Object.fromEntries([...values].toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
};

/** A plan's text with one value of the result, the target or the signers set; mappings that it needs are begun. */
function withResult(text: string, path: Path, value: Yaml | undefined): string | undefined {
  const { root } = parse('', text);
  const plan = root && plainOf(root);
  const found = resultAt(plan, path);
  const order = (at: Path) => {
    let shape: Shape | undefined = shapeOf('plan');
    for (const step of at) shape = childShape(shape, typeof step === 'number' ? undefined : step);
    return keysOf(shape);
  };
  if (found) {
    if (alike(found.value) === alike(value)) return text;
    const parent = found.at.slice(0, -1);
    return withFields(text, parent, new Map([[String(found.at.at(-1)), value]]), order(parent));
  }
  if (value === undefined) return text;
  let depth = 0;
  let node: unknown = plan;
  while (typeof (node as Plain)[path[depth] as string] === 'object') {
    node = (node as Plain)[path[depth] as string];
    depth += 1;
  }
  const nested = (rest: Path): Yaml => {
    const [step, ...deeper] = rest;
    if (step === undefined) return value;
    return typeof step === 'number' ? [{ number: step, score: value }] : { [step]: nested(deeper) };
  };
  const [at, [first, ...rest]] = [path.slice(0, depth), path.slice(depth)];
  if (typeof first === 'number') return withItem(text, at.slice(0, -1), 'indicators', { number: first, score: value });
  return withFields(text, at, new Map([[String(first), nested(rest)]]), order(at));
}

/** Texts of the files that a workbook's rows change or begin, and those that can't be edited as they are. */
export interface PlanTexts {
  readonly texts: ReadonlyMap<string, string>;
  readonly stuck: readonly string[];
}

/** Gathers texts of files that change, one change after the other. */
class Editor {
  readonly texts = new Map<string, string>();
  readonly stuck = new Set<string>();
  readonly #sources: Sources;
  readonly #schemas: string | undefined;

  constructor(sources: Sources, schemas: string | undefined) {
    this.#sources = sources;
    this.#schemas = schemas;
  }

  textOf(file: string): string | undefined {
    return this.texts.get(file) ?? this.#sources.get(file)?.text;
  }

  begin(file: string, kind: FileKind, content: Mapping): void {
    this.texts.set(file, newText({ file, kind, content }, this.#schemas));
  }

  /** Adds an item to a list file, which is begun where there is none. */
  add(item: NewItem): void {
    const after = textWithItem(item, this.textOf(item.file), this.#schemas);
    if (after === undefined) this.stuck.add(item.file);
    else this.texts.set(item.file, after);
  }

  /** Changes a file that is there; one that can't be changed so is stuck. */
  change(file: string, change: (text: string) => string | undefined): void {
    const before = this.textOf(file);
    const after = before === undefined ? undefined : change(before);
    if (after === undefined) this.stuck.add(file);
    else if (after !== before) this.texts.set(file, after);
  }
}

/**
 * The texts of the files of a year's plan when they say what the rows say. Whatever rows don't speak of stays: comments,
 * amendments, keys without a column, things without a row. `schemas`: as of `newText`.
 */
export function planTexts(
  sources: Sources,
  year: number,
  rows: readonly PlanRow[],
  items: readonly PlanItem[],
  schemas: string | undefined,
): PlanTexts {
  const editor = new Editor(sources, schemas);
  const known = new Map(items.map((item) => [`${item.sheet} ${item.id}`, item]));
  const fileOf = ({ sheet, id, measure = id }: PlanRow): string => {
    if (sheet === 'measures' || sheet === 'steps') return pathOf('measure', { year, id: measure });
    return pathOf(sheet === 'result' ? 'plan' : LISTS[sheet][0], { year });
  };
  const plan = pathOf('plan', { year });
  const speaksOfPlan = rows.some(
    ({ sheet, values }) => sheet === 'gaps' || (sheet === 'result' && values.get('value') !== undefined),
  );
  if (speaksOfPlan && editor.textOf(plan) === undefined) editor.begin(plan, 'plan', { year, gaps: [] });
  const stepsOf = new Map<string, PlanRow[]>();
  for (const row of rows) {
    if (row.measure !== undefined) stepsOf.set(row.measure, [...(stepsOf.get(row.measure) ?? []), row]);
  }
  for (const row of rows) {
    const file = fileOf(row);
    const item = known.get(`${row.sheet} ${row.id}`);
    if (row.sheet === 'result') {
      const path = PLAN_RESULT.find((each) => each.path.join('.') === row.id)?.path ?? [];
      if (editor.textOf(plan) !== undefined && row.values.has('value'))
        editor.change(plan, (text) => withResult(text, path, row.values.get('value')));
    } else if (item) {
      const changed = changedValues(row, item.values);
      if (changed.size > 0) editor.change(file, (text) => withFields(text, item.at, changed, orderOf(row.sheet)));
    } else if (row.sheet === 'measures') {
      editor.begin(file, 'measure', { ...itemOf(row), steps: (stepsOf.get(row.id) ?? []).map(itemOf) });
    } else if (row.sheet !== 'steps' || known.has(`measures ${row.measure}`)) {
      const [kind, list] = LISTS[row.sheet];
      editor.add({ file, kind, list, item: itemOf(row) });
    }
  }
  return { texts: editor.texts, stuck: [...editor.stuck] };
}
