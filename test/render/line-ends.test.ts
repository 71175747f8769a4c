import { describe, expect, test } from 'vitest';
import { writeText } from '../../src/render/text/text.ts';
import { WORDS } from '../../src/words/words.ts';
import { lineEndsOf, partedAt } from '../support/line-ends.ts';
import { options } from './documents.ts';
import { documentsOf, exampleRegister } from './views.ts';

const documents = Object.entries({
  ...documentsOf(exampleRegister()),
  ...Object.fromEntries(
    Object.entries(documentsOf(exampleRegister(), 'en')).map(([name, document]) => [`${name}-en`, document]),
  ),
});

test('knows where a word is parted, and where not', () => {
  expect(partedAt(['ที่ผู้', 'และความ', 'ของการ', 'ตามข้อ', 'คำสั่งแต่งตั้งคณะ'])).toHaveLength(5);
  expect(partedAt(['ดำเนินการ', 'มาตรการ', 'ข้อความ', 'หัวข้อ', 'ราชการ'])).toEqual([]);
});

describe.each([60, 80, 100, 120])('on a screen of %i columns', (width) => {
  test('no line of the example ends in the begin of a word', () => {
    const parted = documents.flatMap(([name, document]) => {
      const words = WORDS[name.endsWith('-en') ? 'en' : 'th'];
      const screen = writeText(document, options({ width, words, lang: words.lang })) as string;
      return partedAt(lineEndsOf(screen)).map((end) => `${name}: ${end}`);
    });
    expect([...new Set(parted)]).toEqual([]);
  });
});
