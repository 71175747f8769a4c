import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { WORDS } from '../../src/words/words.ts';

interface Variant {
  readonly th?: string;
  readonly en?: string;
  readonly why: string;
  readonly unless?: string;
}
interface Entry {
  readonly th: string;
  readonly en: string;
  readonly means: string;
  readonly rejects: readonly Variant[];
}

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const GLOSSARY = parse(read('src/words/glossary.yaml')) as Entry[];

/** The files of a folder with such an ending, with those below it when asked for. */
const filesIn = (folder: string, ending: string, recursive = false): string[] =>
  readdirSync(join(ROOT, folder), { recursive })
    .map((file) => `${folder}/${String(file).replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith(ending));

/** The titles and descriptions of a schema, one a line. */
const schemaTexts = (file: string): string =>
  [...read(file).matchAll(/"(?:title|description)": "(.*)"/g)].map(([, said]) => said).join('\n');

const withoutComments = (yaml: string): string => yaml.replace(/(^|\s)#.*$/gm, '');

/** What people read, by where it stands. */
const TEXTS: Readonly<Record<'th' | 'en', readonly (readonly [file: string, text: string])[]>> = {
  th: [
    ...filesIn('src/words/th', '.ts').map((file) => [file, read(file)] as const),
    ...filesIn('src/data/scaffold', '.ts').map((file) => [file, read(file)] as const),
    ...filesIn('schemas', '.json', true).map((file) => [file, schemaTexts(file)] as const),
    ...filesIn('docs/codes', '.md', true).map((file) => [file, read(file)] as const),
    ...filesIn('data-example', '.yaml', true).map((file) => [file, withoutComments(read(file))] as const),
    ...['README.th.md', 'docs/memo.md', 'src/words/examples.ts', 'src/words/key-examples.ts'].map(
      (file) => [file, read(file)] as const,
    ),
  ],
  en: [
    ...filesIn('src/words/en', '.ts').map((file) => [file, read(file)] as const),
    ...filesIn('schemas/output', '.json').map((file) => [file, schemaTexts(file)] as const),
    ...filesIn('docs/codes', '.md').map((file) => [file, read(file)] as const),
    ...['README.md', 'docs/memo.md', 'docs/arithmetic.md'].map((file) => [file, read(file)] as const),
  ],
};

/** Where a variant is used, a line each. */
function usesOf(lang: 'th' | 'en', variant: string, unless: string | undefined): string[] {
  const pattern = new RegExp(variant, 'u');
  const allowed = unless === undefined ? undefined : new RegExp(unless, 'gu');
  return TEXTS[lang].flatMap(([file, text]) =>
    text
      .split('\n')
      .map((line) => (allowed ? line.replace(allowed, '') : line))
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1} ${line.trim().slice(0, 120)}`] : [])),
  );
}

describe('the glossary', () => {
  it('has each term once, in both languages', () => {
    for (const lang of ['th', 'en'] as const) {
      const terms = GLOSSARY.flatMap((entry) => entry[lang].split(' · '));
      expect(terms.filter((term, index) => terms.indexOf(term) !== index)).toEqual([]);
    }
    expect(GLOSSARY.length).toBeGreaterThan(20);
  });

  it('uses its terms in the catalogues, but in no other sense', () => {
    const { label } = WORDS.th.views;
    expect(Object.values(label).filter((word) => word === 'สถานะ')).toHaveLength(1);
    expect(WORDS.th.memo.templates.plan.consideration.match(/เห็นควร/g)).toHaveLength(1);
  });

  const variants = GLOSSARY.flatMap(({ rejects }) =>
    rejects.flatMap(({ unless, ...variant }) =>
      (['th', 'en'] as const).flatMap((lang) => {
        const said = variant[lang];
        return said === undefined ? [] : [[lang, said, unless] as const];
      }),
    ),
  );

  it.each(variants)('rejects, in %s, %s', (lang, variant, unless) => {
    expect(usesOf(lang, variant, unless)).toEqual([]);
  });

  it('names heads as the posts are called', () => {
    const { headOf } = WORDS.th.memo;
    expect(
      ['สำนักปลัด', 'สำนักปลัดเทศบาล', 'สำนักช่าง', 'กองคลัง', 'หน่วยตรวจสอบภายใน', 'ฝ่ายนิติการ'].map((office) => headOf(office)),
    ).toEqual([
      'หัวหน้าสำนักปลัด',
      'หัวหน้าสำนักปลัดเทศบาล',
      'ผู้อำนวยการสำนักช่าง',
      'ผู้อำนวยการกองคลัง',
      'หัวหน้าหน่วยตรวจสอบภายใน',
      'หัวหน้าฝ่ายนิติการ',
    ]);
  });
});
