import { expect, test } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { baseWith, findingsOf } from './base.ts';

const file = '2565/publications.yaml';

test('published through a channel that only takes complaints', () => {
  expect(findingsOf(RULES['channel-purpose'], baseWith(file, '[website]', '[website, hotline]'))).toEqual([
    {
      code: 'channel-purpose',
      at: `${file} publications.0.channels.1`,
      args: { channel: 'hotline' },
      related: ['declared channels.yaml channels.1.purposes'],
    },
  ]);
});

test('an unknown channel is for unknown-channel to say', () => {
  expect(findingsOf(RULES['channel-purpose'], baseWith(file, '[website]', '[radio]'))).toEqual([]);
});
