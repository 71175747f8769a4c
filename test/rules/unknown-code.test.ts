import { expect, test } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { baseWith, findingsOf } from './base.ts';

test('a severity for a code that does not exist, at its key', () => {
  expect(
    findingsOf(RULES['unknown-code'], baseWith('ita.yaml', 'unknown-office:', 'unknown-ofice: off, to-string:')),
  ).toEqual([
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
    findingsOf(
      RULES['unknown-code'],
      baseWith('ita.yaml', 'unknown-office: error', 'not-composed: off, yaml-syntax: warning'),
    ),
  ).toEqual([]);
});
