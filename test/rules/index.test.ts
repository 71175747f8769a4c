import { expect, test } from 'vitest';
import { type Day, readDay } from '../../src/model/be-date.ts';
import { CODES } from '../../src/model/codes.ts';
import { RULES, runRules } from '../../src/rules/index.ts';
import { registerOf } from '../support/register.ts';
import { BASE, baseWith, findingsOf, MEASURE } from './base.ts';

const asOf = readDay('2565-12-31').day as Day;

test('every rule is silent on a directory without faults', () => {
  expect(runRules(registerOf(BASE), { asOf })).toEqual([]);
});

const YAML_FILES = Object.keys(BASE).filter((file) => file.endsWith('.yaml'));

test.each(YAML_FILES)('nothing is concluded from what a broken %s does not say', (file) => {
  const cutShort = { ...BASE, [file]: 'broken: [' };
  const misspelt = { ...BASE, [file]: 'unheard-of: 1\n' };
  expect(runRules(registerOf(cutShort, { broken: true }), { asOf })).toEqual([]);
  expect(runRules(registerOf(misspelt, { broken: true }), { asOf })).toEqual([]);
});

test('the findings of all rules are those of each', () => {
  const faults = {
    '2565/reports/2565-01/finance.yaml':
      'month: 2565-01\noffice: finance\nreported_by: nobody\nsubmitted: 2565-01-02\nentries: []\n',
  };
  const each = Object.values(RULES).flatMap((rule) => findingsOf(rule, faults));
  expect(each.length).toBeGreaterThan(1);
  expect(runRules(registerOf({ ...BASE, ...faults }), { asOf })).toHaveLength(each.length);
});

test('every code of references, time and sense has its rule, and a duplicate id', () => {
  const codes = Object.entries(CODES).filter(([, { group }]) => ['reference', 'time', 'sense'].includes(group));
  // What takes more than the register: the wording of a template, the bytes of evidence.
  const foundInData = ['unknown-placeholder', 'evidence-changed'];
  const ofRules = codes.map(([code]) => code).filter((code) => !foundInData.includes(code));
  expect(Object.keys(RULES).sort()).toEqual([...ofRules, 'duplicate-id'].sort());
});

test('a rule finds what its code says, and nothing else', () => {
  const faults = {
    ...baseWith(MEASURE, 'due: 2565-02', 'due: 2563-01'),
    '2565/reports/2565-01/finance.yaml':
      'month: 2565-01\noffice: finance\nreported_by: nobody\nsubmitted: 2565-01-02\nentries: []\n',
  };
  for (const [code, rule] of Object.entries(RULES))
    expect(findingsOf(rule, faults).filter((found) => found.code !== code)).toEqual([]);
});
