import { expect, test } from 'vitest';
import { evidenceMissing } from '../../src/rules/evidence-missing.ts';
import { baseWith, places, REPORT, reportOf, findingsOf, findingsOfBroken } from './base.ts';

const evidence = (file: string) => ({
  [REPORT]: reportOf({
    entries: [`{step: m1/criteria, status: not-started, evidence: [{title: คำสั่ง, file: "${file}"}]}`],
  }),
});
const at = `${REPORT} entries.0.evidence.0.file`;

test.each([
  ['evidence/other.docx', '', 'is nowhere'],
  ['evidence/ordre.pdf', 'evidence/order.pdf', 'is misspelt'],
  ['Evidence/Order.PDF', 'evidence/order.pdf', 'differs by case'],
  ['files/order.pdf', 'evidence/order.pdf', 'is in another folder'],
])('%s (%s) %s', (file, near) => {
  const args = { file, outside: false, ...(near ? { near } : {}) };
  expect(findingsOf(evidenceMissing, evidence(file))).toEqual([{ code: 'evidence-missing', at, args }]);
});

test.each([
  ['ประชุม caf\u00e9.pdf', 'ประชุม cafe\u0301.pdf', 'composed here, decomposed on the disk of another system'],
  ['คำสั่ง.pdf', 'ค\u0e4d\u0e32สั่ง.pdf', 'sara am as one sign here, as two there'],
  ['ที\u200bประชุม.pdf', 'ทีประชุม.pdf', 'with something between that nobody sees'],
])('%s looks like %s: %s', (named, present) => {
  const files = { ...evidence(`evidence/${named}`), [`evidence/${present}`]: 'PDF', 'evidence/other.pdf': 'PDF' };
  const args = { file: `evidence/${named}`, outside: false, near: `evidence/${present}`, alike: true };
  expect(findingsOfBroken(evidenceMissing, files)).toEqual([{ code: 'evidence-missing', at, args }]);
});

test.each(['../order.pdf', 'evidence/../../order.pdf', 'C:/order.pdf'])('%s is outside the directory', (file) => {
  expect(findingsOf(evidenceMissing, evidence(file))).toEqual([
    { code: 'evidence-missing', at, args: { file, outside: true } },
  ]);
});

test.each(['evidence/order.pdf', './evidence/order.pdf', 'reports/../evidence//order.pdf'])('%s is there', (file) => {
  expect(findingsOf(evidenceMissing, evidence(file))).toEqual([]);
});

test.each([
  ['2565/assignments.yaml', 'assignments.0.file'],
  ['2565/publications.yaml', 'publications.0.file'],
])('in %s', (file, path) => {
  expect(places(evidenceMissing, baseWith(file, 'evidence/order.pdf', 'evidence/gone.pdf'))).toEqual([
    `${file} ${path}`,
  ]);
});
