import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkText } from '../../src/data/hygiene.ts';
import { parse } from '../../src/data/parse.ts';
import { decomposedSaraAm, doubledMarks, doubledSaraE, invisibleCharacters } from '../../src/text/thai-text.ts';
import { unprintables } from '../../src/text/unprintable.ts';

it('looks closer at every text that has a flaw, whatever else is in it', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'แผน',
      'น้ำ',
      'ก\u0e48\u0e38',
      'ก\u0e38\u0e48',
      'ก\u0e39\u0e3a',
      '\u0e4d\u0e32',
      'เเ',
      '\u200b',
      'e\u0301',
      'é',
      '—',
      'Å',
      '\u00a0',
      '\u0e48\u0e48',
      '\ufffd',
      '\ue000',
    ),
    fc.string({
      unit: fc.integer({ min: 0x0e01, max: 0x0e5b }).map((code) => String.fromCharCode(code)),
      maxLength: 4,
    }),
    fc.string({ unit: 'grapheme', maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const value = pieces.join('').replace(/[\p{Cc}\p{Cs}"\\]/gu, '');
      const text = `title: "${value}"\n`;
      const { root } = parse('a.yaml', text);
      if (!root) return;
      const flaws = [decomposedSaraAm, doubledSaraE, doubledMarks, invisibleCharacters, unprintables].reduce(
        (count, of) => count + of(value).length,
        0,
      );
      const composed = value.normalize('NFC') === value ? 0 : 1;
      expect(checkText('a.yaml', text, root)).toHaveLength(flaws + composed);
    }),
    { numRuns: 5000 },
  );
});

/** What is found in a title as the file writes it: code, character, and what stands at the place. */
function inTitle(written: string): string[] {
  const text = `id: m1\ntitle: ${written}\noversight: ก\n`;
  const { root } = parse('a.yaml', text);
  if (!root) throw new Error('no YAML');
  return checkText('a.yaml', text, root).map(({ code, args, offsets }) =>
    [code, 'character' in args ? args.character : '', offsets && text.slice(offsets.start, offsets.end)].join(' '),
  );
}

it.each([
  ['"แต่ง\\u200Bตั้ง"', 'invisible-character U+200B \\u200B'],
  ['"แต่ง\\xADตั้ง"', 'invisible-character U+00AD \\xAD'],
  ['"แต่ง\\U0000202Eตั้ง"', 'invisible-character U+202E \\U0000202E'],
  ['"แต่ง\\_ตั้ง"', 'invisible-character U+00A0 \\_'],
  ['"แต่ง\\Lตั้ง"', 'invisible-character U+2028 \\L'],
  ['"แต่ง\\aตั้ง"', 'unprintable-character U+0007 \\a'],
  ['"แต่ง\\e[31mตั้ง"', 'unprintable-character U+001B \\e'],
  ['"แต่ง\\0ตั้ง"', 'unprintable-character U+0000 \\0'],
  ['"แต่ง\\uFFFEตั้ง"', 'unprintable-character U+FFFE \\uFFFE'],
  ['"แต่ง\\uD83Dตั้ง"', 'unprintable-character U+D83D \\uD83D'],
  ['"แต่ง\uffffตั้ง"', 'unprintable-character U+FFFF \uffff'],
  ['แต่ง\ufffdตั้ง', 'unprintable-character U+FFFD \ufffd'],
  ['แต่ง\uf70aตั้ง', 'unprintable-character U+F70A \uf70a'],
  ['แต่ง\u2029ตั้ง', 'invisible-character U+2029 \u2029'],
  ['แต\u0e48\u0e48งตั้ง', 'doubled-mark  ต\u0e48\u0e48'],
  ['"ท\\u0E4D\\u0E32"', 'decomposed-sara-am  \\u0E4D\\u0E32'],
  ['"ทํ\\u0E32"', 'decomposed-sara-am  ํ\\u0E32'],
  ['"\\u0E40เก"', 'doubled-sara-e  \\u0E40เ'],
  ['"แต่\\u0E48ง"', 'doubled-mark  ต่\\u0E48'],
])('finds what nobody sees in %s', (written, found) => {
  expect(inTitle(written)).toEqual([found]);
});

it.each([
  '"สองบรรทัด\\nและ\\tแท็บ"',
  '"อ้าง \\"คำพูด\\" และ \\\\"',
  '"\\uD83D\\uDE00 \\U0001F600"',
  '"\\u0E01\\x41\\/"',
  "'C:\\u200B'",
  'C:\\a\\0',
])('finds nothing in %s', (written) => {
  expect(inTitle(written)).toEqual([]);
});
