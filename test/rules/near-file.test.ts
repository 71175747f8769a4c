import { expect, test } from 'vitest';
import { evidenceMissing } from '../../src/rules/evidence-missing.ts';
import { findingsOf, REPORT, reportOf } from './base.ts';

/** What is offered for a file that is named as evidence and is not there, beside these that are. */
function offered(named: string, present: readonly string[]): unknown {
  const entry = `{step: m1/criteria, status: not-started, evidence: [{title: คำสั่ง, file: "${named}"}]}`;
  const files = Object.fromEntries(present.map((file) => [file, 'x']));
  const findings = findingsOf(evidenceMissing, { ...files, [REPORT]: reportOf({ entries: [entry] }) });
  expect(findings.map(({ code }) => code)).toEqual(['evidence-missing']);
  return Object(findings[0]?.args).near;
}

test('a file that differs by case or by how its letters are put together goes before a like name', () => {
  expect(offered('evidence/a/minutes1.pdf', ['evidence/a/minutes2.pdf', 'evidence/A/Minutes1.pdf'])).toBe(
    'evidence/A/Minutes1.pdf',
  );
  const composed = 'evidence/r\u00e9sum\u00e9/a.pdf';
  const apart = composed.normalize('NFD');
  expect(offered(composed, [apart, 'evidence/b/a.pdf'])).toBe(apart);
});

test('a like name in the same folder goes before the same name in another', () => {
  expect(offered('evidence/a/minutes.pdf', ['evidence/a/minute.pdf', 'evidence/b/minutes.pdf'])).toBe(
    'evidence/a/minute.pdf',
  );
});

test('a like name in another folder is not meant', () => {
  expect(offered('evidence/a/minutes.pdf', ['evidence/b/minute.pdf'])).toBeUndefined();
});

test('the same name in another folder is meant when there is one, and not when there are two', () => {
  expect(offered('evidence/a/minutes.pdf', ['evidence/b/minutes.pdf'])).toBe('evidence/b/minutes.pdf');
  expect(offered('evidence/a/minutes.pdf', ['evidence/b/minutes.pdf', 'evidence/c/minutes.pdf'])).toBeUndefined();
});

test('of two like names none is meant', () => {
  expect(offered('evidence/a/minutes3.pdf', ['evidence/a/minutes1.pdf', 'evidence/a/minutes2.pdf'])).toBeUndefined();
});
