import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/data/parse.ts';
import { CODES, severityOf } from '../../src/model/codes.ts';
import type { Code } from '../../src/model/code-args.ts';
import { titles as english } from '../../src/words/en/code-titles.ts';
import { titles as thai } from '../../src/words/th/code-titles.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const codes = Object.keys(CODES) as Code[];

describe('the page of a code', () => {
  const page = (path: string) => readFileSync(join(ROOT, 'docs/codes', path), 'utf8');
  const block = /```(yaml|text)\n[^`]+\n```/;

  it.each(codes)('%s explains it in English: severity, why, bad and good', (code) => {
    const text = page(`${code}.md`);
    expect(text.startsWith(`# ${code}: ${english[code]}\n\nDefault severity: ${CODES[code].severity} `)).toBe(true);
    const [, why = '', bad = '', good = ''] = text.split(/^## .*$/m);
    expect(text.match(/^## .*$/gm)?.slice(0, 3)).toEqual(['## Why', '## Bad', '## Good']);
    expect(why.trim().length).toBeGreaterThan(60);
    expect(bad).toMatch(block);
    expect(good).toMatch(block);
    expect(bad.trim()).not.toBe(good.trim());
  });

  it.each(codes)('%s explains it in Thai', (code) => {
    const text = page(`th/${code}.md`);
    expect(text.startsWith(`# ${code}: ${thai[code]}\n\nระดับปกติ: ${CODES[code].severity} `)).toBe(true);
    const [, why = '', bad = '', good = ''] = text.split(/^## .*$/m);
    expect(text.match(/^## .*$/gm)?.slice(0, 3)).toEqual(['## เหตุผล', '## ตัวอย่างที่ผิด', '## ตัวอย่างที่ถูก']);
    expect(why).toMatch(/[ก-๙]{10}/);
    expect(bad).toMatch(block);
    expect(good).toMatch(block);
  });

  it('says how its severity is changed, and only of a code that does not keep its own', () => {
    const wrong = codes.filter((code) => {
      const isKept = severityOf(code, { [code]: 'off' }) !== 'off';
      const ways = [page(`${code}.md`), page(`th/${code}.md`)].map((text) => text.includes(`severities:\n  ${code}:`));
      return isKept ? ways.includes(true) : ways.includes(false) && CODES[code].group !== 'form';
    });
    expect(wrong).toEqual([]);
  });

  it.each(codes)('%s shows a good example that is whole YAML', (code) => {
    for (const path of [`${code}.md`, `th/${code}.md`]) {
      const [, , , good = ''] = page(path).split(/^## .*$/m);
      const example = /```yaml\n([^`]+)```/.exec(good)?.[1];
      for (const file of example?.split(/^# \S+\.yaml.*$/m) ?? []) expect(parse(path, file).findings).toEqual([]);
    }
  });

  it('is listed in the index with its severity and titles, and nothing else is', () => {
    const rows = page('README.md')
      .split('\n')
      .filter((line) => line.startsWith('| ['))
      .map((line) => line.replaceAll(/ +\|/g, ' |'));
    const expected = codes.map(
      (code) =>
        `| [${code}](${code}.md) | ${CODES[code].severity} | ${english[code]} | [${thai[code]}](th/${code}.md) |`,
    );
    expect([...rows].sort()).toEqual(expected.sort());
    for (const folder of ['docs/codes', 'docs/codes/th']) {
      const pages = readdirSync(join(ROOT, folder)).filter((name) => name.endsWith('.md') && name !== 'README.md');
      expect(pages.sort()).toEqual(codes.map((code) => `${code}.md`).sort());
    }
  });
});
