import { everyStep } from '../model/measure.ts';
import type { CodeArgs } from '../model/code-args.ts';
import { type AnyFinding, finding } from '../model/finding.ts';
import { isTodo } from '../model/todo.ts';
import type { Office, Officer } from '../model/organisation.ts';
import { type Pointer, within } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';
import { comparedText } from '../text/compared.ts';

type What = CodeArgs['same-name']['what'];

/** Something that readers know by its name: `id` tells it from others, `besides` is what else tells it from its like. */
interface Thing {
  readonly what: What;
  readonly name: string;
  readonly besides?: string;
  readonly at: Pointer;
}

const named = (
  what: What,
  key: 'name' | 'short',
  list: readonly (Pick<Office, 'name' | 'at'> & { short?: string })[],
): Thing[] =>
  list.flatMap((item) => {
    const name = item[key];
    return name === undefined ? [] : [{ what, name, at: within(item.at, key) }];
  });

const titled = (what: What, list: readonly { title: string; at: Pointer; besides?: string }[]): Thing[] =>
  list.map(({ title: name, at, besides = '' }) => ({ what, name, besides, at: within(at, 'title') }));

const officerNamed = ({ name, position, post, office = '', acting = '', at, from, until }: Officer): Thing => ({
  what: 'officer',
  name,
  besides: [position, post ?? '', office, acting, from ?? '', until ?? ''].join(' '),
  at: within(at, 'name'),
});

function* lists(register: Register): Generator<readonly Thing[]> {
  yield named('office', 'name', register.offices);
  yield named('short', 'short', register.offices);
  yield register.officers.map(officerNamed);
  yield named('channel', 'name', register.channels);
  for (const { plan, measures, assignments, agreements, publications } of register.years) {
    yield titled('gap', plan?.gaps ?? []);
    yield titled('measure', measures);
    for (const measure of measures) yield titled('step', everyStep(measure));
    yield titled(
      'assignment',
      assignments.map(({ title, item = '', at }) => ({ title, at, besides: item })),
    );
    for (const [what, list] of [
      ['agreement', agreements],
      ['publication', publications],
    ] as const) {
      yield titled(
        what,
        list.map(({ title, date, at }) => ({ title, at, besides: String(date) })),
      );
    }
  }
}

/**
 * `same-name`: two of one kind that readers can't tell apart, as a copy looks whose text was not changed; at the later
 * one. An office that was closed and lives on under another id is one too.
 */
export function sameName(register: Register): AnyFinding[] {
  const findings: AnyFinding[] = [];
  for (const list of lists(register)) {
    const firsts = new Map<string, Pointer>();
    for (const { what, name, besides = '', at } of list) {
      if (isTodo(name)) continue;
      const key = `${comparedText(name)}\n${besides}`;
      const first = firsts.get(key);
      if (first) findings.push(finding('same-name', at, { what, name }, { related: [{ at: first, role: 'first' }] }));
      else firsts.set(key, at);
    }
  }
  return findings;
}
