import fc from 'fast-check';
import { load as referenceLoad } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { locate } from '../../src/data/locate.ts';
import { parse } from '../../src/data/parse.ts';
import { plainOf } from '../../src/data/tree.ts';

const placesOf = (text: string) => {
  const { findings } = parse('a.yaml', text);
  return findings.map((problem) => {
    const { location } = locate(new Map([['a.yaml', { text }]]), problem.at, problem.offsets);
    const reason =
      'reason' in problem.args ? `:${problem.args.reason}` : 'what' in problem.args ? `:${problem.args.what}` : '';
    return `${location.line}:${location.column} ${problem.code}${reason}`;
  });
};

describe('a text that is no YAML of ours is refused at its place', () => {
  it.each([
    ['a tab that indents', 'a:\n\t- b\n', ['2:1 yaml-syntax:tab']],
    ['a tab at the start', '\ta: 1\n', ['1:1 yaml-syntax:tab']],
    ['a list cut short', 'a: 1\nb: [1, 2\n', ['2:4 yaml-syntax:unclosed']],
    ['a quote cut short', 'a: "x\nb: 1\n', ['1:4 yaml-syntax:unclosed']],
    ['a line without colon', 'a: 1\nกองคลัง\n', ['2:1 yaml-syntax:mapping']],
    ['a key that stands too far in', 'a: 1\n  b: 2\n', ['2:3 yaml-syntax:indentation']],
    ['a colon inside a value', 'a: b: c\n', ['1:5 yaml-syntax:colon']],
    ['a reserved character', 'a: @x\n', ['1:4 yaml-syntax:reserved']],
    ['the same key twice', 'a: 1\nb: 2\na: 3\n', ['3:1 duplicate-key']],
    ['two documents', 'a: 1\n---\nb: 2\n', ['2:1 yaml-documents']],
    ['an end before the beginning', '# a\n...\nb: 2\n', ['2:1 yaml-documents']],
    ['a beginning that stands too far in', '  ---\nb: 2\n', ['1:3 yaml-documents']],
    ['an anchor and its alias', 'a: &x 1\nb: *x\n', ['1:4 yaml-alias:anchor', '2:4 yaml-alias:alias']],
    ['a tag', 'a: !!binary aGk=\n', ['1:4 yaml-alias:tag']],
    ['a merge key', '<<: {a: 1}\n', ['1:1 yaml-alias:merge']],
    ['no key before a colon', 'a: 1\n: 2\n', ['2:1 yaml-syntax:mapping']],
    ['a list as key', '? [a]\n: 1\n', ['1:3 yaml-syntax:mapping']],
    ['an escaped line end before an empty line', 'a: "b\\\\c\\\n\n  d"', ['1:9 yaml-syntax:escaped-line-end']],
    ['endless nesting', '['.repeat(80), ['1:50 yaml-syntax:nesting']],
  ])('%s', (_, text, expected) => {
    expect(placesOf(text)).toEqual(expected);
  });

  it('an alias bomb, quickly and without growing', () => {
    const bomb = Array.from({ length: 30 }, (_, level) =>
      level === 0 ? 'a0: &a0 [x, x]' : `a${level}: &a${level} [*a${level - 1}, *a${level - 1}]`,
    ).join('\n');
    expect(placesOf(bomb)[0]).toBe('1:5 yaml-alias:anchor');
  });

  it('never throws and never loses the text, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ab: \n\t-[]{}"\'#&*!|>%@`ก้ำ๑,?~0'), maxLength: 60 }),
        (text) => {
          const { root, findings } = parse('a.yaml', text);
          for (const { offsets } of findings) {
            expect(offsets && offsets.start >= 0 && offsets.start <= text.length && offsets.end >= offsets.start).toBe(
              true,
            );
          }
          const lines = text.split('\n');
          const said = lines.some((line) => !/^\s*(#.*)?$/.test(line) && !/^(---|\.\.\.)(\s|$)/.test(line));
          expect(root !== undefined || findings.length > 0 || !said).toBe(true);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('the value of a text', () => {
  it('has a key called like the prototype as a key like any other', () => {
    const { root } = parse('a.yaml', '__proto__: {a: 1}\nconstructor: 2\n');
    const value = root && plainOf(root);
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor']);
    expect(JSON.stringify(value)).toBe('{"__proto__":{"a":1},"constructor":2}');
  });

  it('is read in a time that grows with the text, however many keys one mapping has', () => {
    const keys = (count: number) => Array.from({ length: count }, (_, index) => `key${index}: 1\n`).join('');
    const spent = (text: string) => {
      const before = process.cpuUsage();
      expect(parse('a.yaml', text).findings).toEqual([]);
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    const [few, many] = [keys(5_000), keys(80_000)];
    spent(few);
    expect(spent(many)).toBeLessThan(Math.max(spent(few), 5_000) * 16 * 4);
  });
});

describe('what a text says', () => {
  it('is what the YAML library itself reads', () => {
    const scalar = fc.oneof(
      fc.constantFrom(
        '2565-02',
        '2565-03-04',
        '010',
        '0x1F',
        '0o17',
        '1_000',
        '1e3',
        '.5',
        '-3',
        '+4',
        'yes',
        'null',
        '~',
        'True',
      ),
      fc.constantFrom("'2565'", '"๒๕๖๕\\n"', 'กองคลัง', 'a#b', "it's", '-', '1:30', '2567-02-29', '""'),
      fc.integer().map(String),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
    );
    const document = fc.array(fc.tuple(scalar, fc.array(scalar, { maxLength: 3 })), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(document, (rows) => {
        const text = rows
          .map(
            ([value, items], index) =>
              `k${index}: ${value === '-' ? '"-"' : value}\nl${index}:\n${items.map((item) => `  - ${item === '-' ? '"-"' : item}\n`).join('')}`,
          )
          .join('');
        const { root } = parse('a.yaml', text);
        expect(root && JSON.parse(JSON.stringify(plainOf(root)))).toEqual(referenceLoad(text));
      }),
    );
  });

  it('keeps dates and months as text, and block texts whole', () => {
    const { root } = parse('a.yaml', 'd: 2565-02-29\nm: 2565-02\nt: |\n  บรรทัดหนึ่ง\n  บรรทัดสอง\n');
    expect(root && plainOf(root)).toMatchObject({ d: '2565-02-29', m: '2565-02', t: 'บรรทัดหนึ่ง\nบรรทัดสอง\n' });
  });
});
