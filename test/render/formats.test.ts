import { describe, expect, test } from 'vitest';
import { type Format, FORMATS, formatOfFile } from '../../src/render/render.ts';
import { hostile, large, minimal, options, sample } from './documents.ts';

const documents = { minimal, sample, hostile, large };
const texts = (Object.keys(FORMATS) as Format[]).filter((name) => !FORMATS[name].binary);
const harmful = /\p{Cc}|\p{Bidi_Control}/u;

describe.each(texts)('%s', (name) => {
  test.each(['minimal', 'sample', 'hostile', 'large'] as const)(
    '%s: whole lines, no controls, equal bytes',
    async (key) => {
      const write = await FORMATS[name].load();
      const output = write(documents[key], options());
      expect(output).toEqual(write(structuredClone(documents[key]), options()));
      expect(String(output).endsWith('\n')).toBe(true);
      expect(harmful.exec(String(output).replace(/\r?\n/g, ''))).toBeNull();
    },
  );
});

describe('formatOfFile', () => {
  test.each([
    ['feb.csv', 'csv'],
    ['out/2565-02.JSON', 'json'],
    ['a.b.md', 'markdown'],
    ['a.markdown', 'markdown'],
    ['a.txt', 'text'],
    ['รายงาน.csv', 'csv'],
    ['feb.html', 'html'],
    ['feb.HTM', 'html'],
    ['feb.docx', 'docx'],
    ['feb.xlsx', 'xlsx'],
  ])('%s asks for %s', (file, format) => {
    expect(formatOfFile(file)).toBe(format);
  });

  test.each(['csv', 'a.', 'a.pdf', 'a.csv/b', 'x.constructor', ''])('%j asks for none', (file) => {
    expect(formatOfFile(file)).toBeUndefined();
  });
});
