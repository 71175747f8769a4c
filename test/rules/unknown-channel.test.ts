import { expect, test } from 'vitest';
import { unknownChannel } from '../../src/rules/unknown-channel.ts';
import { edited, told, toldOfBroken } from './base.ts';

const file = '2565/publications.yaml';

test('a misspelt channel, at its place in the list', () => {
  expect(told(unknownChannel, edited(file, '[website]', '[website, web-site, radio]'))).toEqual([
    { code: 'unknown-channel', at: `${file} publications.0.channels.1`, args: { value: 'web-site', near: 'website' } },
    { code: 'unknown-channel', at: `${file} publications.0.channels.2`, args: { value: 'radio' } },
  ]);
});

test('a channel that was left out because its entry is broken is not unknown', () => {
  expect(toldOfBroken(unknownChannel, edited('channels.yaml', 'kind: website', 'kind: webb'))).toEqual([]);
});
