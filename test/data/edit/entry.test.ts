import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { changeEntry } from '../../../src/data/edit/entry.ts';
import { parse } from '../../../src/data/parse.ts';
import { plainOf } from '../../../src/data/tree.ts';
import { comment, spelled, strings } from './yaml-texts.ts';

vi.setConfig({ testTimeout: 60_000 });

const STEPS = ['m1/a', 'm1/b', 'm2/c'];
const style = fc.integer({ min: 0, max: 2 });
const text = fc.oneof(strings, strings, fc.constant('บรรทัดหนึ่ง\nบรรทัดสอง'));

/** One entry in some style: over several lines, with any quotes, or in braces; comments beside and below. */
const entry = fc.record({
  flow: fc.boolean(),
  gap: fc.constantFrom(1, 3),
  notes: fc.tuple(comment, comment, comment),
  keys: fc.shuffledSubarray(['status', 'result', 'problem', 'suggestion']),
  texts: fc.array(fc.tuple(text, style), { minLength: 4, maxLength: 4 }),
  block: fc.boolean(),
});
type Wish = typeof entry extends fc.Arbitrary<infer T> ? T : never;

function written(step: string, { flow, gap, notes, keys, texts, block }: Wish): string {
  const values = keys.map((key, index) => {
    const [value, quotes] = texts[index] ?? ['', 0];
    const behind = index % 2 === 0 && !flow ? notes[1].replace(/^(?=.)/, '  ') : '';
    return `${key}: ${key === 'status' ? 'in-progress' : spelled(value, quotes, flow)}${behind}`;
  });
  const behind = notes[0] === '' ? '' : `   ${notes[0]}`;
  if (flow) return `  -${' '.repeat(gap)}{ step: ${step},${values.join(' , ')} }${behind}\n`;
  const pad = ' '.repeat(3 + gap);
  const below = notes[1] === '' ? '' : `${pad}${notes[1]}\n`;
  const lines = [
    `step: ${step}${behind}`,
    ...values,
    ...(block ? [`percent: 5`, `evidence:\n${pad}  - title: |\n${pad}      ก\n\n${pad}      ข`] : []),
  ];
  return `  -${' '.repeat(gap)}${lines.join(`\n${pad}`)}\n${below}${notes[2] === '' ? '' : `\n  ${notes[2]}\n`}`;
}

const fields = fc
  .uniqueArray(fc.constantFrom('status', 'percent', 'value', 'result', 'problem', 'suggestion'), { minLength: 1 })
  .chain((keys) => fc.tuple(...keys.map((key) => fc.tuple(fc.constant(key), fc.option(text, { nil: undefined })))))
  .map((pairs) => {
    const value = (key: string, given: string | undefined) =>
      key === 'status' ? 'done' : key === 'percent' || key === 'value' ? 12.5 : given;
    return new Map(pairs.map(([key, given]) => [key, value(key, given)]));
  });

/** How much of `before` is left at the beginning and the end of `after`: all of it when text was only put in. */
function sharedEnds(before: string, after: string): number {
  let head = 0;
  while (head < before.length && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < before.length - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return head + tail;
}

describe('changing one entry of a report', () => {
  test('says what was asked, and keeps everything before and behind the entry', () => {
    fc.assert(
      fc.property(
        fc.array(entry, { minLength: 1, maxLength: 3 }),
        fc.nat(3),
        fields,
        fc.boolean(),
        (wishes, nth, values, crlf) => {
          const parts = wishes.map((wish, index) => written(STEPS[index] ?? '', wish));
          const all = ['# หัว\nmonth: 2565-02\nentries:   # ผล\n', ...parts, '# ท้าย\noffice: clerk\n'];
          const ends = (source: string) => (crlf ? source.replaceAll('\n', '\r\n') : source);
          const source = ends(all.join(''));
          fc.pre(parse('x', source).root !== undefined);
          const step = STEPS[nth] ?? 'm9/z';
          const changed = changeEntry(source, step, values) ?? 'refused';

          const isNew = nth >= wishes.length;
          if (isNew) expect(sharedEnds(source, changed)).toBe(source.length);
          else {
            expect(changed.startsWith(ends(all.slice(0, nth + 1).join('')))).toBe(true);
            expect(changed.endsWith(ends(all.slice(nth + 2).join('')))).toBe(true);
          }
          const { root } = parse('x', changed);
          const { entries } = (root ? plainOf(root) : {}) as { entries: Record<string, unknown>[] };
          expect(entries.length).toBe(wishes.length + (isNew ? 1 : 0));
          const own = entries.find((each) => each.step === step) ?? {};
          for (const [key, value] of values) expect(own[key]).toBe(value);
          expect(changeEntry(changed, step, values)).toBe(changed);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['no entries yet', 'month: 2565-02\nentries:\n', 'month: 2565-02\nentries:\n  - step: m1/a\n    status: done\n'],
    [
      'an empty list',
      'entries: []   # ว่าง\noffice: x\n',
      'entries:   # ว่าง\n  - step: m1/a\n    status: done\noffice: x\n',
    ],
    ['no key for them', 'office: x # y', 'office: x # y\nentries:\n  - step: m1/a\n    status: done'],
    [
      'a list in brackets',
      'entries: [{step: m1/b}] # z\n',
      'entries: [{step: m1/b}, {step: m1/a, status: done}] # z\n',
    ],
    [
      'a note at the end of the last one',
      'entries:\n  - step: m1/b\n\n    # b\n  # ท้าย\n',
      'entries:\n  - step: m1/b\n\n    # b\n  - step: m1/a\n    status: done\n  # ท้าย\n',
    ],
    [
      'a list not indented',
      'entries:\n- step: m1/b\n\n- step: m1/c\n',
      'entries:\n- step: m1/b\n\n- step: m1/c\n\n- step: m1/a\n  status: done\n',
    ],
  ])('adds an entry where there is %s', (_, before, after) => {
    expect(changeEntry(before, 'm1/a', new Map([['status', 'done']]))).toBe(after);
  });

  test('adds an entry to a report in braces, in braces', () => {
    const done = new Map([['status', 'done']]);
    expect(changeEntry('{office: x}', 'm1/a', done)).toBe('{office: x, entries: [{step: m1/a, status: done}]}');
  });

  test('refuses entries that are no list rather than harm them', () => {
    expect(changeEntry('entries: soon\n', 'm1/a', new Map([['status', 'done']]))).toBeUndefined();
  });
});
