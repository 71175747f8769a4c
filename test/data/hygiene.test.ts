import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkText } from '../../src/data/hygiene.ts';
import { parse } from '../../src/data/parse.ts';
import { decomposedSaraAm, doubledSaraE, invisibleCharacters } from '../../src/text/thai-text.ts';

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
      const flaws = decomposedSaraAm(value).length + doubledSaraE(value).length + invisibleCharacters(value).length;
      const composed = value.normalize('NFC') === value ? 0 : 1;
      expect(checkText('a.yaml', text, root)).toHaveLength(flaws + composed);
    }),
    { numRuns: 5000 },
  );
});
