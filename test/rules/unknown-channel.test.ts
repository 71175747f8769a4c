import { expect, test } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { baseWith, findingsOf, findingsOfBroken } from './base.ts';

const file = '2565/publications.yaml';

test('a misspelt channel, at its place in the list', () => {
  expect(findingsOf(RULES['unknown-channel'], baseWith(file, '[website]', '[website, web-site, radio]'))).toEqual([
    { code: 'unknown-channel', at: `${file} publications.0.channels.1`, args: { value: 'web-site', near: 'website' } },
    { code: 'unknown-channel', at: `${file} publications.0.channels.2`, args: { value: 'radio' } },
  ]);
});

test('a channel that was left out because its entry is broken is not unknown', () => {
  expect(findingsOfBroken(RULES['unknown-channel'], baseWith('channels.yaml', 'kind: website', 'kind: webb'))).toEqual(
    [],
  );
});
