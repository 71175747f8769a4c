import { expect, test } from 'vitest';
import { unknownCode } from '../../src/rules/unknown-code.ts';
import { edited, told } from './base.ts';

test('a severity for a code that does not exist, at its key', () => {
  expect(told(unknownCode, edited('ita.yaml', 'unknown-office:', 'unknown-ofice: off, to-string:'))).toEqual([
    {
      code: 'unknown-code',
      at: 'ita.yaml severities.unknown-ofice (key)',
      args: { value: 'unknown-ofice', near: 'unknown-office' },
    },
    { code: 'unknown-code', at: 'ita.yaml severities.to-string (key)', args: { value: 'to-string' } },
  ]);
});

test('every code may be set', () => {
  expect(
    told(unknownCode, edited('ita.yaml', 'unknown-office: error', 'not-composed: off, yaml-syntax: warning')),
  ).toEqual([]);
});
