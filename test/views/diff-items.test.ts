import { describe, expect, test } from 'vitest';
import type { Register } from '../../src/model/register.ts';
import { compareItems } from '../../src/views/diff/compare-items.ts';
import type { ItemsOf } from '../../src/views/diff/items.ts';
import { organisationItems } from '../../src/views/diff/organisation-items.ts';
import { planItems } from '../../src/views/diff/plan-items.ts';
import { recordItems } from '../../src/views/diff/record-items.ts';
import { reportItems } from '../../src/views/diff/report-items.ts';
import { scoreItems } from '../../src/views/diff/score-items.ts';
import { WORDS } from '../../src/words/words.ts';
import { exampleRegister } from '../render/views.ts';

/** What is no property: places, and names by which a thing is known again, so that it would come and go. */
const NAMES = ['at', 'id', 'ref', 'number', 'measure', 'month', 'office', 'year'];
/** What is told elsewhere: papers and what they change as amendments, settings of figures by what they change. */
const ELSEWHERE = ['amendments', 'added', 'steps', 'entries', 'severities', 'memo', 'evidenceChecked', 'language'];

/** Whose office is a property, not a part of its name. */
const isOfficer = (thing: string, key: string) => thing === 'officer' && key === 'office';

/** A value that is another one; `undefined` where there is nothing to change. */
function other(value: unknown): unknown {
  if (typeof value === 'string') return `${value}x`;
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'bigint') return value + 1n;
  if (typeof value === 'boolean') return !value;
  if (Array.isArray(value)) return value.length > 0 ? value.slice(1) : undefined;
  return undefined;
}
const isFraction = (value: unknown): value is { n: bigint } =>
  typeof value === 'object' && value !== null && typeof (value as { n?: unknown }).n === 'bigint';

const all = (register: Register, words: (typeof WORDS)['th']) =>
  ([organisationItems, planItems, recordItems, reportItems, scoreItems] satisfies ItemsOf[]).flatMap((of) =>
    of(register, words),
  );

/** The first of each kind of thing, by the path that leads there. */
const THINGS: Readonly<Record<string, (register: Register) => object | undefined>> = {
  agency: ({ agency }) => agency,
  office: ({ offices }) => offices[0],
  officer: ({ officers }) => officers.find(({ office }) => office),
  channel: ({ channels }) => channels[0],
  gap: ({ years }) => years[0]?.plan?.gaps[0],
  target: ({ years }) => years[0]?.plan?.target,
  measure: ({ years }) => years[0]?.measures[2],
  step: ({ years }) => years[0]?.measures[2]?.steps[1],
  'working group': ({ years }) => years[0]?.workingGroup,
  assignment: ({ years }) => years[0]?.assignments[0],
  agreement: ({ years }) => years[0]?.agreements[0],
  publication: ({ years }) => years[0]?.publications[0],
  report: ({ years }) => years[0]?.reports[0],
  entry: ({ years }) => years[0]?.reports[0]?.entries.find(({ result }) => result),
  result: ({ years }) => years[0]?.result,
};

describe('no property changes without being told', () => {
  test.each(Object.entries(THINGS))('of the %s', (name, thingIn) => {
    const words = WORDS.th;
    const before = all(exampleRegister(), words);
    const found = thingIn(exampleRegister());
    expect(found).toBeDefined();
    const silent = Object.keys(found ?? {})
      .filter((key) => !ELSEWHERE.includes(key) && (!NAMES.includes(key) || isOfficer(name, key)))
      .filter((key) => {
        const register = exampleRegister();
        const thing = thingIn(register) as Record<string, unknown>;
        const value = thing[key];
        const now = isFraction(value) ? { ...value, n: value.n + 1n } : other(value);
        if (now === undefined) return false;
        thing[key] = now;
        return compareItems(before, all(register, words)).length === 0;
      });
    expect(silent).toEqual([]);
  });
});

test('a person who gets another name is told of once, not with each report of theirs', () => {
  const before = exampleRegister();
  const renamed = before.officers.map((each) => (each.id === 'decha' ? { ...each, name: 'นายเดชา ชื่อใหม่' } : each));
  const itemsOf = (register: Register) => [organisationItems, reportItems].flatMap((of) => of(register, WORDS.th));
  const changes = compareItems(itemsOf(before), itemsOf({ ...before, officers: renamed }));
  expect(changes.map(({ item, said }) => [item.thing, item.id, said?.key])).toEqual([['officer', 'decha', 'name']]);
});
