import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sheetNames } from '../../../src/render/xlsx/names.ts';

test('leave out what a name must not hold', () => {
  expect(sheetNames(["'a/b:c*[d]?\\e'", 'History', ''])).toEqual(['a b c d e', 'History 2', '-']);
});

test('number what is there already, in any case of letters', () => {
  expect(sheetNames(['Plan', 'plan', 'PLAN'])).toEqual(['Plan', 'plan 2', 'PLAN 3']);
});

test('are never longer than 31, never the same, never end in a mark without its letter', () => {
  const thai = fc.string({ unit: fc.constantFrom('ก', 'ี', '่', 'น', '้', 'ำ', ' ', '/', "'", 'a'), maxLength: 60 });
  fc.assert(
    fc.property(fc.array(thai, { maxLength: 20 }), (titles) => {
      const names = sheetNames(titles);
      for (const name of names) {
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/);
      }
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(titles.length);
    }),
  );
});
