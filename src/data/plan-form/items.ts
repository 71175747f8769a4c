import { PLAN_RESULT, type PlanItem, type PlanSheetName } from '../../form/plan-form.ts';
import type { Path } from '../../model/pointer.ts';
import type { Sources } from '../locate.ts';
import { pathOf, placeOf } from '../places.ts';
import { plainOf } from '../tree.ts';

type Plain = Readonly<Record<string, unknown>>;

const isMapping = (value: unknown): value is Plain =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** What a path leads to in a value; an indicator's number finds its place in the list of indicators. */
export function resultAt(plan: unknown, path: Path): { readonly at: Path; readonly value: unknown } | undefined {
  const at: (string | number)[] = [];
  let value = plan;
  for (const step of path) {
    if (typeof step === 'number') {
      const index = listOf(value).findIndex((each) => isMapping(each) && each.number === step);
      if (index < 0) return undefined;
      at.push(index, 'score');
      value = (listOf(value)[index] as Plain).score;
    } else {
      if (!isMapping(value) || value[step] === undefined) return undefined;
      at.push(step);
      value = value[step];
    }
  }
  return { at, value };
}

/** The values of a file's mapping; empty when it can't be read. */
function rootOfFile(sources: Sources, file: string): Plain {
  const root = sources.get(file)?.root;
  const value = root && plainOf(root);
  return isMapping(value) ? value : {};
}

/** Everything of a year's plan that the workbook has rows for, as the files have it, in their order. */
export function itemsOfPlan(sources: Sources, year: number): PlanItem[] {
  const inList = (sheet: PlanSheetName, file: string, key: string, prefix = '', more: Plain = {}): PlanItem[] =>
    listOf(rootOfFile(sources, file)[key]).flatMap((each, index) =>
      isMapping(each) && typeof each.id === 'string'
        ? [{ sheet, id: prefix + each.id, file, at: [key, index], values: { ...each, ...more } }]
        : [],
    );
  const plan = pathOf('plan', { year });
  const written = rootOfFile(sources, plan);
  const result = PLAN_RESULT.flatMap(({ path }): PlanItem[] => {
    const found = resultAt(written, path);
    return found
      ? [{ sheet: 'result', id: path.join('.'), file: plan, at: found.at, values: { value: found.value } }]
      : [];
  });
  const measures = [...sources.keys()].filter((file) => {
    const place = placeOf(file);
    return place?.kind === 'measure' && place.year === year;
  });
  return [
    ...result,
    ...inList('gaps', plan, 'gaps'),
    ...measures.flatMap((file): PlanItem[] => {
      const values = rootOfFile(sources, file);
      const id = placeOf(file)?.id ?? '';
      return [
        { sheet: 'measures', id, file, at: [], values: { ...values, id } },
        ...inList('steps', file, 'steps', `${id}/`, { measure: id }),
      ];
    }),
    ...inList('offices', pathOf('offices'), 'offices'),
    ...inList('officers', pathOf('officers'), 'officers'),
    ...inList('channels', pathOf('channels'), 'channels'),
    ...inList('assignments', pathOf('assignments', { year }), 'assignments'),
  ];
}
