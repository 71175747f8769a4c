import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { parse as parseOther } from 'yaml';
import { formatText } from '../../../src/data/edit/format.ts';
import { commentsOf } from '../../../src/data/edit/yaml.ts';
import { parse } from '../../../src/data/parse.ts';
import { placeOf } from '../../../src/data/places.ts';
import { plainOf } from '../../../src/data/tree.ts';
import type { Place } from '../../../src/model/register.ts';
import { yamlTexts } from './yaml-texts.ts';

vi.setConfig({ testTimeout: 60_000 });

const report = placeOf('2565/reports/2565-02/finance.yaml') as Place;

/** What a text says to a reader that is not ours, years of one era in the other's place. */
const readingOf = (text: string): unknown =>
  parseOther(text, (_, value) => (value === '2022-02' ? '2565-02' : (value as unknown)));

describe('the normal form', () => {
  test('keeps meaning and comments, and is its own normal form', () => {
    let formatted = 0;
    fc.assert(
      fc.property(yamlTexts, (text) => {
        fc.pre(parse('x', text).root !== undefined);
        const once = formatText(report, text) ?? '';
        const composed = text.normalize('NFC').replace(/\r\n?/g, '\n');
        expect(readingOf(once)).toEqual(readingOf(composed));
        expect(commentsOf(once).sort()).toEqual(commentsOf(composed).sort());
        expect(formatText(report, once)).toBe(once);
        formatted += 1;
      }),
      { numRuns: 500 },
    );
    expect(formatted).toBe(500);
  });

  test.each([
    [
      'above what it stands above, at the same depth',
      'entries:\n- a\n# b\noffice: b\n',
      '# b\noffice: b\nentries:\n  - a\n',
    ],
    ['at the end of the block whose depth it has', 'x:\n  y:\n    - a\n    # a\n  # y\n# z\nz: 1\n', undefined],
    [
      'with its key when keys change places',
      'status: x\n\n# เดือน\nmonth: 2565-02 # ก.พ.\n',
      '# เดือน\nmonth: 2565-02 # ก.พ.\nstatus: x\n',
    ],
    ['at the top when it is the first', '# แฟ้ม\nentries: []\nmonth: 2565-02\n', '# แฟ้ม\nmonth: 2565-02\nentries: []\n'],
  ])('keeps a comment %s', (_, before, after) => {
    expect(formatText(report, before)).toBe(after ?? before);
  });

  test.each([
    ['dates of the Common Era', 'month: 2022-02\nsubmitted: "2022-03-04"\n', 'month: 2565-02\nsubmitted: 2565-03-04\n'],
    ['days that do not exist', 'submitted: 2022-02-30\n', 'submitted: 2022-02-30\n'],
    ['numbers as they are written', 'entries:\n  - percent: 60.0\n', 'entries:\n  - percent: 60.0\n'],
    ['texts that look like numbers', 'office: \'007\'\nreported_by: "x"\n', "office: '007'\nreported_by: x\n"],
    ['a folded text', 'office: >-\n  a\n  b\n', 'office: a b\n'],
    ['a text of several lines', 'office: "a\\nb\\n"\n', 'office: |\n  a\n  b\n'],
    ['empty lines, one at most', 'month: 2565-02\n\n\n\noffice: a\n', 'month: 2565-02\n\noffice: a\n'],
  ])('spells %s in one way', (_, before, after) => {
    expect(formatText(report, before)).toBe(after);
  });

  test('is read by another YAML parser as it is by ours', () => {
    fc.assert(
      fc.property(yamlTexts, (text) => {
        const once = formatText(report, text) ?? '';
        const { root } = parse('x', once);
        expect(JSON.stringify(parseOther(once))).toBe(JSON.stringify(root && plainOf(root)));
      }),
    );
  });
});
