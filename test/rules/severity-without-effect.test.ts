import { expect, test } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { baseWith, findingsOf } from './base.ts';

const wrongWith = (settings: string) =>
  findingsOf(RULES['severity-without-effect'], baseWith('ita.yaml', 'unknown-office: error', settings));

test('a severity for a code that keeps its own, among good ones', () => {
  expect(wrongWith('not-composed: off, yaml-syntax: warning, private-data: off, gap-unanswered: error')).toEqual([
    {
      code: 'severity-without-effect',
      at: 'ita.yaml severities.yaml-syntax',
      args: { named: 'yaml-syntax', severity: 'error' },
    },
    {
      code: 'severity-without-effect',
      at: 'ita.yaml severities.private-data',
      args: { named: 'private-data', severity: 'error' },
    },
  ]);
});

test('none for what says what is so anyway, nor for what is no code', () => {
  expect(wrongWith('missing-file: error, no-such-code: off')).toEqual([]);
});
