import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { yearDigests } from '../../src/data/digest.ts';
import { loadTexts } from '../../src/data/load.ts';
import { locate } from '../../src/data/locate.ts';
import { readDay } from '../../src/model/be-date.ts';
import { CODES } from '../../src/model/codes.ts';
import { runRules } from '../../src/rules/index.ts';

const root = fileURLToPath(new URL('../../data-example/', import.meta.url));
const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.replace(/\/+/g, '/').slice(root.length))
  .sort();
const texts = new Map(files.map((file) => [file, readFileSync(root + file, 'utf8')]));
/** The files of the example that are broken one by one: those that are no report, and the reports of one month. */
const yaml = files.filter(
  (file) => file.endsWith('.yaml') && (!file.includes('/reports/') || file.includes('/2565-02/')),
);
const asOf = readDay('2569-11-22').day ?? expect.fail();

/** The findings of a directory with one file's text replaced, as `file:line:column code`. */
function findingsWith(directory: readonly string[], file: string, text: string): string[] {
  const loaded = loadTexts(directory, (name) => ({ text: name === file ? text : (texts.get(name) ?? '') }));
  return [...loaded.findings, ...runRules(loaded.register, { asOf })].map((problem) => {
    const { location } = locate(loaded.sources, problem.at, problem.offsets);
    return `${location.file}:${location.line}:${location.column} ${CODES[problem.code].severity} ${problem.code}`;
  });
}

const firstKey = /^(\w+)(?=:)/m;

interface Broken {
  readonly text: string;
  readonly expected: RegExp;
}

/** A text with the value that a pattern names behind some words put in another's place; the pattern begins a line. */
function withValue(text: string, pattern: RegExp, value: string, code: string): Broken | undefined {
  const match = pattern.exec(text);
  const { before = '', old = '' } = match?.groups ?? {};
  if (!match) return undefined;
  const at = match.index + before.length;
  const line = text.slice(0, match.index).split('\n').length;
  return {
    text: text.slice(0, at) + value + text.slice(at + old.length),
    expected: new RegExp(`:${line}:${before.length + 1} error ${code}$`),
  };
}

/** A text with a piece behind its end, and the finding at a place of the piece. */
function withEnd(text: string, end: string, column: number, code: string): Broken {
  const whole = text.trimEnd();
  return {
    text: `${whole}\n${end}`,
    expected: new RegExp(`:${whole.split('\n').length + 1}:${column} error ${code}$`),
  };
}

const DAY = /^(?<before>.*: )(?<old>25\d\d-\d\d-\d\d)$/m;
const MONTH = /^(?<before> +start: )(?<old>25\d\d-\d\d)$/m;
const OFFICER = /^(?<before> *(?:- )?(?:officer|reported_by|head|analyst|by): )(?<old>\S+)$/m;
const OFFICE = /^(?<before> +office: )(?<old>\S+)$/m;
const LISTED = /^(?<before> *(?:officers|offices|channels): \[)(?<old>[\w-]+)/m;

/** What files begin with that must say something; those without may wait with comments alone. */
const NEEDED = /^(?:agency|offices|officers|channels|gaps|steps|entries|closings):/m;
const STUBS = [
  ...['2565/agreements.yaml', '2565/assignments.yaml', '2565/publications.yaml', '2565/result.yaml'],
  ...['2565/working-group.yaml', '2566/assessment.yaml'],
];

/**
 * What is done to a file: the new text, and the finding that must come of it; the files that hold nothing of the kind,
 * and those that must be there too.
 */
const BREAKAGES: Record<
  string,
  { readonly make: (text: string) => Broken | undefined; readonly not?: string[]; readonly beside?: string[] }
> = {
  'a key twice': { make: (text) => withEnd(text, `${firstKey.exec(text)?.[1]}: x\n`, 1, 'duplicate-key') },
  'a misspelt key': {
    make: (text) => withValue(text, /^(?<before>)(?<old>\w+)(?=:)/m, `${firstKey.exec(text)?.[1]}x`, 'unknown-key'),
  },
  'a tab': { make: (text) => withValue(text, /^(?<before>)(?<old> {2})(?=[^ #])/m, '\t', 'yaml-syntax') },
  'cut short in a quote': { make: (text) => withEnd(text, 'rest: "cut', 7, 'yaml-syntax') },
  empty: { make: () => ({ text: '', expected: /:1:1 error empty-file$/ }) },
  'comments only': {
    make: (text) => (NEEDED.test(text) ? { text: '# nothing\n', expected: /:1:1 error empty-file$/ } : undefined),
    not: STUBS,
  },
  'two documents': { make: (text) => withEnd(text, `---\n${text}`, 1, 'yaml-documents') },
  'an alias bomb': {
    make: (text) => withEnd(text, 'a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b, *b]\n', 4, 'yaml-alias'),
  },
  'a text where a list or object belongs': {
    make: () => ({ text: 'ไม่ใช่ข้อมูล\n', expected: /:1:1 error wrong-type$/ }),
  },
  'an impossible date': {
    make: (text) =>
      withValue(text, DAY, '2568-02-29', 'impossible-date') ?? withValue(text, MONTH, '2565-13', 'wrong-format'),
    not: ['channels.yaml', 'ita.yaml', 'offices.yaml'],
  },
  'a wrong reference': {
    make: (text) =>
      withValue(text, OFFICER, 'nobody', 'unknown-officer') ??
      withValue(text, LISTED, 'nowhere', 'unknown-(officer|office|channel)') ??
      withValue(text, OFFICE, 'nowhere', 'unknown-office'),
    not: ['2565/agreements.yaml', '2565/result.yaml', '2566/assessment.yaml', 'ita.yaml'],
    beside: ['offices.yaml', 'officers.yaml', 'channels.yaml'],
  },
};

describe('the example', () => {
  it('has nothing to find', () => {
    expect(findingsWith(files, '', '')).toEqual([]);
  });

  describe.each(Object.entries(BREAKAGES))('with %s in any of its files', (_, { make, not = [], beside = [] }) => {
    it.each(yaml.filter((file) => !not.includes(file)))('%s', (file) => {
      const { text, expected } = make(texts.get(file) ?? '') ?? expect.fail('nothing to break');
      const found = findingsWith([...new Set([file, ...beside])], file, text).filter((line) =>
        line.startsWith(`${file}:`),
      );
      expect(
        found.some((line) => expected.test(line)),
        `expected ${expected}, found ${found.join(' | ')}`,
      ).toBe(true);
    });

    it('but not in those that hold nothing of the kind', () => {
      expect(yaml.filter((file) => make(texts.get(file) ?? '') === undefined)).toEqual(not);
    });
  });

  it.each(STUBS)('is as good as without %s where that has comments only', (file) => {
    const others = files.filter((each) => each !== file);
    const [digests, digestsOfStub] = [yearDigests(), yearDigests()];
    const without = loadTexts(others, (name) => ({ text: texts.get(name) ?? '' }), { digests });
    const stub = loadTexts(files, (name) => ({ text: name === file ? '# nothing\n' : (texts.get(name) ?? '') }), {
      digests: digestsOfStub,
    });
    expect(stub.register).toEqual(without.register);
    expect([stub.files, stub.findings]).toEqual([without.files, without.findings]);
    expect(digestsOfStub.values()).toEqual(digests.values());
  });
});
