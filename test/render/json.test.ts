import { expect, test } from 'vitest';
import { writeJson } from '../../src/render/json.ts';
import { base, options } from './documents.ts';

test('JSON begins with its version and kind, the same in every language', () => {
  const document = { ...base, data: { month: '2022-02', monthBe: '2565-02' } };
  const expected = '{\n  "schemaVersion": 1,\n  "kind": "sample",\n  "month": "2022-02",\n  "monthBe": "2565-02"\n}\n';
  expect(writeJson(document, options())).toBe(expected);
  expect(writeJson(document, options({ lang: 'en', digits: 'thai' }))).toBe(expected);
});

test('what a terminal could act on is escaped, and read back the same', () => {
  const evil = '\u001b[31m\u009b2J\u202e\u2066\u2028\u007f';
  const output = String(writeJson({ ...base, data: { evil } }, options()));
  expect(output).toContain('"\\u001b[31m\\u009b2J\\u202e\\u2066\\u2028\\u007f"');
  expect(JSON.parse(output).evil).toBe(evil);
});
