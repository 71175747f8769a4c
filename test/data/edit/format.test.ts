import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatText, isSame } from '../../../src/data/edit/format.ts';
import { parse } from '../../../src/data/parse.ts';
import { placeOf } from '../../../src/data/places.ts';
import type { Place } from '../../../src/model/register.ts';
import { yamlTexts } from './yaml-texts.ts';

const report = placeOf('2565/reports/2565-02/finance.yaml') as Place;

describe('the normal form', () => {
  test('keeps meaning and comments, and is its own normal form', () => {
    let formatted = 0;
    fc.assert(
      fc.property(yamlTexts, (text) => {
        fc.pre(parse('x', text).root !== undefined);
        const once = formatText(report, text) ?? '';
        expect(isSame(report, text.normalize('NFC').replace(/\r\n?/g, '\n'), once)).toBe(true);
        expect(formatText(report, once)).toBe(once);
        formatted += 1;
      }),
      { numRuns: 500 },
    );
    expect(formatted).toBe(500);
  });
});
