import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadTexts } from '../../src/data/load.ts';
import { locate } from '../../src/data/locate.ts';
import { readDay } from '../../src/model/be-date.ts';
import { CODES } from '../../src/model/finding.ts';
import { runRules } from '../../src/rules/index.ts';

const root = fileURLToPath(new URL('../../data-example/', import.meta.url));
const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.replace(/\/+/g, '/').slice(root.length))
  .sort();
const texts = new Map(files.map((file) => [file, readFileSync(root + file, 'utf8')]));
/** Every file that is no report, and the reports of one month. */
const yaml = files.filter(
  (file) => file.endsWith('.yaml') && (!file.includes('/reports/') || file.includes('/2565-02/')),
);
const asOf = readDay('2569-11-22').day ?? expect.fail();

/** The findings of the example with one file's text replaced, as `file:line:column code`. */
function findingsWith(file: string, text: string): string[] {
  const loaded = loadTexts(files, (name) => ({ text: name === file ? text : (texts.get(name) ?? '') }));
  return [...loaded.findings, ...runRules(loaded.register, { asOf })].map((problem) => {
    const { location } = locate(loaded.sources, problem.at, problem.offsets);
    return `${location.file}:${location.line}:${location.column} ${CODES[problem.code].severity} ${problem.code}`;
  });
}

const lineOf = (text: string, pattern: RegExp): number => text.split('\n').findIndex((line) => pattern.test(line)) + 1;
const firstKey = /^(\w+):/m;

/** What is done to a file: the new text, and the finding that must come of it. */
const BREAKAGES: Record<string, (text: string) => { text: string; expected: RegExp } | undefined> = {
  'a key twice': (text) => {
    const key = firstKey.exec(text)?.[1];
    const at = text.trimEnd().split('\n').length + 1;
    return { text: `${text.trimEnd()}\n${key}: x\n`, expected: new RegExp(`:${at}:1 error duplicate-key$`) };
  },
  'a misspelt key': (text) => {
    const key = firstKey.exec(text)?.[1] as string;
    return {
      text: text.replace(firstKey, `${key}x:`),
      expected: new RegExp(`:${lineOf(text, firstKey)}:1 error unknown-key$`),
    };
  },
  'a tab': (text) => {
    const at = text.split('\n').findIndex((line) => /^ {2}[^ #]/.test(line));
    if (at < 0) return undefined;
    const lines = text.split('\n');
    lines[at] = (lines[at] as string).replace(/^ {2}/, '\t');
    return { text: lines.join('\n'), expected: new RegExp(`:${at + 1}:1 error yaml-syntax$`) };
  },
  'cut short in a quote': (text) => {
    const at = text.trimEnd().split('\n').length + 1;
    return { text: `${text.trimEnd()}\nrest: "cut`, expected: new RegExp(`:${at}:7 error yaml-syntax$`) };
  },
  empty: () => ({ text: '', expected: /:1:1 error empty-file$/ }),
  'comments only': () => ({ text: '# nothing\n', expected: /:1:1 error empty-file$/ }),
  'two documents': (text) => {
    const at = text.trimEnd().split('\n').length + 1;
    return { text: `${text.trimEnd()}\n---\n${text}`, expected: new RegExp(`:${at}:1 error yaml-documents$`) };
  },
  'an alias bomb': (text) => ({
    text: `${text.trimEnd()}\na: &a [x]\nb: &b [*a, *a]\nc: [*b, *b, *b]\n`,
    expected: new RegExp(`:${text.trimEnd().split('\n').length + 1}:4 error yaml-alias$`),
  }),
  'a text where a list or object belongs': () => ({ text: 'ไม่ใช่ข้อมูล\n', expected: /:1:1 error wrong-type$/ }),
  'an impossible date': (text) => {
    const match = /^(.*: )25\d\d-\d\d-\d\d$/m.exec(text);
    if (!match) return undefined;
    const at = lineOf(text, /: 25\d\d-\d\d-\d\d$/);
    return {
      text: text.replace(/(: )25\d\d-\d\d-\d\d$/m, '$12568-02-29'),
      expected: new RegExp(`:${at}:${(match[1] as string).length + 1} error impossible-date$`),
    };
  },
  'a wrong reference': (text) => {
    const match = /^( *(?:- )?(?:officer|reported_by|step|head|analyst): )(\S+)$/m.exec(text);
    if (!match) return undefined;
    const at = lineOf(text, /^ *(?:- )?(?:officer|reported_by|step|head|analyst): \S+$/);
    const wrong = match[2]?.includes('/') ? 'm99/nothing' : 'nobody';
    return {
      text: text.replace(match[0], `${match[1]}${wrong}`),
      expected: new RegExp(`:${at}:${(match[1] as string).length + 1} error unknown-(officer|step)$`),
    };
  },
};

describe('the example', () => {
  it('has nothing to find', () => {
    expect(findingsWith('', '')).toEqual([]);
  });

  describe.each(Object.entries(BREAKAGES))('with %s in any of its files', (_, breakage) => {
    it.each(yaml)('%s', (file) => {
      const text = texts.get(file) ?? '';
      const broken = breakage(text);
      if (!broken) return;
      const found = findingsWith(file, broken.text).filter((line) => line.startsWith(`${file}:`));
      expect(
        found.some((line) => broken.expected.test(line)),
        `expected ${broken.expected}, found ${found.join(' | ')}`,
      ).toBe(true);
    });
  });
});
