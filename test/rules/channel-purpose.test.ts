import { expect, test } from 'vitest';
import { channelPurpose } from '../../src/rules/channel-purpose.ts';
import { edited, told } from './base.ts';

const file = '2565/publications.yaml';

test('published through a channel that only takes complaints', () => {
  expect(told(channelPurpose, edited(file, '[website]', '[website, hotline]'))).toEqual([
    {
      code: 'channel-purpose',
      at: `${file} publications.0.channels.1`,
      args: { channel: 'hotline' },
      related: ['declared channels.yaml channels.1.purposes'],
    },
  ]);
});

test('an unknown channel is for unknown-channel to say', () => {
  expect(told(channelPurpose, edited(file, '[website]', '[radio]'))).toEqual([]);
});
